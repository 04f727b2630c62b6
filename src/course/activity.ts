import type { Desk } from '../language/desk.ts';
import { numberIn } from '../language/yaml/schema-cure.ts';
import { property, spotOf, type Word } from '../language/words.ts';

/** The minutes of an activity are shown as they are written, and in front of the word "minutes". */
export function checkMinutes(word: Word, desk: Desk): void {
  const given = property(word, 'minutes');
  if (!given || /^\d+(?:\.\d+)?$/.test(given)) return;
  const number = numberIn(given, (value) => value > 0);
  const cure = number === undefined ? '' : ` Write minutes="${number}".`;
  const expected = 'a number, such as 3';
  const facts = { key: 'minutes', actual: `"${given}"`, expected, guess: cure };
  desk.note('wrong-value', spotOf(word, 'minutes'), facts);
}
