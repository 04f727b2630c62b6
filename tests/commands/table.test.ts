import { expect, test } from 'vitest';
import { table } from '../../src/commands/table.ts';

test('words begin under their head, and numbers end under theirs', () => {
  const head = ['Ending', 'Runs'];
  const rows = [
    ['Settled', '1'],
    ['Open', '2,322'],
  ];
  expect(table(head, rows)).toEqual(['  Ending    Runs', '  Settled      1', '  Open     2,322']);
});

test('as many of the first columns are words as one says', () => {
  const rows = [['Gone', 'failure', '12']];
  expect(table(['Ending', 'Result', 'Runs'], rows, 2)).toEqual([
    '  Ending  Result   Runs',
    '  Gone    failure    12',
  ]);
});

test('no line ends in blanks, and a table without rows is its head', () => {
  expect(table(['Code', 'What'], [['stuck', '']], 2)).toEqual(['  Code   What', '  stuck']);
  expect(table(['Code', 'What'], [], 2)).toEqual(['  Code  What']);
});
