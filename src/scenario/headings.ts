import type { Heading, RootContent } from 'mdast';
import { idPattern } from '../model/names.ts';
import { part, type Desk, type Piece } from '../language/desk.ts';
import { signsShown } from '../language/bare-words.ts';
import { badId } from '../language/plain-id.ts';
import { itemText, textOf } from '../language/nodes.ts';
import { gluedSign, isNearEnding, isNoId, lostSection, reserved } from './lost-headings.ts';
import type { Section } from './section.ts';

/**
 * Reads `## id: Title` and `## ending id: Title`. A heading that cannot be read still opens its
 * section; what it lacks is told when all names have been looked up (`tellLost`), as one that has no
 * heading is most likely its id. Nothing for a line that opens none, such as a note.
 */
export function readHeading(node: Heading, around: Around, desk: Desk): Section | undefined {
  const form = formOf(node, around, desk);
  noteSigns(form, desk);
  for (const fault of faults) {
    const found = fault(form, around);
    if (!found) continue;
    if (found.code) desk.note(found.code, found.at, found.facts);
    return found.section;
  }
  return form.part && sectionOf(form.part, form.part.sign !== '');
}

/** A title is shown as it is written. */
function noteSigns({ words, part }: Form, desk: Desk): void {
  const reason = part && !isStarred(words.text) ? signsShown(part.title) : undefined;
  if (!part || reason === undefined) return;
  desk.note('lone-stars', words.at + words.text.lastIndexOf(part.title), { reason });
}

/** What stands in a heading, and what the lines below say that it opens. */
function formOf(node: Heading, around: Around, desk: Desk): Form {
  const raw = textOf(node, desk);
  const hashes = /^#*/.exec(raw.text)![0].length;
  const words = part(raw, hashes);
  words.text = words.text.replace(/\s+#+$/, '');
  const [, sign = '', id, title] = headingForm.exec(words.text) ?? [];
  const hasForm = id !== undefined && title !== undefined;
  const signs = hashes === 1 ? 'one hash sign' : `${hashes} hash signs`;
  return {
    raw,
    hashes,
    words,
    ...(hasForm && { part: { sign, id, title, at: words.at + sign.length } }),
    lead: hashes === 2 ? '' : `it has ${signs}. `,
    saysEnding: isNearEnding(words.text.split(/[\s:]/)[0]!),
    hasResult: hasResult(around.below, desk),
    isPart: isPart(hasForm, around, desk),
  };
}

/** What can be wrong with a heading; the first that applies is told, and no other. */
const faults: readonly Fault[] = [
  function isUnderlined({ raw, hashes }) {
    if (hashes > 0) return undefined;
    const reason =
      'a line of signs right below a text makes it a heading. Put a blank line between them.';
    return bad(raw.at, reason);
  },
  function isBold({ words, part, hasResult }) {
    if (!part || !isStarred(words.text)) return undefined;
    const text = words.text.replace(starred, '$2');
    const [, sign = '', id = '', title = ''] = headingForm.exec(text) ?? [];
    const reason = `a heading has no stars round it. Write "## ${text}".`;
    return bad(words.at, reason, sectionOf({ ...part, id, title }, sign !== '' || hasResult));
  },
  function isNote({ raw, hashes, words, lead, saysEnding, isPart }, around) {
    if (hashes === 2 || saysEnding || isPart) return undefined;
    return bad(raw.at, lead + noteCure(words.text, around));
  },
  function isLost({ raw, words, part, lead, saysEnding, hasResult }) {
    const isWord =
      part?.sign === '' &&
      (isSign(part.id) || (hasResult && (saysEnding || gluedSign.test(part.id))));
    if (part && !isWord && !isNoId(part.id)) return undefined;
    const at = lead ? raw.at : words.at;
    const section = lostSection({ ...words, at }, isWord || saysEnding || hasResult, lead);
    return { section };
  },
  function hasOtherSigns({ raw, part, lead, hasResult }) {
    if (!part || !lead) return undefined;
    const isEnding = part.sign !== '' || hasResult;
    const text = `## ${isEnding ? 'ending ' : ''}${part.id}: ${part.title}`;
    const reason = `${lead}Scenes and endings have two: "${text}".`;
    return bad(raw.at, reason, sectionOf(part, isEnding));
  },
  function lacksSign({ words, part, hasResult }) {
    if (!part || part.sign !== '' || !hasResult) return undefined;
    const cure = `"${words.text}" has a result, which only endings have. Write "## ending ${words.text}".`;
    return bad(words.at, cure, sectionOf({ ...part, at: words.at }, true));
  },
  function hasBadId({ part }) {
    const isTaken = part !== undefined && reserved.includes(part.id);
    if (!part || (idPattern.test(part.id) && !isTaken)) return undefined;
    const why = isTaken ? ', because the script means something else by it' : '';
    const section = sectionOf(part, part.sign !== '');
    return { code: 'bad-id', at: part.at, facts: badId(part.id, why), section };
  },
];

function bad(at: number, reason: string, section?: Section): Found {
  return { code: 'bad-heading', at, facts: { reason }, ...(section && { section }) };
}

function sectionOf({ id, title, at }: Part, isEnding: boolean): Section {
  return { kind: isEnding ? 'ending' : 'scene', id, title, at, nodes: [] };
}

function noteCure(text: string, { above }: Around): string {
  const note = `A note to yourself begins with two percent signs: "%% ${text}".`;
  const title = 'The title of the whole stands under `title`, at the top of the file.';
  return above ? note : `${title} ${note}`;
}

/** Whether a line with another number of signs opens a scene or an ending: what is below it says so. */
function isPart(hasForm: boolean, { above, below }: Around, desk: Desk): boolean {
  if (hasResult(below, desk)) return true;
  const isFirst = hasForm ? false : startsWithChoice(below, desk);
  const isOver = above === undefined || above.kind === 'ending' || hasChoice(above.nodes, desk);
  return isOver && !isFirst && hasChoice(below, desk);
}

/** Told by its result; a scene has choices. */
function hasResult(nodes: readonly RootContent[], desk: Desk): boolean {
  return textsIn(nodes, desk).some((text) => /^result:/.test(text)) && !hasChoice(nodes, desk);
}

function hasChoice(nodes: readonly RootContent[], desk: Desk): boolean {
  return textsIn(nodes, desk).some((text) => text.startsWith('['));
}

function startsWithChoice([first]: readonly RootContent[], desk: Desk): boolean {
  return first !== undefined && hasChoice([first], desk);
}

function textsIn(nodes: readonly RootContent[], desk: Desk): string[] {
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  return items.map((item) => itemText(item, desk).text);
}

const starred = /^(\*+|_+)(.*?)\1$/;
const isStarred = (words: string) => starred.test(words);
const isSign = (id: string) => id.toLowerCase() === 'ending';
const headingForm = /^(ending\s+)?([^\s:]+)\s*:\s*(.+)$/;

type Form = {
  raw: Piece;
  hashes: number;
  /** Without its hash signs. */
  words: Piece;
  /** Its id and title, where both are there; `sign` is the word that makes an ending of it. */
  part?: Part;
  /** What is wrong with its hash signs; empty where there are two. */
  lead: string;
  saysEnding: boolean;
  hasResult: boolean;
  /** Whether a line with another number of signs is more than a note. */
  isPart: boolean;
};
type Part = { sign: string; id: string; title: string; at: number };

/** What is told, and the section that is opened all the same; a lost one is told later. */
type Found =
  | { code: 'bad-heading' | 'bad-id'; at: number; facts: Facts; section?: Section }
  | { code?: never; section: Section };
type Facts = Record<string, string>;
type Fault = (form: Form, around: Around) => Found | undefined;

/** The section so far, and what stands below a heading up to the next. */
type Around = { above: Section | undefined; below: readonly RootContent[] };
