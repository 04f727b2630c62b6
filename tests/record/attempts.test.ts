import { describe, expect, test } from 'vitest';
import type { LearnerRecord, RunRecord } from '../../src/model/record.ts';
import { countsFrom, dayOf, variantNext } from '../../src/record/attempts.ts';
import { recordOf, run } from './figures.ts';

const noRoom = { id: 'no-room' };
const countsNext = (record: LearnerRecord, of: Parameters<typeof countsFrom>[1], day: number) =>
  day >= countsFrom(record, of);

test('the first run of a scenario counts', () => {
  expect(countsNext({ lessons: [], runs: [], open: [] }, noRoom, 300)).toBe(true);
  expect(countsNext(recordOf([run('fifth-call')]), noRoom, 0)).toBe(true);
});

test('a later run counts fourteen days after the last that counted', () => {
  const record = recordOf([run('no-room'), run('no-room')]); // days 0 and 30
  expect([30, 43, 44, 45].map((day) => countsNext(record, noRoom, day))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('a clock that was set back makes no run count', () => {
  expect(countsNext(recordOf([run('no-room')]), noRoom, -20)).toBe(false);
});

describe('a scenario with two variants', () => {
  const of = {
    id: 'no-room',
    variants: ['-a', '0b'].map((code) => ({ code, starts: {}, set: [] })),
  };
  const taken = (...variants: (string | undefined)[]) => {
    const record = recordOf(variants.map(() => run('no-room')));
    const runs = record.runs.map((each, i): RunRecord => ({ ...each, variant: variants[i] }));
    return { ...record, runs };
  };

  test('is taken as it is written first, then each variant, then as it is written again', () => {
    const none = { lessons: [], runs: [], open: [] };
    const next = [none, taken(undefined), taken(undefined, '-a'), taken(undefined, '-a', '0b')];
    expect(next.map((record) => variantNext(record, of))).toEqual([
      undefined,
      '-a',
      '0b',
      undefined,
    ]);
    expect(variantNext(recordOf([run('fifth-call')]), of)).toBeUndefined();
  });

  test('counts at once as long as a variant is left, then after fourteen days', () => {
    expect(countsNext(taken(undefined), of, 0)).toBe(true);
    expect(countsFrom(taken(undefined), of)).toBe(0);
    const all = taken(undefined, '-a', '0b'); // days 0, 30 and 60
    expect(countsNext(all, of, 73)).toBe(false);
    expect(countsFrom(all, of)).toBe(74);
  });

  test('takes no notice of a variant that has been taken out of it', () => {
    expect(variantNext(taken(undefined, '_z'), of)).toBe('-a');
  });
});

test('days are counted from 1 January 2024, UTC', () => {
  expect(dayOf(Date.UTC(2024, 0, 1))).toBe(0);
  expect(dayOf(Date.UTC(2024, 0, 1, 23, 59, 59))).toBe(0);
  expect(dayOf(Date.UTC(2024, 0, 2))).toBe(1);
  expect(dayOf(Date.UTC(2025, 0, 1))).toBe(366);
});
