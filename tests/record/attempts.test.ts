import { expect, test } from 'vitest';
import { countsNext, dayOf } from '../../src/record/attempts.ts';
import { recordOf, run } from './figures.ts';

test('the first run of a scenario counts', () => {
  expect(countsNext({ lessons: [], runs: [], open: [] }, 'no-room', 300)).toBe(true);
  expect(countsNext(recordOf([run('fifth-call')]), 'no-room', 0)).toBe(true);
});

test('a later run counts fourteen days after the last that counted', () => {
  const record = recordOf([run('no-room'), run('no-room')]); // days 0 and 30
  expect([30, 43, 44, 45].map((day) => countsNext(record, 'no-room', day))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('a clock that was set back makes no run count', () => {
  expect(countsNext(recordOf([run('no-room')]), 'no-room', -20)).toBe(false);
});

test('days are counted from 1 January 2024, UTC', () => {
  expect(dayOf(Date.UTC(2024, 0, 1))).toBe(0);
  expect(dayOf(Date.UTC(2024, 0, 1, 23, 59, 59))).toBe(0);
  expect(dayOf(Date.UTC(2024, 0, 2))).toBe(1);
  expect(dayOf(Date.UTC(2025, 0, 1))).toBe(366);
});
