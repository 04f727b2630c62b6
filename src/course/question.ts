import type { Question } from '../model/course.ts';
import type { Desk, Piece } from '../language/desk.ts';
import { spotOf, type Word } from '../language/words.ts';
import { noteAnswer, yesIn } from '../language/answers.ts';
import { checkWhys, readAsked, type See } from './asked.ts';
import { askedFor } from './how-many.ts';
import { kindOf } from './kinds.ts';
import { listed } from '../proofs/words.ts';
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
  const who = `The question "${id}"`;
  const say = (reason: string) => desk.note('bad-question', spotOf(word), { reason });
  const { kind, told } = kindOf(word, id, desk);
  if (!kind) return { id, options: [] };
  if (kind === 'true-false') return readStatement(word, id, desk);
  const { items, options } = readAsked(word, who, questionKeys, desk);
  const read = options.map(({ id, keys, at }) => {
    see(id, desk.source.spot(at));
    return { id, right: readRight(keys.get('right'), desk) };
  });
  const isWhole = options.length === items && options.every((option) => option.isWhole);
  const right = read.filter((option) => option.right !== false);
  const unread = right.some((option) => option.right === undefined);
  if (items < 2) say(`${who} needs at least two options, "- [id] …".`);
  else if (isWhole && right.length === 0) {
    say(`${who} has no right answer. Write "- right: yes" under an option.`);
  } else if (right.length > 1 && kind === 'one' && !told && !unread) {
    say(`${who} has ${right.length} right answers. Write kind="several", or leave one.`);
  } else if (right.length === 1 && kind === 'several' && desk.problems.length === before) {
    desk.note('one-right', spotOf(word, 'kind'), { question: id, right: right[0]!.id });
  } else if (kind === 'several' && desk.problems.length === before) {
    noteCount(word, id, right, desk);
  }
  // What could not be read may have been meant for one.
  if (desk.problems.length === before) checkWhys(id, options, desk);
  return { id, options: read.map((option) => ({ id: option.id, right: option.right === true })) };
}

/** "Which two", where three are right. */
function noteCount(
  word: Word,
  question: string,
  right: readonly { id: string }[],
  desk: Desk,
): void {
  const asked = askedFor(word);
  if (!asked || asked.count === right.length) return;
  const { words, at } = asked;
  const names = listed(right.map(({ id }) => `"${id}"`));
  desk.note('right-count', at, { question, words, count: right.length, names });
}

/** Whether an option is right; nothing, when it says something and nobody can say what. */
function readRight(piece: Piece | undefined, desk: Desk): boolean | undefined {
  if (piece === undefined) return false;
  const right = yesIn(piece.text);
  if (right === undefined) noteAnswer(piece, 'right', ['yes', 'no'], desk);
  return right;
}
