import { problem, type Problem } from '../../model/problem.ts';
import type { At } from '../at.ts';
import { listed } from '../words.ts';
import { opening, plain } from './plain.ts';
import { readerOf } from './prose.ts';
import type { Text } from './texts.ts';

/**
 * Texts with a sentence that is too hard for the reading age: each once, by its first such sentence.
 * Words of the `terms` that the course explains are taken for known.
 */
export function hardToRead(
  texts: readonly Omit<Text, 'kind'>[],
  age: number,
  at: At,
  terms: readonly string[] = [],
): Problem[] {
  const hardIn = readerOf(age, terms);
  return texts.flatMap(({ at: place, text }) => {
    const [sentence] = hardIn(plain(text));
    if (sentence === undefined) return [];
    const facts = { age, sentence: opening(sentence), ...reasonOf(sentence, hardIn) };
    return [problem('hard-to-read', at(place), facts)];
  });
}

/**
 * Whether it is the long words or the length: what is no longer hard with short words in their place is
 * hard because of them; what is no longer hard in two halves, because of its length. Where either
 * would do, or neither alone, it is both.
 */
function reasonOf(sentence: string, hardIn: (text: string) => string[]): Reason {
  const words = sentence.split(/\s+/);
  const long = longIn(sentence);
  const shorter = long.reduce((text, word) => text.replaceAll(word, 'thing'), sentence);
  const middle = Math.ceil(words.length / 2);
  const halves = [words.slice(0, middle), words.slice(middle)].map((half) => half.join(' '));
  const isByWords = long.length > 0 && hardIn(shorter).length === 0;
  const isByLength = words.length >= manyWords && halves.flatMap(hardIn).length === 0;
  const longest = long.toSorted((a, b) => b.length - a.length).slice(0, 3);
  const named = listed(long.filter((one) => longest.includes(one)).map((one) => `"${one}"`));
  const count = `it has ${words.length} words`;
  if (isByWords && !isByLength) {
    return { cause: `of long words (${named})`, cure: ' Use plainer ones.' };
  }
  if (long.length === 0 || (isByLength && !isByWords)) {
    return { cause: count, cure: ' Make two of it.' };
  }
  const or = isByWords ? 'or' : 'and';
  return {
    cause: `${count}, and long ones among them (${named})`,
    cure: ` Make two of it, ${or} use plainer words.`,
  };
}

/** Its long words, each once, in their order. A name cannot be put more plainly. */
function longIn(sentence: string): string[] {
  const words = sentence.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length >= manyLetters);
}

const manyLetters = 8;
/** With fewer, nobody would call a sentence long. */
const manyWords = 20;

type Reason = { cause: string; cure: string };
