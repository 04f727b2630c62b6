import { describe, expect, test } from 'vitest';
import { problem, type Code } from '../../src/model/problem.ts';
import { toFirst, verdictOf } from '../../src/studio/verdict.ts';

const found = (...codes: Code[]) => codes.map((code) => problem(code, { file: 'a.mdx', line: 3 }));

test('a file is told of in the words of `npm run check`', () => {
  expect(verdictOf([])).toEqual([{ says: 'No mistakes', bad: false }]);
  expect(verdictOf(found('best-first', 'stuck', 'bad-id'))).toEqual([
    { says: '2 mistakes', bad: true },
    { says: '1 thing worth a look', bad: false },
  ]);
});

describe('what leads to the first message', () => {
  test.each([
    [[], undefined],
    [['stuck'], 'To the mistake'],
    [['stuck', 'bad-id'], 'First mistake'],
    [['best-first', 'stuck'], 'To the mistake'],
    [['best-first'], 'To what is worth a look'],
  ] as [Code[], string | undefined][])('%j', (codes, words) => {
    expect(toFirst(found(...codes))).toBe(words);
  });
});
