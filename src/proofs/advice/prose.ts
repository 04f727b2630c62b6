import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextReadability from 'retext-readability';
import { unified, type Processor } from 'unified';
import { ordinary } from './ordinary-words.ts';

/**
 * A reader of English texts for people of an age: gives the sentences that most of seven readability
 * formulas place above it. Short sentences pass: with a few words, one long one decides the formulas.
 */
export function readerOf(age: number): (text: string) => string[] {
  const reader = english().use(retextReadability, { age, minWords: 10 }).use(wordless);
  return (text) => reader.processSync(text).messages.map(({ actual }) => actual ?? '');
}

/** Words of an English text that can hurt or leave somebody out, each once, and what to say instead. */
export function unkindWords(text: string): Unkind[] {
  const found = new Map<string, Unkind>();
  for (const { actual, expected } of kindness.processSync(text).messages) {
    const word = actual ?? '';
    found.set(word.toLowerCase(), { word, better: expected ?? [] });
  }
  return [...found.values()];
}

function english() {
  return unified().use(retextEnglish);
}

/** Nothing is written: what counts is what was said on the way. */
function wordless(this: Processor): void {
  this.compiler = () => '';
}

const kindness = english().use(retextEquality, { ignore: ordinary }).use(wordless);

export type Unkind = { word: string; better: string[] };
