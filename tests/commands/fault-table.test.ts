import { expect, test } from 'vitest';
import { faultTable } from '../../src/commands/fault-table.ts';

const unit = {
  testResults: [
    {
      assertionResults: [
        { title: 'F15 A commit is refused: it is tried again.', status: 'passed' },
        { title: 'F15 A commit is refused: it is tried again.', status: 'passed' },
        { title: 'begins with a capital letter', status: 'failed' },
        { title: 'F02 The LMS comes late.', status: 'failed' },
      ],
    },
  ],
};
const browser = {
  suites: [
    {
      specs: [{ title: 'F02 The LMS comes late.', ok: true }],
      suites: [{ specs: [{ title: 'F30 Two windows are open.', ok: true }] }],
    },
  ],
};

test('each fault has a row, with where it was tried and what became of it', () => {
  expect(faultTable(unit, browser)?.split('\n').slice(7, -1)).toEqual([
    '| F02 | The LMS comes late. | Node; browser | does not hold (1 failed) |',
    '| F15 | A commit is refused: it is tried again. | Node, 2 ways | holds |',
    '| F30 | Two windows are open. | browser | holds |',
  ]);
});

test('what is tried in a browser, and what in Node, is said above them', () => {
  const [, , written, tried] = faultTable(unit, browser)!.split('\n');
  expect(`${written} ${tried}`).toContain(
    "In a browser it tries the packages as they are built; in Node the page's own session and notebook",
  );
});

test('there is no table where no fault was tried', () => {
  expect(faultTable({}, {})).toBe(undefined);
});
