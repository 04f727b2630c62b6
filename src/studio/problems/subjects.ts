import { problems, type Code } from '../../model/problem.ts';
import { advice } from '../../model/problems/advice.ts';
import { files } from '../../model/problems/files.ts';
import { lessons } from '../../model/problems/lessons.ts';
import { media } from '../../model/problems/media.ts';
import { names } from '../../model/problems/names.ts';
import { plays } from '../../model/problems/plays.ts';
import { proofs } from '../../model/problems/proofs.ts';
import { script } from '../../model/problems/script.ts';
import { slips } from '../../model/problems/slips.ts';

/** Every problem there is, by what it is about, in the order in which a trainer meets them. */
export function listSubjects(): Subject[] {
  const known = subjects.map(({ title, entries }) => ({ title, codes: codesOf(entries) }));
  const named = new Set(known.flatMap(({ codes }) => codes));
  const rest = codesOf(problems).filter((code) => !named.has(code));
  return rest.length > 0 ? [...known, { title: 'More', codes: rest }] : known;
}

const subjects = [
  { title: 'Files, and what is written in YAML', entries: files },
  { title: 'Names', entries: names },
  { title: 'Parts of a script or a lesson', entries: script },
  { title: 'Lessons, and the files of a course side by side', entries: lessons },
  { title: 'Slips of the hand', entries: slips },
  { title: 'Ways a conversation can go', entries: proofs },
  { title: 'Playthroughs', entries: plays },
  { title: 'Pictures, sound and film, headings, links', entries: media },
  { title: 'Worth a look', entries: advice },
];

function codesOf(entries: object): Code[] {
  // Each is a part of the table of problems.
  return Object.keys(entries) as Code[];
}

export type Subject = { title: string; codes: Code[] };
