import type { ListItem } from 'mdast';
import { idPattern } from '../model/names.ts';
import { noteAnswer, yesIn } from './answers.ts';
import { part, type Desk, type Piece } from './desk.ts';
import { guess, nearest } from './guess.ts';
import { badId } from './plain-id.ts';
import { itemText, offsetOf } from './nodes.ts';

/**
 * Reads list items of the form `key: value`. Keys are a closed set; an unknown one is a mistake
 * with a guess, and is then read as what it was most likely meant for; one that stands twice names
 * the line of the first. `given` collects the keys that were meant, empty ones included.
 */
export function readKeys<Key extends string>(
  items: readonly ListItem[],
  known: readonly Key[],
  where: string,
  desk: Desk,
  given = new Set<Key>(),
): Map<Key, Piece> {
  const keys = new Map<Key, Piece>();
  for (const item of items) {
    const text = itemText(item, desk);
    const found = looseForm.exec(text.text);
    if (!found) {
      const name = text.text.split(/\s/)[0]!;
      if (isOneOf(name, known)) {
        desk.note('no-colon', text.at, { name });
        given.add(name);
        continue;
      }
      const reason = `"${firstWords(text.text)}" stands ${where}, where only keys can stand: ${known.join(', ')}.`;
      desk.note('stray-text', text.at, { reason });
      continue;
    }
    const name = found[1]!;
    const key = isOneOf(name, known) ? name : nearest(name.toLowerCase(), known);
    if (key !== name) {
      const facts = {
        name,
        where,
        guess: guess(name.toLowerCase(), known),
        known: known.join(', '),
      };
      desk.note('unknown-key', text.at, facts);
    }
    // `nearest` gives one of the words it was given.
    if (key !== undefined) readValue(key as Key, part(text, found[0].length), item, name);
  }
  return keys;

  function readValue(key: Key, value: Piece, item: ListItem, name: string): void {
    const at = itemText(item, desk).at;
    const before = keys.get(key);
    given.add(key);
    if (before && key === name) {
      const line = desk.source.spot(before.at).line;
      desk.note('duplicate-key', at, { name, line });
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
  }
}

/** `was: old-id`: an id, too. */
export function readWas(piece: Piece | undefined, desk: Desk): { was?: string } {
  if (piece === undefined) return {};
  if (!idPattern.test(piece.text)) desk.note('bad-id', piece.at, badId(piece.text));
  return { was: piece.text };
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

/** Where told lines can stand as well, only this is a key. */
export const keyForm = /^([a-z][a-z-]*):(?:\s+|$)/;
const looseForm = /^([A-Za-z][A-Za-z-]*)\s*:\s*/;

const firstWords = (text: string) => text.split(/\s+/).slice(0, 4).join(' ');

function isOneOf<Word extends string>(name: string, words: readonly Word[]): name is Word {
  return (words as readonly string[]).includes(name);
}
