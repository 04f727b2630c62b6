import { problem, type Problem } from '../../model/problem.ts';
import type { At } from '../verify.ts';
import { plain } from './plain.ts';
import { readerOf } from './prose.ts';
import type { Text } from './texts.ts';

/** Texts with a sentence that is too hard for the reading age: each once, by its first such sentence. */
export function hardToRead(texts: readonly Text[], age: number, at: At): Problem[] {
  const hardIn = readerOf(age);
  return texts.flatMap(({ at: place, text }) => {
    const [sentence] = hardIn(plain(text));
    if (sentence === undefined) return [];
    return [problem('hard-to-read', at(place), { age, sentence: opening(sentence) })];
  });
}

/** So much of a sentence that one can find it. */
function opening(sentence: string): string {
  const words = sentence
    .replace(/["“”„]/g, '')
    .trim()
    .split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ');
}
