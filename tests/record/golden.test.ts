import { describe, expect, test } from 'vitest';
import { codeOf, readCode } from '../../src/model/code.ts';
import { decode, encode } from '../../src/record/codec.ts';
import { golden, goldenCodes, goldenCourse } from './golden.ts';

describe('a text that lies in an LMS', () => {
  test.each(Object.entries(golden))('%s', (_, { text, seq, record }) => {
    expect(decode(goldenCourse, text)).toEqual({ seq, record, notes: [] });
  });

  test('is there of every kind of part, as they are written today', () => {
    const texts = Object.values(golden).map(({ text }) => text);
    const kinds = new Set(texts.join('').match(/(?<=\.)[a-z\d]/g));
    expect([...kinds].sort()).toEqual([...'48abcdklmpqrsv']);
    const written = Object.values(golden).map(({ record, seq }) => encode(record, seq));
    expect(written).toEqual(texts);
  });
});

test.each(goldenCodes)('the choice “%s” beside %j is “%s” in every trail', (id, beside, code) => {
  const ids = [id, ...beside];
  expect(codeOf(id, ids)).toBe(code);
  expect(readCode(code, 0, ids)).toEqual({ id, next: code.length });
});
