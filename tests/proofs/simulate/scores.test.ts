import { expect, test } from 'vitest';
import { binned, spreadOf } from '../../../src/proofs/simulate/scores.ts';

test('five numbers are scores that were reached, each with its share at or below it', () => {
  expect(spreadOf([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8])).toEqual({
    lowest: 0.1,
    quarter: 0.2,
    middle: 0.4,
    threeQuarters: 0.6,
    highest: 0.8,
  });
  expect(spreadOf([1, 2, 3, 4, 5, 6])).toMatchObject({ quarter: 2, middle: 3, threeQuarters: 5 });
  const all = { lowest: 0.5, quarter: 0.5, middle: 0.5, threeQuarters: 0.5, highest: 0.5 };
  expect(spreadOf([0.5])).toEqual(all);
  expect(spreadOf([])).toBeUndefined();
});

test('a score falls into the hundredth that begins at it or below', () => {
  const filled = (scores: number[]) =>
    binned(scores).flatMap((learners, bin) => (learners > 0 ? [[bin, learners]] : []));
  expect(binned([])).toHaveLength(101);
  expect(filled([0, 0.009, 0.01, 0.019, 1])).toEqual([
    [0, 2],
    [1, 2],
    [100, 1],
  ]);
  // What passes at 0.6 is not drawn below it.
  expect(filled([0.5999999999999999, 0.599])).toEqual([
    [59, 1],
    [60, 1],
  ]);
  for (let bin = 0; bin <= 100; bin += 1) expect(filled([bin / 100])).toEqual([[bin, 1]]);
});
