import type { Question } from '../model/course.ts';
import type { Desk } from '../language/desk.ts';
import { readYes } from '../language/keys.ts';
import { property, spotOf, type Word } from '../language/words.ts';
import { checkWhys, readAsked, type See } from './asked.ts';
import { readStatement } from './statement.ts';

export const questionKeys = ['right', 'why'] as const;

/** Reads one question and its options; `see` is told where each option is written. */
export function readQuestion(
  word: Word,
  id: string,
  desk: Desk,
  see: See = () => undefined,
): Question {
  const before = desk.problems.length;
  const say = (reason: string) => desk.note('bad-question', spotOf(word), { reason });
  const kind = property(word, 'kind') ?? 'one';
  if (kind === 'true-false') return readStatement(word, id, desk);
  if (kind !== 'one' && kind !== 'several') {
    const facts = { key: 'kind', actual: `"${kind}"`, expected: 'one, several or true-false' };
    desk.note('wrong-value', spotOf(word, 'kind'), facts);
  }
  const { items, options } = readAsked(word, `The question "${id}"`, questionKeys, desk);
  const read = options.map(({ id, keys, at }) => {
    see(id, desk.source.spot(at));
    return { id, right: readYes(keys.get('right'), 'right', desk) };
  });
  const right = read.filter((option) => option.right).length;
  if (items < 2) say(`The question "${id}" needs at least two options, "- [id] …".`);
  else if (options.length === items && right === 0) {
    say(`The question "${id}" has no right answer. Write "- right: yes" under an option.`);
  } else if (right > 1 && kind === 'one') {
    say(`The question "${id}" has ${right} right answers. Write kind="several", or leave one.`);
  }
  // What could not be read may have been meant for one.
  if (desk.problems.length === before) checkWhys(id, options, desk);
  return { id, options: read };
}
