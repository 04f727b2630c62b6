import { expect, test } from 'vitest';
import { longCode } from '../../src/model/code.ts';
import type { LearnerRecord } from '../../src/model/record.ts';
import { decode, encode } from '../../src/record/codec.ts';
import { course, lesson, scenario } from './figures.ts';

const numbers = (length: number) => Array.from({ length }, (_, i) => i);
/** A trail in which every choice needs two characters. */
const trail = (choices: number) =>
  numbers(choices)
    .map((i) => longCode(`choice-${i}`))
    .join('');

test('ten decisions of an open run take 22 characters at the first, 24 after 262,143 writings', () => {
  const open = { scenario: 'no-room', hash: 'abc', trail: 'kQaZbYcXdW' };
  const size = (seq: number) => encode({ lessons: [], runs: [], open: [open] }, seq).length;
  expect([10, 63, 64, 4095, 4096, 262_143].map(size)).toEqual([22, 22, 23, 23, 24, 24]);
});

test('ten decisions that each need two characters take 32', () => {
  const open = { scenario: 'no-room', hash: 'abc', trail: trail(10) };
  expect(encode({ lessons: [], runs: [], open: [open] }, 10).length).toBe(32);
});

test('the longest record of a course of 8 lessons and 9 scenarios fits an LMS three times over', () => {
  const questions = numbers(6).map((i) => `question-${i}`);
  const lessons = numbers(8).map((i) => `lesson-${i}`);
  const scenarios = numbers(9).map((i) => `scenario-${i}`);
  const it = course({
    lessons: lessons.map((id) => lesson(id, ...questions)),
    scenarios: scenarios.map((id) => scenario(id)),
  });
  const answers = questions.map((question) => ({ question, chosen: ['no'] }));
  const run = { hash: 'abc', trail: trail(16), day: 4000, passed: true as const };
  const longest: LearnerRecord = {
    lessons: lessons.map((id, i) => ({ lesson: id, read: true, row: i * 6, answers })),
    runs: [...scenarios, ...scenarios].map((id, i) => ({ scenario: id, row: 48 + i * 17, ...run })),
    open: [{ scenario: 'scenario-0', hash: 'abc', trail: trail(16) }],
    reached: 'passed',
    rows: 354,
  };
  const text = encode(longest, 2 ** 30);
  expect(text.length).toBe(1085);
  expect(decode(it, text)).toEqual({ seq: 2 ** 30, record: longest });
});
