import type { Comparison } from '../model/graph.ts';
import { yesIn } from '../language/answers.ts';

/** Words of the grammar; nothing can be called by one. */
export const guardWords = ['and', 'or', 'not', 'visited', 'at', 'above', 'below', 'is'];

export const forms =
  'Write for example "trust at least 60", "not promised", "visited facts", joined by and, or, brackets.';

// Longer ones first, so that "is not" is not read as "is".
export const comparisons: [string, Comparison][] = [
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['above', 'above'],
  ['below', 'below'],
  ['is not', 'is-not'],
  ['is', 'is'],
];

export const comparing = comparisons.map(([words]) => words).join(', ');
/** Words of the grammar that a name follows. */
export const leading = ['not', 'visited'];

/** A flag is or is not: nothing is said of it behind its name. */
export function flagAlone(flag: string, word = '', is?: Comparison): string {
  const isSet = word === 'set' || yesIn(word, { loosely: true });
  const meant = isSet === (is === 'is-not') ? `not ${flag}` : flag;
  return `"${flag}" is a flag, and a flag stands alone. Write "${meant}".`;
}

/** Digits among other signs: "60%", "2,5". */
export function numberIn(word: string): string | undefined {
  return /^[^\d-]*(-?\d+(?:[.,]\d+)?)\D*$/.exec(word)?.[1]?.replace(',', '.');
}

/** The word that was meant by another, or by a sign, where two conditions are joined. */
export function jointFor(word: string): string | undefined {
  return joints.find(([, signs]) => signs.includes(word.toLowerCase()))?.[0];
}

/** What people write for the words that join conditions. */
const joints: readonly [string, readonly string[]][] = [
  ['"and" or "or"', [',', ';']],
  ['"and"', ['&', '&&', '+', 'plus', 'und', 'et', 'y']],
  ['"or"', ['|', '||', '/', 'oder', 'ou', 'o']],
];

/** Capitals and other letters make it another name than was declared; that is told as such. */
export function isName(word: string): boolean {
  return /^\p{L}/u.test(word) && isPartOfName(word);
}

export function isPartOfName(word: string): boolean {
  return /^[\p{L}\p{N}_-]+$/u.test(word) && !guardWords.includes(word.toLowerCase());
}

export function misplaced(word: string): string {
  const small = word.toLowerCase();
  const isWord = word !== small && guardWords.includes(small);
  return `"${word}" cannot stand here. ${isWord ? `Write "${small}", in small letters.` : forms}`;
}
