import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextReadability from 'retext-readability';
import { unified, type Processor } from 'unified';
import { ordinary } from './ordinary-words.ts';

/**
 * A reader of English texts for people of an age: gives the sentences that most of seven readability
 * formulas place above it. Short sentences pass: with a few words, one long one decides the formulas.
 * A name cannot be put more plainly, and the words of `terms` are known; neither makes a sentence hard.
 */
export function readerOf(age: number, terms: readonly string[] = []): (text: string) => string[] {
  const reader = english().use(retextReadability, { age, minWords }).use(wordless);
  const stem = (word: string) => word.replace(/s$/, '');
  const known = new Set(
    terms.flatMap((term) => term.toLowerCase().match(longWord) ?? []).map(stem),
  );
  const easy = (sentence: string) =>
    sentence
      .replace(/(?<=[\p{Ll}\d,;:)] )\p{Lu}[\p{L}’'-]+/gu, 'Ann')
      .replace(longWord, (word) => (known.has(stem(word)) ? 'thing' : word));
  const hardIn = (text: string) =>
    reader.processSync(text).messages.map(({ actual }) => actual ?? '');
  return (text) => {
    // To look each word up takes long, and most lines are short.
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < minWords) return [];
    return hardIn(text).filter((sentence) => hardIn(easy(sentence)).length > 0);
  };
}

const longWord = /(?<![\p{L}’'-])\p{Ll}{6,}(?![\p{L}’'-])/gu;

const minWords = 10;

/**
 * Words of English texts that can hurt or leave somebody out, each once a text, and what to say instead.
 * All are read as one: to make the list of words ready takes longer than to read a text.
 */
export function unkindWords(texts: readonly string[]): Unkind[][] {
  const starts: number[] = [];
  let whole = '';
  for (const text of texts) {
    starts.push(whole.length);
    whole += `${text}\n\n`;
  }
  const found = texts.map(() => new Map<string, Unkind>());
  const offsetOf = ({ place }: { place?: Place }) =>
    place && 'start' in place ? (place.start.offset ?? 0) : 0;
  const { messages } = kindness.processSync(whole);
  for (const one of messages.toSorted((a, b) => offsetOf(a) - offsetOf(b))) {
    const index = starts.findLastIndex((start) => start <= offsetOf(one));
    const word = one.actual ?? '';
    found[index]!.set(word.toLowerCase(), { word, better: one.expected ?? [] });
  }
  return found.map((words) => [...words.values()]);
}

function english() {
  return unified().use(retextEnglish);
}

/** Nothing is written: what counts is what was said on the way. */
function wordless(this: Processor): void {
  this.compiler = () => '';
}

/** The list of words is made ready for each paragraph; what belongs together is a sentence. */
function asOneParagraph(this: Processor) {
  return (tree: Root): Root => {
    const children = tree.children.flatMap((one) =>
      one.type === 'ParagraphNode' ? one.children : [],
    );
    return { ...tree, children: [{ type: 'ParagraphNode', children }] };
  };
}

const kindness = english()
  .use(asOneParagraph)
  .use(retextEquality, { ignore: ordinary })
  .use(wordless);

type Place = ReturnType<typeof kindness.processSync>['messages'][number]['place'];
export type Unkind = { word: string; better: string[] };
