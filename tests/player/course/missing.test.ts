import { expect, test } from 'vitest';
import { claimOf, shownFrom } from '../../../src/record/claims.ts';
import { stillMissing } from '../../../src/player/course/missing.ts';

test.each([
  [
    { decisions: 3, scenarios: 1 },
    { more: 5, others: 2 },
  ],
  [
    { decisions: 6, scenarios: 1 },
    { more: 2, others: 2 },
  ],
  // Each conversation that is missing brings a chance at least.
  [
    { decisions: 9, scenarios: 1 },
    { more: 2, others: 2 },
  ],
  [
    { decisions: 4, scenarios: 2 },
    { more: 4, others: 1 },
  ],
  // Enough conversations, and too few chances in them: one more at least.
  [
    { decisions: 4, scenarios: 4 },
    { more: 4, others: 1 },
  ],
])('after %o it takes %o', (had, missing) => {
  expect(stillMissing(had)).toEqual(missing);
});

test('with just what is named missing, all taken, a competence can be shown', () => {
  for (let scenarios = 1; scenarios < 4; scenarios += 1) {
    for (let decisions = scenarios; decisions < 12; decisions += 1) {
      const { more, others } = stillMissing({ decisions, scenarios });
      const then = { decisions: decisions + more, scenarios: scenarios + others };
      const grounds = { ...then, sectors: shownFrom.sectors, score: 1, safe: true };
      expect(claimOf(grounds), JSON.stringify({ decisions, scenarios })).toBe('shown');
    }
  }
});
