import { expect, test } from 'vitest';
import type { Course } from '../../../src/model/course.ts';
import { withOwnMinutes } from '../../../src/player/course/own-minutes.ts';

const outline = {
  lessons: [
    { id: 'with', minutes: 35 },
    { id: 'without', minutes: 10 },
    { id: 'short', minutes: 5 },
  ],
  scenarios: [
    { id: 'one', minutes: 12 },
    { id: 'two', minutes: 8 },
  ],
  // Nothing else is looked at.
} as unknown as Course;

test('a lesson takes its own minutes, without those of its conversations', () => {
  const lessons = [
    { id: 'with', scenarios: ['one', 'two'] },
    { id: 'without', scenarios: [] },
    // An author who wrote less than the conversation takes does not give minutes back.
    { id: 'short', scenarios: ['one'] },
  ];
  const { lessons: own, scenarios } = withOwnMinutes(outline, lessons);
  expect(own.map(({ minutes }) => minutes)).toEqual([15, 10, 1]);
  expect(scenarios).toEqual(outline.scenarios);
});
