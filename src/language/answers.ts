import type { Desk, Piece } from './desk.ts';

/**
 * What a word says that stands where yes or no is asked for, in capitals or not, in quotation marks or
 * not: yes and true are one thing. `loosely` takes what people write for one of them as well, such as
 * `on`, `y` or a tick: what they meant, though it is not what is to be written. Nothing where it is
 * none of these.
 */
export function yesIn(text: string, { loosely = false } = {}): boolean | undefined {
  const word = plain(text);
  if (word === 'yes' || word === 'true' || (loosely && yesWords.includes(word))) return true;
  const isNo = word === 'no' || word === 'false' || (loosely && noWords.includes(word));
  return isNo ? false : undefined;
}

/** Notes a word that is neither of two: the one that was meant is said, where that can be guessed. */
export function noteAnswer(
  { text, at }: Piece,
  key: string,
  [yes, no]: readonly [string, string],
  desk: Desk,
): void {
  const meant = answerMeant(text);
  const rest = /\s/.test(plain(text)) ? ', and the rest behind "why".' : '.';
  const guess = meant === undefined ? '' : ` Write "- ${key}: ${meant ? yes : no}"${rest}`;
  const facts = { key, actual: `"${text}"`, expected: `${yes} or ${no}`, guess };
  desk.note('wrong-value', at, facts);
}

/** What another word, or one with more behind it, was most likely meant to say. */
function answerMeant(text: string): boolean | undefined {
  const first = /^(?:yes|true|no|false)(?=[^\w-])/.exec(plain(text))?.[0] ?? '';
  return yesIn(text, { loosely: true }) ?? yesIn(first);
}

const plain = (text: string) => text.toLowerCase().replace(/^["'“”‘’\s]+|["'“”‘’.!\s]+$/g, '');

const yesWords: readonly string[] =
  'y t on ok okay right correct x 1 ✓ ✔ ✅ + ja yep ture wahr richtig'.split(' ');
const noWords: readonly string[] =
  'n f off wrong incorrect not none 0 ✗ ✘ ❌ - – — nein nope falsch'.split(' ');
