import type { List } from 'mdast';
import type { Question } from '../model/course.ts';
import type { Spot } from '../model/problem.ts';
import type { Desk } from '../language/desk.ts';
import { guess } from '../language/guess.ts';
import { readYes } from '../language/keys.ts';
import { readOptions, type Option } from './options.ts';
import { listOf, property, spotOf, type Word } from '../language/words.ts';
import { itemText, offsetOf, optionForm } from '../language/nodes.ts';

export const questionKeys = ['right', 'why'] as const;
export const sortKeys = ['goes', 'why'] as const;

/** Reads one question and its options; `see` is told where each option is written. */
export function readQuestion(word: Word, id: string, desk: Desk, see: See): Question {
  const say = (reason: string) => desk.note('bad-question', spotOf(word), { reason });
  const kind = property(word, 'kind') ?? 'one';
  if (kind !== 'one' && kind !== 'several') {
    const facts = { key: 'kind', actual: `"${kind}"`, expected: 'one or several' };
    desk.note('wrong-value', spotOf(word, 'kind'), facts);
  }
  const { items, options } = readList(word, `The question "${id}"`, questionKeys, desk);
  const read = options.map(({ id, keys, at }) => {
    see(id, desk.source.spot(at));
    return { id, right: readYes(keys.get('right'), 'right', desk) };
  });
  const right = read.filter((option) => option.right).length;
  if (items < 2) say(`The question "${id}" needs at least two options, "- [id] …".`);
  else if (options.length === items && right === 0) {
    say(`The question "${id}" has no right answer. Write "- right: yes" under an option.`);
  } else if (right > 1 && kind === 'one') {
    say(`The question "${id}" has ${right} right answers. Write kind="several", or leave one.`);
  }
  return { id, options: read };
}

/** Checks one sort: things, and the group each of them goes to. */
export function checkSort(word: Word, id: string, desk: Desk): void {
  const given = property(word, 'bins');
  // That it is missing or empty has been said.
  if (!given) return;
  const bins = given.split(',').map((bin) => bin.trim());
  if (bins.length < 2 || bins.includes('')) {
    const reason = `The sort "${id}" needs at least two groups, such as bins="said, felt".`;
    desk.note('bad-question', spotOf(word, 'bins'), { reason });
    return;
  }
  const { items, options } = readList(word, `The sort "${id}"`, sortKeys, desk);
  if (items === 0) {
    const reason = `The sort "${id}" has nothing to sort. Write a list, "- [id] …".`;
    desk.note('bad-question', spotOf(word), { reason });
  }
  for (const { id: option, keys, at } of options) {
    const goes = keys.get('goes');
    if (goes && bins.includes(goes.text)) continue;
    const reason = goes
      ? `"${goes.text}" is not one of the groups.${guess(goes.text, bins)} Groups: ${bins.join(', ')}.`
      : `"${option}" does not say where it goes. Write "- goes: ${bins[0]}" under it.`;
    desk.note('bad-question', goes?.at ?? at, { reason });
  }
}

/** What is asked stands first, then one list; options below that would be shown as they are written. */
function readList<Key extends string>(
  word: Word,
  who: string,
  keys: readonly Key[],
  desk: Desk,
): { items: number; options: Option<Key>[] } {
  const list = listOf(word);
  if (!list) return { items: 0, options: [] };
  if (word.children[0] === list) {
    const reason = `${who} asks nothing. Write what it asks above its options.`;
    desk.note('bad-question', spotOf(word), { reason });
  }
  for (const other of word.children) {
    if (other.type !== 'list' || other === list || !holdsOption(other, desk)) continue;
    const reason = `${who} has its options above. Keep all of them in one list.`;
    desk.note('bad-question', offsetOf(other), { reason });
  }
  return { items: list.children.length, options: readOptions(list, keys, desk) };
}

function holdsOption(list: List, desk: Desk): boolean {
  return list.children.some((item) => optionForm.test(itemText(item, desk).text));
}

type See = (option: string, spot: Spot) => void;
