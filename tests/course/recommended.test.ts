import { expect, test } from 'vitest';
import { recommended } from '../../src/course/recommended.ts';

const modules = [
  { lesson: 'first', scenarios: [] },
  { lesson: 'hard', scenarios: ['call', 'regular'] },
  { scenarios: ['alone'] },
  { lesson: 'plan', scenarios: ['complaint'] },
];
const lessons = [
  { id: 'first', scenarios: [] },
  { id: 'hard', scenarios: ['call'] },
  { id: 'plan', scenarios: [] },
];

test('a conversation comes behind its lesson, and one that the lesson leaves for later after all', () => {
  const { lesson, scenario } = recommended(modules, lessons);
  expect(['first', 'hard', 'plan'].map(lesson)).toEqual([0, 1, 3]);
  expect(['call', 'alone', 'complaint', 'regular'].map(scenario)).toEqual([1, 2, 3, 5]);
});

test('a lesson and a conversation of one name have places of their own', () => {
  const twice = [{ lesson: 'talk', scenarios: [] }, { scenarios: ['talk'] }];
  const { lesson, scenario } = recommended(twice, [{ id: 'talk', scenarios: [] }]);
  expect([lesson('talk'), scenario('talk')]).toEqual([0, 1]);
});
