import type { Desk, Piece } from './desk.ts';

/**
 * What a word under `right` or `answer` says, in capitals or not, in quotation marks or not: yes and
 * true are one thing. Nothing where it is none of these.
 */
export function yesIn(text: string): boolean | undefined {
  const word = plain(text);
  if (word === 'yes' || word === 'true') return true;
  return word === 'no' || word === 'false' ? false : undefined;
}

/** Notes a word that is neither of two: the one that was meant is said, where that can be guessed. */
export function noteAnswer(
  { text, at }: Piece,
  key: string,
  [yes, no]: readonly [string, string],
  desk: Desk,
): void {
  const meant = meantBy(text);
  const rest = /\s/.test(plain(text)) ? ', and the rest behind "why".' : '.';
  const guess = meant === undefined ? '' : ` Write "- ${key}: ${meant ? yes : no}"${rest}`;
  const facts = { key, actual: `"${text}"`, expected: `${yes} or ${no}`, guess };
  desk.note('wrong-value', at, facts);
}

/** What another word, or one with more behind it, was most likely meant to say. */
function meantBy(text: string): boolean | undefined {
  const word = plain(text);
  if (yesWords.includes(word)) return true;
  if (noWords.includes(word)) return false;
  return yesIn(/^(?:yes|true|no|false)(?=[^\w-])/.exec(word)?.[0] ?? '');
}

const plain = (text: string) => text.toLowerCase().replace(/^["'“”‘’\s]+|["'“”‘’.!\s]+$/g, '');

const yesWords: readonly string[] = 'y t ok okay right correct x 1 ✓ ✔ ✅ + yep ture'.split(' ');
const noWords: readonly string[] = 'n f wrong incorrect not none 0 ✗ ✘ ❌ - – — nope'.split(' ');
