import type { Heading, RootContent } from 'mdast';
import { idPattern } from '../model/names.ts';
import { part, type Desk, type Piece } from '../language/desk.ts';
import { nearest } from '../language/guess.ts';
import { itemText, textOf } from '../language/nodes.ts';
import { plainId, shortId } from '../language/plain-id.ts';
import { guardWords } from './guard.ts';
import type { Section } from './sections.ts';

/**
 * Reads `## id: Title` and `## ending id: Title`. A heading that cannot be read still opens its
 * section; what it lacks is told when all names have been looked up (`tellLost`), as one that has no
 * heading is most likely its id. Nothing for a line that opens none, such as a note.
 */
export function readHeading(node: Heading, around: Around, desk: Desk): Section | undefined {
  const raw = textOf(node, desk);
  const hashes = /^#*/.exec(raw.text)![0].length;
  const words = part(raw, hashes);
  words.text = words.text.replace(/\s+#+$/, '');
  const found = headingForm.exec(words.text);
  const bad = (at: number, reason: string) => desk.note('bad-heading', at, { reason });
  if (hashes === 0) {
    const reason =
      'a line of signs right below a text makes it a heading. Put a blank line between them.';
    bad(raw.at, reason);
    return undefined;
  }
  const isEnding = hasResult(around.below, desk);
  const first = words.text.split(/[\s:]/)[0]!;
  if (hashes !== 2) {
    const isMeant = isNearEnding(first);
    const signs = hashes === 1 ? 'one hash sign' : `${hashes} hash signs`;
    if (!isMeant && !isPart(found !== null, around, desk)) {
      bad(raw.at, `it has ${signs}. ${noteCure(words.text, around)}`);
      return undefined;
    }
    if (!found) return lostSection(words, isMeant || isEnding, `it has ${signs}. `, raw.at);
    const text = isMeant ? words.text.replace(/^[^\s:]+/, 'ending') : words.text;
    bad(raw.at, `it has ${signs}. Scenes and endings have two: "## ${text}".`);
  } else if (!found) return lostSection(words, isEnding || isNearEnding(first));
  const [, ending, id, title] = found as unknown as [string, string | undefined, string, string];
  const isMisspelt = hashes === 2 && isNearEnding(id) && isEnding;
  if (!ending && (id.toLowerCase() === 'ending' || isMisspelt)) return lostSection(words, true);
  if (!ending && hashes === 2 && isEnding) {
    const cure = `"${words.text}" has a result, which only endings have. Write "## ending ${words.text}".`;
    bad(words.at, cure);
    return { kind: 'ending', id, title, at: words.at, nodes: [] };
  }
  const at = words.at + (ending?.length ?? 0);
  const taken = reserved.includes(id);
  if (!idPattern.test(id) || taken) {
    desk.note('bad-id', at, {
      name: id,
      why: taken ? ', because the script means something else by it' : '',
    });
  }
  return { kind: ending ? 'ending' : 'scene', id, title, at, nodes: [] };
}

/** What headings lack that could not be read; `adrift` are the names that no heading has. */
export function tellLost(
  sections: readonly Section[],
  adrift: ReadonlySet<string>,
  desk: Desk,
): void {
  const lost = sections.flatMap((section) =>
    section.lost ? [{ ...section, ...section.lost }] : [],
  );
  for (const { kind, text, lead, at } of lost) {
    const { id, title } = partsOf(text, [...adrift], lost.length === 1);
    const isNamed = adrift.has(id)
      ? ` "${id}" is named elsewhere, and no heading is called so.`
      : '';
    const [what, sign] = kind === 'ending' ? ['An ending', 'ending '] : ['A scene', ''];
    const shown = lead || `"${text}". `;
    const reason = `${shown}${what} is written so: "## ${sign}${id}: ${title}".${isNamed}`;
    desk.note('bad-heading', at, { reason });
  }
}

/** The id and the title that a heading was most likely to have. */
function partsOf(text: string, adrift: readonly string[], isOnly: boolean) {
  const words = text.split(/[\s:]+/).filter(Boolean);
  const isMeant = isNearEnding(words[0] ?? '');
  const own = (isMeant ? text.replace(/^[^\s:]+\s*:?\s*/, '') : text).trim();
  const untitled = isMeant ? 'How it ends' : 'What happens there';
  const [, before, after] = /^([^:]+?)\s*:\s*(.*)$/.exec(own) ?? [];
  if (before) {
    const id = adrift.find((name) => plainId(before).split('-').includes(name));
    return { id: id ?? shortId(before), title: after || untitled };
  }
  const [, first = '', rest = ''] = /^(\S+?)[,;.]?(?:\s+[-–—]?\s*(.*))?$/.exec(own) ?? [];
  const isId = idPattern.test(first) && !reserved.includes(first);
  const named =
    adrift.find((name) => shortId(own, Infinity).split('-').includes(name)) ??
    (isOnly && adrift.length === 1 ? adrift[0] : undefined);
  if (isId && (rest === '' || first === named || /^\P{Ll}/u.test(rest))) {
    return { id: first, title: rest || untitled };
  }
  return { id: named ?? shortId(own || 'resolved'), title: own || untitled };
}

/** What an unreadable heading most likely opens. */
function lostSection(words: Piece, isEnding: boolean, lead = '', at = words.at): Section {
  const parts = words.text.split(/[\s:]+/);
  const id = parts[isNearEnding(parts[0]!) ? 1 : 0] ?? '';
  const lost = { text: words.text, lead };
  return { kind: isEnding ? 'ending' : 'scene', id, title: words.text, at, nodes: [], lost };
}

/** Whether a line with another number of signs opens a scene or an ending: what is below it says so. */
function isPart(hasForm: boolean, { above, below }: Around, desk: Desk): boolean {
  if (hasResult(below, desk)) return true;
  const isFirst = hasForm ? false : startsWithChoice(below, desk);
  const isOver = above === undefined || above.kind === 'ending' || hasChoice(above.nodes, desk);
  return isOver && !isFirst && hasChoice(below, desk);
}

function noteCure(text: string, { above }: Around): string {
  const note = `A note to yourself begins with two percent signs: "%% ${text}".`;
  const title = 'The title of the whole stands under `title`, at the top of the file.';
  return above ? note : `${title} ${note}`;
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

function isNearEnding(word: string): boolean {
  return nearest(word.toLowerCase(), ['ending']) !== undefined;
}

const headingForm = /^(ending\s+)?([^\s:]+)\s*:\s*(.+)$/;

/** They mean something else where a scene or an ending is named. */
const reserved = [...guardWords, 'ending', 'leave', 'when', 'otherwise'];

/** The section so far, and what stands below a heading up to the next. */
type Around = { above: Section | undefined; below: readonly RootContent[] };
