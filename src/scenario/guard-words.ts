import type { Comparison } from '../model/graph.ts';
import { nearest } from '../language/guess.ts';
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

/**
 * A condition with the words of the grammar where signs or other words stand between a meter and its
 * number; and the first such place, with what to write there.
 */
export function compareInWords(text: string, meters: readonly string[]): Compared {
  const names = meters.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  if (names === '') return { text };
  let first: Compared['first'];
  const meter = `(?<![\\p{L}\\p{N}_-])(${names})`;
  const number = '(-?\\d[\\d.]*|\\$[\\w-]+)';
  const tell = (found: string, write: string, at: number) => {
    if (!first || at < first.at) first = { at, found, write };
    return write;
  };
  const behind = afterwards.reduce((now, [from, to]) => {
    const form = new RegExp(
      `${meter}\\s+(?:is\\s+)?${number}\\s+(?:or|and)\\s+(?:${from})(?![\\w-])`,
      'giu',
    );
    return now.replace(form, (found: string, name, value, at) =>
      tell(found, `${name} ${to} ${value}`, at + name.length + 1),
    );
  }, text);
  const between = spellings.reduce((now, [from, to]) => {
    const form = new RegExp(`${meter}(\\s*(?:is\\s+)?(?:${from})\\s*)${number}`, 'giu');
    return now.replace(form, (found: string, name, sign, value, at) => {
      if (sign.trim() === to) return found;
      return tell(found, `${name} ${to} ${value}`, at + name.length + /^\s*/.exec(sign)![0].length);
    });
  }, behind);
  const words = comparisons.map(([word]) => word);
  const form = new RegExp(`${meter}\\s+([a-z]+(?: [a-z]+)?)\\s+${number}`, 'giu');
  const meant = between.replace(form, (found: string, name, sign, value, at) => {
    const near = words.includes(sign) ? undefined : nearest(sign, words);
    return near ? tell(found, `${name} ${near} ${value}`, at + name.length + 1) : found;
  });
  return { text: meant, ...(first && { first }) };
}

type Compared = { text: string; first?: { at: number; found: string; write: string } };

/** What people write behind the number. */
const afterwards: readonly [from: string, to: string][] = [
  ['more|above|higher|over|greater|up', 'at least'],
  ['less|below|lower|under|fewer', 'at most'],
];

const orEqual = (words: string) => `(?:${words}) than or equal(?: to)?`;
const more = 'more|greater|higher|bigger|larger';
const less = 'less|lower|smaller|fewer';
const spellings: readonly [from: string, to: string][] = [
  [
    `>=|=>|≥|at ?least|least|min(?:imum)?|not (?:below|less than|under)|no less than|from|${orEqual(more)}`,
    'at least',
  ],
  [
    `<=|=<|≤|at ?most|most|max(?:imum)?|not (?:above|more than|over)|no more than|up to|${orEqual(less)}`,
    'at most',
  ],
  ['!=|≠|<>|=/=', 'is not'],
  [`>|above|(?:${more}) than|over`, 'above'],
  [`<|below|(?:${less}) than|under`, 'below'],
  ['={1,3}|equals|equal to|exactly', 'is'],
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

/** Capitals, apostrophes and other letters make it another name than was declared; that is told as such. */
export function isName(word: string): boolean {
  return /^\p{L}/u.test(word) && isPartOfName(word);
}

export function isPartOfName(word: string): boolean {
  return (
    /^[\p{L}\p{N}_-]+(?:['’][\p{L}\p{N}_-]+)*$/u.test(word) &&
    !guardWords.includes(word.toLowerCase())
  );
}

export function misplaced(word: string): string {
  const small = word.toLowerCase();
  const isWord = word !== small && guardWords.includes(small);
  return `"${word}" cannot stand here. ${isWord ? `Write "${small}", in small letters.` : forms}`;
}
