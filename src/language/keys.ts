import type { ListItem } from 'mdast';
import { idPattern } from '../model/names.ts';
import { noteAnswer, yesIn } from './answers.ts';
import { part, type Desk, type Piece } from './desk.ts';
import { guess, nearest } from './guess.ts';
import { keyBehind } from './key-behind.ts';
import { badId } from './plain-id.ts';
import { itemText, offsetOf } from './nodes.ts';

/**
 * Reads list items of the form `key: value`. Keys are a closed set; an unknown one is a mistake
 * with a guess, and is then read as what it was most likely meant for; one that stands twice names
 * the line of the first. `given` collects the keys that were meant, empty ones included; `homeOf` says
 * where one belongs that is a key of another place.
 */
export function readKeys<Key extends string>(
  items: readonly ListItem[],
  known: readonly Key[],
  where: string,
  desk: Desk,
  given = new Set<Key>(),
  homeOf: (name: string) => string | undefined = () => undefined,
): Map<Key, Piece> {
  const keys = new Map<Key, Piece>();
  const queue = [...items];
  for (const item of queue) {
    const text = itemText(item, desk);
    const found = looseForm.exec(text.text);
    if (!found) {
      const name = text.text.split(/\s/)[0]!;
      if (isOneOf(name, known)) {
        desk.note('no-colon', text.at, { name });
        given.add(name);
        continue;
      }
      const bare = text.text.replace(/^(\*\*|__|[*_`])([a-z-]+)(?::\1|\1:)/, '$2:');
      if (isOneOf(keyForm.exec(bare)?.[1] ?? '', known)) {
        const name = bare.slice(0, bare.indexOf(':'));
        desk.note('stray-text', text.at, { reason: `A key stands bare. Write "${name}: …".` });
        given.add(name as Key);
        continue;
      }
      const reason = `"${firstWords(text.text)}" stands ${where}, where only keys can stand: ${known.join(', ')}.`;
      desk.note('stray-text', text.at, { reason });
      continue;
    }
    const name = found[1]!;
    const other = known.find((one) => one === elsewhere[name.toLowerCase()]);
    const home = other || isOneOf(name, known) ? undefined : homeOf(name.toLowerCase());
    const meant = other ?? (home ? undefined : nearest(name.toLowerCase(), known));
    const key = isOneOf(name, known) ? name : meant;
    if (key !== name) {
      const facts = {
        name,
        where,
        guess: other ? ` Write "${other}".` : (home ?? guess(name.toLowerCase(), known)),
        known: known.join(', '),
      };
      desk.note('unknown-key', text.at, facts);
    }
    if (key === undefined) continue;
    const value = withoutKey(part(text, found[0].length), name);
    // `nearest` gives one of the words it was given.
    readLine(key as Key, value, item, name);
  }
  return keys;

  /** A value, and the keys behind it on the same line: a line break was lost before each. */
  function readLine(key: Key, value: Piece, item: ListItem, name: string): void {
    const next = keyBehind(value.text, known);
    if (!next) return readValue(key, value, item, name);
    const cure = `Give "- ${next.key}: …" a line of its own below.`;
    desk.note('key-in-key', value.at + next.at, { key, name: next.key, cure });
    readValue(key, { ...value, text: value.text.slice(0, next.at).trim() }, item, name);
    readLine(next.key, part(value, next.end), item, next.key);
  }

  /** A value without the key that begins it: one of the two was not meant. */
  function withoutKey(value: Piece, key: string): Piece {
    const [lead = '', name = ''] = innerForm.exec(value.text) ?? [];
    if (!isOneOf(name, known)) return value;
    const cure =
      name === key
        ? 'Take one of the two away.'
        : `If both are meant, give "${name}: …" a line of its own below; if not, take one away.`;
    desk.note('key-in-key', value.at, { key, name, cure });
    return part(value, lead.length);
  }

  function readValue(key: Key, value: Piece, item: ListItem, name: string): void {
    const at = itemText(item, desk).at;
    const before = keys.get(key);
    given.add(key);
    if (before && key === name) {
      const line = desk.source.spot(before.at).line;
      desk.note('duplicate-key', at, { name, line, cure: bothIn(name, before.text, value.text) });
    } else if (value.text === '') {
      desk.note('wrong-value', at, { key: name, actual: 'empty', expected: 'filled in' });
    } else if (!before) {
      // A blank for a line break keeps every later character at its place.
      keys.set(key, { ...value, text: value.text.replaceAll('\n', ' ') });
    }
    const extra = item.children[1];
    if (!extra) return;
    const inner = extra.type === 'list' ? itemText(extra.children[0]!, desk).at : offsetOf(extra);
    const reason = `This stands under the key "${name}", where nobody would see it. A key is one paragraph; keys stand below each other, indented alike.`;
    desk.note('stray-text', inner, { reason });
    // What stands there all the same was not forgotten.
    if (extra.type === 'list') queue.push(...extra.children.filter(isMeantAsKey));
  }

  function isMeantAsKey(item: ListItem): boolean {
    return isOneOf(looseForm.exec(itemText(item, desk).text)?.[1] ?? '', known);
  }
}

/** `was: old-id`: an id, too, and none of those that are `there`. */
export function readWas(
  piece: Piece | undefined,
  there: readonly string[],
  desk: Desk,
): { was?: string } {
  if (piece === undefined) return {};
  const { text, at } = piece;
  if (there.includes(text)) noteWasInUse(text, at, desk);
  else if (!idPattern.test(text)) desk.note('bad-id', at, badId(text));
  return { was: text };
}

/** What is called so today was not renamed. */
export function noteWasInUse(name: string, at: number, desk: Desk): void {
  const expected = `the id that this had before, and "${name}" is still in use`;
  const guess = ' Write the old id, or take the line away.';
  desk.note('wrong-value', at, { key: 'was', actual: `"${name}"`, expected, guess });
}

/** The same before the keys are read, to know what was renamed; what is wrong with it is told then. */
export function findWas(items: readonly ListItem[], desk: Desk): { was?: string } {
  for (const item of items) {
    const { text } = itemText(item, desk);
    const found = looseForm.exec(text);
    const was = found?.[1]?.toLowerCase() === 'was' ? text.slice(found[0].length) : '';
    if (/^\S+$/.test(was)) return { was };
  }
  return {};
}

/** `critical: yes`; what says neither yes nor no, nor true nor false, is a mistake. */
export function readYes(piece: Piece | undefined, key: string, desk: Desk): boolean {
  if (piece === undefined) return false;
  const answer = yesIn(piece.text);
  if (answer === undefined) noteAnswer(piece, key, ['yes', 'no'], desk);
  return answer === true;
}

/** What two lines of a key can be in one. */
function bothIn(name: string, first: string, second: string): string {
  const joint = joints[name];
  if (!joint || first === second || second === '') return 'Keep one of the two.';
  // "and" is read before "or".
  const inner = (text: string) => (name === 'when' && /\bor\b/.test(text) ? `(${text})` : text);
  const both = `${inner(first)}${joint}${inner(second)}`;
  return `Keep one of the two, or write both in one line: "${name}: ${both}".`;
}

const joints: Readonly<Record<string, string>> = {
  effect: ', ',
  enter: ', ',
  evidence: ', ',
  when: ' and ',
};

/** What a key of another place, or another program, is called here. */
const elsewhere: Readonly<Record<string, string>> = {
  because: 'why',
  coach: 'feedback',
  comment: 'feedback',
  condition: 'when',
  correct: 'right',
  effect: 'enter',
  enter: 'effect',
  ending: 'next',
  go: 'next',
  goto: 'next',
  group: 'goes',
  if: 'when',
  marks: 'evidence',
  reaction: 'consequence',
  reason: 'why',
  reply: 'consequence',
  response: 'consequence',
  then: 'next',
};

/** Where told lines can stand as well, only this is a key. */
export const keyForm = /^([a-z][a-z-]*):(?:\s+|$)/;
const innerForm = /^(?:[-*+]\s+)?([a-z][a-z-]*):(?:\s+|$)/;
const looseForm = /^([A-Za-z][A-Za-z-]*)\s*:\s*/;

const firstWords = (text: string) => text.split(/\s+/).slice(0, 4).join(' ');

function isOneOf<Word extends string>(name: string, words: readonly Word[]): name is Word {
  return (words as readonly string[]).includes(name);
}
