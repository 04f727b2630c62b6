import { expect, test } from 'vitest';
import { passedAgain } from '../../src/commands/browser-report.ts';

test('a test that passed only when it was run once more is named, in whatever group it stands', () => {
  const suites = [
    {
      specs: [{ title: 'The first', ok: true, tests: [{ status: 'expected' }] }],
      suites: [{ specs: [{ title: 'The second', ok: true, tests: [{ status: 'flaky' }] }] }],
    },
  ];
  expect(passedAgain({ suites })).toEqual(['The second']);
  expect(passedAgain({})).toEqual([]);
});
