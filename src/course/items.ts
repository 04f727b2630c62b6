import type { ListItem, Paragraph, RootContent } from 'mdast';
import type { Desk } from '../language/desk.ts';
import { listOf, property, type Word } from '../language/words.ts';
import { binsOf } from './bins.ts';
import { asContent, attribute, element } from './element.ts';
import { readOptions, type Option } from './options.ts';
import { otherOrder } from './other-order.ts';
import { placedKeys } from './placed.ts';
import { questionKeys } from './question.ts';
import { statementKeysOf } from './statement.ts';
import { shareAddress } from './wordings.ts';
import { yesIn } from '../language/answers.ts';

/**
 * Turns the list of a word that asks for an answer into words of their own, below what it asks
 * (`<Prompt>`). The word itself is told what is right: what would be chosen, in the order of the
 * author, with commas.
 */
export function divideAsking(word: Word, desk: Desk): void {
  const list = listOf(word);
  if (!list) return;
  const place = property(word, 'place')!;
  const options = <Key extends string>(keys: readonly Key[]) => readOptions(list, keys, desk);
  const { right, made } = makers[word.name as Asking](word, options, desk);
  const at = word.children.indexOf(list);
  const prompt = element('Prompt', { place }, word.children.slice(0, at));
  const rest = word.children.slice(at + 1);
  word.children = asContent([prompt, ...made, ...rest]);
  word.attributes.push(attribute('right', right.join()));
  shareAddress(word);
}

const makers: Record<Asking, (word: Word, options: Read, desk: Desk) => Made> = {
  Question(word, options, desk) {
    const place = property(word, 'place')!;
    const kind = property(word, 'kind') ?? 'one';
    if (kind === 'true-false') return toStatement(word, place, desk);
    const read = options(questionKeys);
    const right = read.filter(({ keys }) => yesIn(keys.get('right')?.text ?? 'no'));
    return {
      right: right.map(({ id }) => id),
      made: read.map((option) => {
        const { id, item, keys } = option;
        const shared = { id, place, kind, right: markOf(right.includes(option)) };
        return element('Option', { ...shared, why: whyOf(keys) }, wordsOf(item));
      }),
    };
  },
  Sort(word, options) {
    const places = binsOf(word).map((bin) => ({ id: bin, words: bin }));
    return toThings(word, 'SortItem', places, options(placedKeys.Sort), (option) => goesOf(option));
  },
  Match(word, options) {
    const read = options(placedKeys.Match);
    const ids = otherOrder(
      read.map(({ id }) => id),
      property(word, 'place')!,
    );
    const places = ids.map((id) => ({ id, words: goesOf(read.find((one) => one.id === id)!) }));
    return toThings(word, 'MatchItem', places, read, ({ id }) => id);
  },
  Order(word, options) {
    const place = property(word, 'place')!;
    const read = options(placedKeys.Order);
    const right = read.map(({ id }) => id);
    const items = otherOrder(right, place).map((id) => {
      const { item, keys } = read.find((one) => one.id === id)!;
      const at = String(right.indexOf(id) + 1);
      return element('OrderItem', { id, place, at, why: whyOf(keys) }, wordsOf(item));
    });
    return { right, made: [element('ol', { class: 'things', role: 'list' }, items)] };
  },
};

function whyOf(keys: ReadonlyMap<string, { text: string }>): string {
  return keys.get('why')?.text ?? '';
}

function goesOf({ keys }: Option<'goes' | 'why'>): string {
  return keys.get('goes')?.text ?? '';
}

/** The places stand above the things, to be read and to be dropped on. */
function toThings(
  word: Word,
  name: string,
  places: { id: string; words: string }[],
  options: Option<'goes' | 'why'>[],
  placeOf: (option: Option<'goes' | 'why'>) => string,
): Made {
  const shared = { place: property(word, 'place')!, places: JSON.stringify(places) };
  const items = options.map((option) => {
    const properties = { id: option.id, goes: goesOf(option), why: whyOf(option.keys) };
    return element(name, { ...shared, ...properties }, wordsOf(option.item));
  });
  const right = options.map((option) => `${option.id}/${placeOf(option)}`);
  return { right, made: [element('Places', { places: shared.places }), ...items] };
}

/** The one reason stands below both answers. */
function toStatement(word: Word, place: string, desk: Desk): Made {
  const keys = statementKeysOf(word, desk);
  const shared = { place, kind: 'true-false' };
  const isTrue = yesIn(keys.get('answer')?.text ?? '');
  return {
    right: [String(isTrue)],
    made: [
      element('Option', { ...shared, id: 'true', right: markOf(isTrue === true), why: '' }),
      element('Option', {
        ...shared,
        id: 'false',
        right: markOf(isTrue === false),
        why: whyOf(keys),
      }),
    ],
  };
}

/** A property of an element is text. */
function markOf(isRight: boolean): string {
  return isRight ? 'yes' : '';
}

/** `[id] ` is for the author; what follows it is for the reader. */
function wordsOf(item: ListItem): RootContent[] {
  const words = item.children.find((child): child is Paragraph => child.type === 'paragraph');
  const [first, ...rest] = words?.children ?? [];
  if (first?.type !== 'text') return words?.children ?? [];
  return [{ ...first, value: first.value.replace(/^\[[^\]]*\]\s*/, '') }, ...rest];
}

type Asking = 'Question' | 'Sort' | 'Match' | 'Order';
type Read = <Key extends string>(keys: readonly Key[]) => Option<Key>[];
type Made = { right: string[]; made: Word[] };
