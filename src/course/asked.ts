import type { List } from 'mdast';
import type { Spot } from '../model/problem.ts';
import type { Desk } from '../language/desk.ts';
import { itemText, offsetOf, optionForm } from '../language/nodes.ts';
import { listOf, spotOf, type Word } from '../language/words.ts';
import { readOptions, type Option } from './options.ts';

/**
 * Reads what a question or a sort is made of: what is asked stands first, then one list. Options below
 * that would be shown as they are written.
 */
export function readAsked<Key extends string>(
  word: Word,
  who: string,
  keys: readonly Key[],
  desk: Desk,
): { items: number; options: Option<Key>[] } {
  const list = listOf(word);
  if (!list) return { items: 0, options: [] };
  checkAsks(word, who, desk);
  const say = (at: number, reason: string) => desk.note('bad-question', at, { reason });
  for (const other of word.children) {
    if (other.type !== 'list' || other === list || !holdsOption(other, desk)) continue;
    say(offsetOf(other), `${who} has its options above. Keep all of them in one list.`);
  }
  const items = list.children.length;
  if (items > most) {
    say(
      offsetOf(list),
      `${who} has ${items} options. Keep to ${most} at most: the LMS has a letter for no more.`,
    );
  }
  return { items, options: readOptions(list, keys, desk) };
}

/** Something to answer stands above the list. */
export function checkAsks(word: Word, who: string, desk: Desk): void {
  if (word.children[0] !== listOf(word)) return;
  const reason = `${who} asks nothing. Write what it asks above its options.`;
  desk.note('bad-question', spotOf(word), { reason });
}

/** One message for a question, at the first of its options that does not say why. */
export function checkWhys(question: string, options: readonly Option<string>[], desk: Desk): void {
  const without = options.filter(({ keys }) => !keys.has('why'));
  const [first] = without;
  if (!first) return;
  const names = without.map(({ id }) => `"${id}"`).join(', ');
  desk.note('no-why', first.at, { question, options: names });
}

export function holdsOption(list: List, desk: Desk): boolean {
  return list.children.some((item) => optionForm.test(itemText(item, desk).text));
}

/** So many things have a letter each in what the LMS is told, and twice as many codes a count. */
const most = 25;

/** Is told where each option is written. */
export type See = (option: string, spot: Spot) => void;
