import type { List } from 'mdast';
import type { Desk } from '../language/desk.ts';
import { nearest } from '../language/guess.ts';
import { itemText, listsIn } from '../language/nodes.ts';
import { listOf, property, spotOf, type Word } from '../language/words.ts';
import { yesIn } from '../language/answers.ts';
import { holdsOption } from './asked.ts';
import { formOf } from './vocabulary.ts';

/**
 * The kind of a question. A word that is no kind is told with the one that was meant, by what stands
 * below and by itself; the question is then read as that. `told` says that something has been said;
 * without a kind there is nothing more to read.
 */
export function kindOf(
  question: Word,
  id: string,
  desk: Desk,
): { kind?: QuestionKind; told: boolean } {
  const list = listOf(question);
  const written = property(question, 'kind') || undefined;
  const known = kinds.find((kind) => kind === (written ?? 'one'));
  const isStatement = list !== undefined && holdsAnswer(list, desk);
  const at = spotOf(question, 'kind');
  if (known && known !== 'true-false' && isStatement) {
    const reason = `The question "${id}" has an answer and no options, so it is a statement that is true or false. Write <Question id="${id}" kind="true-false">.`;
    desk.note('bad-question', at, { reason });
    return { kind: 'true-false', told: true };
  }
  if (known) return { kind: known, told: false };
  const kind = isStatement ? 'true-false' : kindMeant(written!, list, desk);
  const other = Object.entries(others).find(([name]) => plain(written!).startsWith(name))?.[1];
  const own = other && ` For this there is a word of its own: ${formOf(other)}.`;
  const guess = kind ? ` Write kind="${kind}".` : (own ?? '');
  const facts = { key: 'kind', actual: `"${written}"`, expected: 'one, several or true-false' };
  desk.note('wrong-value', at, { ...facts, guess });
  return { ...(kind && { kind }), told: true };
}

/** Where there are options, they say it: how many of them are right. */
function kindMeant(written: string, list: List | undefined, desk: Desk): QuestionKind | undefined {
  const word = plain(written);
  const called = kinds.find((kind) => names[kind].includes(word));
  const meant = called ?? kinds.find((kind) => plain(kind) === nearest(word, kinds.map(plain)));
  if (!list || !holdsOption(list, desk)) return meant;
  const rights = rightsIn(list, desk);
  if (rights > 0) return rights > 1 ? 'several' : 'one';
  return meant === 'true-false' ? 'one' : meant;
}

function rightsIn(list: List, desk: Desk): number {
  const keys = list.children.flatMap(listsIn).flatMap((inner) => inner.children);
  return keys.filter((key) => {
    const right = /^right\s*:(.*)/i.exec(itemText(key, desk).text);
    return right && yesIn(right[1]!, { loosely: true });
  }).length;
}

function holdsAnswer(list: List, desk: Desk): boolean {
  const texts = list.children.map((item) => itemText(item, desk).text);
  return texts.some((text) => /^answer\s*:/i.test(text)) && !holdsOption(list, desk);
}

const plain = (word: string) => word.toLowerCase().replace(/[^a-z]/g, '');

const kinds = ['one', 'several', 'true-false'] as const;
/** What the same kinds are called elsewhere. */
const names: Record<QuestionKind, readonly string[]> = {
  one: ['single', 'singlechoice', 'choice', 'radio', 'mc', 'sc'],
  several: ['multiple', 'multi', 'multiselect', 'many', 'all', 'checkbox', 'checkboxes', 'mr'],
  'true-false': ['truefalse', 'trueorfalse', 'tf', 'boolean', 'bool', 'yesno', 'statement'],
};
/** Kinds that are words of their own. */
const others = { match: 'Match', sort: 'Sort', order: 'Order', sequenc: 'Order', group: 'Sort' };

export type QuestionKind = (typeof kinds)[number];
