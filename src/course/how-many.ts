import { toString } from 'mdast-util-to-string';
import { numberOf } from '../language/number-words.ts';
import { listOf, type Word } from '../language/words.ts';
import { offsetOf } from '../language/nodes.ts';

/** How many answers a question asks for ("Which two hear him?"), and where; nothing where it does not say. */
export function askedFor(word: Word): { words: string; count: number; at: number } | undefined {
  const list = listOf(word);
  const before = word.children.slice(0, list ? word.children.indexOf(list) : undefined);
  // What is asked stands last, behind what happened.
  const asked = before.findLast(({ type }) => type === 'paragraph');
  if (!asked) return undefined;
  for (const [, words = ''] of toString(asked).matchAll(asking)) {
    const count = /^\d/.test(words) ? Number(words) : numberOf(words);
    if (count !== undefined) return { words, count, at: offsetOf(asked) };
  }
  return undefined;
}

const asking = /\b(?:which|choose|pick|tick|mark) (?:the )?(\d+|[a-z]+)\b(?![-’'%])/gi;
