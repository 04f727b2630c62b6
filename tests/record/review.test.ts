import { expect, test } from 'vitest';
import { comeBy, reviewDays } from '../../src/record/review.ts';

test('reviews come on days 2, 9, 16 and 30 after the check', () => {
  const due = Array.from({ length: 40 }, (_, day) => comeBy(700, 700 + day));
  const turns = due.flatMap((count, day) => (count > (due[day - 1] ?? 0) ? [day] : []));
  expect(turns).toEqual([2, 9, 16, 30]);
  expect(due.at(-1)).toBe(reviewDays.length);
});

test('on the day of the check, and before it by a clock that was wrong, none is due', () => {
  expect([comeBy(700, 700), comeBy(700, 701), comeBy(700, 650)]).toEqual([0, 0, 0]);
});
