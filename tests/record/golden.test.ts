import { describe, expect, test } from 'vitest';
import { codeOf, readCode } from '../../src/model/code.ts';
import { decode, encode } from '../../src/record/codec.ts';
import { golden, goldenCodes, goldenCourse } from './golden.ts';

describe('a text that lies in an LMS', () => {
  test.each(Object.entries(golden))('%s', (_, { text, seq, record }) => {
    expect(decode(goldenCourse, text)).toEqual({ seq, record });
  });

  test('of today’s version is there of every kind of part, and is written so', () => {
    const version = encode({ lessons: [], runs: [], open: [] }, 1).charAt(0);
    const todays = Object.values(golden).filter(({ text }) => text.startsWith(version));
    const kinds = new Set(todays.flatMap(({ text }) => text.match(/(?<=\.)[a-z\d]/g) ?? []));
    expect([...kinds].sort()).toEqual([...'48abcdklmpqrsv']);
    const written = todays.map(({ record, seq }) => encode(record, seq));
    expect(written).toEqual(todays.map(({ text }) => text));
  });

  test('of the first version is kept, whatever is written today', () => {
    const ofFirst = Object.values(golden).filter(({ text }) => text.startsWith('1'));
    expect(ofFirst).toHaveLength(11);
  });
});

test.each(goldenCodes)('the choice “%s” beside %j is “%s” in every trail', (id, beside, code) => {
  const ids = [id, ...beside];
  expect(codeOf(id, ids)).toBe(code);
  expect(readCode(code, 0, ids)).toEqual({ id, next: code.length });
});
