import type { Question } from '../model/course.ts';
import type { Desk, Piece } from '../language/desk.ts';
import { readKeys } from '../language/keys.ts';
import { offsetOf } from '../language/nodes.ts';
import { listOf, spotOf, type Word } from '../language/words.ts';
import { noteAnswer, yesIn } from '../language/answers.ts';
import { checkAsks, holdsOption } from './asked.ts';

const statementKeys = ['answer', 'why'] as const;

/**
 * Reads a question of the kind true-false: a statement, and below it whether it is true and why.
 * There is one reason for both answers.
 */
export function readStatement(word: Word, id: string, desk: Desk): Question {
  const who = `The question "${id}"`;
  const list = listOf(word);
  const say = (at: number, reason: string) => desk.note('bad-question', at, { reason });
  if (list) checkAsks(word, who, desk);
  if (list && holdsOption(list, desk)) {
    say(
      offsetOf(list),
      `${who} asks whether a statement is true, and has options. Write "- answer: true" or "- answer: false" in their place, or take kind="true-false" away.`,
    );
    return statement(id);
  }
  const before = desk.problems.length;
  const keys = statementKeysOf(word, desk);
  const answer = keys.get('answer');
  const isTrue = answer && yesIn(answer.text);
  if (answer && isTrue === undefined) {
    noteAnswer(answer, 'answer', ['true', 'false'], desk);
  } else if (!answer && desk.problems.length === before) {
    say(
      spotOf(word),
      `${who} does not say whether its statement is true. Write "- answer: true" or "- answer: false" below it.`,
    );
  }
  if (answer && list && !keys.has('why') && desk.problems.length === before) {
    desk.note('no-why', offsetOf(list), { question: id, options: 'its answer' });
  }
  return statement(id, isTrue);
}

/** What stands below the statement. */
export function statementKeysOf(word: Word, desk: Desk): Map<'answer' | 'why', Piece> {
  return readKeys(listOf(word)?.children ?? [], statementKeys, 'under a statement', desk);
}

function statement(id: string, isTrue?: boolean): Question {
  const options = [true, false].map((one) => ({ id: String(one), right: one === isTrue }));
  return { id, kind: 'true-false', options };
}
