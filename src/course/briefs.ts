import { join } from 'node:path';
import { guess } from '../language/guess.ts';
import { blankNotes } from '../language/notes.ts';
import { readMarkdown } from '../language/read.ts';
import { openSource } from '../language/source.ts';
import { checkValues, fillText, usesOfValues, type Values } from '../language/values.ts';
import type { Use } from '../language/names.ts';
import { inOrder, isError, problem, type Problem } from '../model/problem.ts';
import { checkBrief } from './brief-shape.ts';
import { listScripts, readText } from './files.ts';
import { isSpoken } from './page-language.ts';
import { judgeProse, type Level } from './prose.ts';

/**
 * Reads the briefs of `content/briefs/`: for each lesson, by its id, a page for whoever leads people.
 * A brief has a heading for each of its parts, and boxes to tick where something is looked for. Of
 * `lessons` that are not known, nothing is said; nor of one that is `awaited`, whose file is said to be
 * missing.
 */
export function readBriefs(
  root: string,
  lessons: readonly string[],
  awaited: readonly string[],
  values: Values | undefined,
  level?: Level,
): BriefRead[] {
  const isKnown = (id: string) =>
    lessons.length === 0 || lessons.includes(id) || awaited.includes(id);
  return listScripts(join(root, 'content/briefs'), '.md')
    .filter(isSpoken)
    .map(({ path, id }) => {
      const { file, text, problems } = readText(path, root);
      const plain = blankNotes(text, 'prose');
      const body = fillText(plain, values ?? {});
      const source = openSource(file, plain);
      const slips = [
        ...(isKnown(id) ? [] : [strange(file, id, lessons)]),
        ...checkBrief(file, plain),
        ...(values ? checkValues(source, values) : []),
      ];
      const prose = slips.some(isError) ? [] : judgeProse(readMarkdown(plain), source, level);
      const found = inOrder([...slips, ...prose]);
      return {
        lesson: id,
        path,
        text,
        body,
        problems: problems.length > 0 ? problems : found,
        uses: usesOfValues(source),
      };
    });
}

function strange(file: string, name: string, lessons: readonly string[]): Problem {
  return problem(
    'brief-lesson',
    { file, line: 1, column: 1 },
    { name, guess: guess(name, lessons) },
  );
}

export type BriefRead = {
  /** The id of its lesson. */
  lesson: string;
  path: string;
  /** As it is written. */
  text: string;
  /** The same as Markdown, with the organisation's values. */
  body: string;
  problems: Problem[];
  /** The values that it names. */
  uses: Use[];
};
