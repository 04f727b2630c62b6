import { problem, type Problem } from '../../model/problem.ts';
import { countWords } from '../reading.ts';
import type { At } from '../at.ts';
import { opening, plain, sentencesIn } from './plain.ts';
import type { Kind, Text } from './texts.ts';

/** Lines people choose from, or hear, with more words than the course's reading level allows. */
export function longLines(texts: readonly Text[], words: number, at: At): Problem[] {
  return texts
    .filter(({ kind }) => lines.has(kind))
    .map(({ at: place, text }) => ({ place, count: countWords(plain(text)) }))
    .filter(({ count }) => count > words)
    .map(({ place, count }) => problem('long-line', at(place), { count, words }));
}

/** Texts with a sentence of more words than that: each once, by its first such sentence. */
export function longSentences(
  texts: readonly Omit<Text, 'kind'>[],
  words: number,
  at: At,
): Problem[] {
  return texts.flatMap(({ at: place, text }) => {
    const sentence = sentencesIn(text).find((one) => countWords(one) > words);
    if (sentence === undefined) return [];
    const facts = { count: countWords(sentence), words, sentence: opening(sentence) };
    return [problem('long-sentence', at(place), facts)];
  });
}

const lines: ReadonlySet<Kind> = new Set(['choice', 'said', 'heard', 'consequence']);
