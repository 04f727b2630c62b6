import type { Heading, Root, RootContent } from 'mdast';
import { idPattern } from '../model/names.ts';
import { problem, type Problem } from '../model/problem.ts';
import { part, type Desk, type Piece } from '../language/desk.ts';
import { guardWords } from './guard.ts';
import { nearest } from '../language/guess.ts';
import { itemText, offsetOf, textOf } from '../language/nodes.ts';
import type { Source } from '../language/source.ts';

/**
 * Splits a script into its scenes and endings: each a heading and what stands below it. A heading
 * that cannot be read still opens its section, so that what follows is not taken for its
 * neighbour's.
 */
export function readSections(tree: Root, desk: Desk): Section[] {
  const sections: Section[] = [];
  const seen = new Map<string, number>();
  let strayAt: number | undefined;
  for (const node of tree.children) {
    // A line across the page, between scenes, is for the author's eye.
    if (node.type === 'yaml' || node.type === 'thematicBreak') continue;
    if (node.type !== 'heading') {
      const section = sections.at(-1);
      if (section) section.nodes.push(node);
      else strayAt ??= offsetOf(node);
      continue;
    }
    const noted = desk.problems.length;
    const section = readHeading(node, below(tree, node), desk);
    if (!section) continue;
    const hasFault = desk.problems.length > noted;
    // Where no heading follows, all of the text is so, and that there is no scene says it.
    if (sections.length === 0 && strayAt !== undefined) {
      const reason =
        'This text stands before the first scene, where nobody would see it. Move it below a heading.';
      desk.note('stray-text', strayAt, { reason });
    }
    sections.push(section);
    if (hasFault) continue;
    const before = seen.get(section.id);
    if (before === undefined) seen.set(section.id, section.at);
    else {
      const line = desk.source.spot(before).line;
      desk.note('duplicate-id', section.at, { kind: section.kind, name: section.id, line });
    }
  }
  return sections;
}

/** A conversation has a scene and an ending at least. */
export function missingParts(sections: Section[], source: Source): Problem[] {
  const at = { file: source.file, line: 1, column: 1 };
  const scenes = sections.some((section) => section.kind === 'scene');
  const endings = sections.some((section) => section.kind === 'ending');
  if (!scenes) return [problem('no-scene', at)];
  return endings ? [] : [problem('no-ending', at)];
}

function readHeading(node: Heading, nodes: RootContent[], desk: Desk): Section | undefined {
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
  if (hashes !== 2) {
    const signs = hashes === 1 ? 'one hash sign' : `${hashes} hash signs`;
    const isMeant = !found && isNearEnding(words.text.split(/\s/)[0]!);
    const text = isMeant ? words.text.replace(/^\S+/, 'ending') : words.text;
    bad(raw.at, `it has ${signs}. Scenes and endings have two: "## ${text}".`);
    if (!found) return isMeant ? guessSection(words) : undefined;
  } else if (!found) {
    bad(words.at, `"${words.text}". ${cureOf(words.text, isEnding(nodes, desk))}`);
    return guessSection(words, isEnding(nodes, desk));
  }
  const [, ending, id, title] = found as unknown as [string, string | undefined, string, string];
  const isMisspelt = hashes === 2 && isNearEnding(id) && isEnding(nodes, desk);
  if (!ending && (id === 'ending' || isMisspelt)) {
    bad(words.at, `an ending needs an id: "## ending resolved: ${title}".`);
    return guessSection(words);
  }
  if (!ending && hashes === 2 && isEnding(nodes, desk)) {
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

/** What stands below a heading. */
function below({ children }: Root, heading: Heading): RootContent[] {
  const rest = children.slice(children.indexOf(heading) + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}

/** Told by its result; a scene has choices. */
function isEnding(nodes: RootContent[], desk: Desk): boolean {
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.children : []));
  const texts = items.map((item) => itemText(item, desk).text);
  return texts.some((text) => /^result:/.test(text)) && !texts.some((text) => text.startsWith('['));
}

/** How a heading is written that cannot be read, with as much of it as can be kept. */
function cureOf(text: string, hasResult: boolean): string {
  const [first = '', ...rest] = text.split(/[\s:]+/);
  const isMeant = isNearEnding(first);
  if (!isMeant && !hasResult) {
    return 'Write an id, a colon and a title, such as "## arrival: At the desk".';
  }
  const meant = isMeant ? rest : [first, ...rest];
  const id = meant.map((word) => word.toLowerCase()).find((word) => idPattern.test(word));
  const [, title = ''] = /:\s*(.+)$/.exec(text) ?? [];
  const example = `"## ending ${id ?? 'resolved'}: ${title || 'How it ends'}"`;
  return title && id
    ? `An ending is written so: ${example}.`
    : `An ending has an id, a colon and a title behind the word "ending", such as ${example}.`;
}

function isNearEnding(word: string): boolean {
  return nearest(word.toLowerCase(), ['ending']) !== undefined;
}

/** What an unreadable heading most likely opens. */
function guessSection({ text, at }: Piece, hasResult = false): Section {
  const words = text.split(/[\s:]+/);
  const isMeant = isNearEnding(words[0]!);
  const id = words[isMeant ? 1 : 0] ?? '';
  const kind = isMeant || hasResult ? 'ending' : 'scene';
  return { kind, id, title: text, at, nodes: [] };
}

const headingForm = /^(ending\s+)?([^\s:]+)\s*:\s*(.+)$/;

/** They mean something else where a scene or an ending is named. */
const reserved = [...guardWords, 'ending', 'leave', 'when', 'otherwise'];

export type Section = {
  kind: 'scene' | 'ending';
  id: string;
  title: string;
  at: number;
  nodes: RootContent[];
};
