import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeDots, shareOut } from '../../../src/studio/plots/dots.ts';

describe('dots are shared out in proportion', () => {
  test.each([
    [[50, 30, 20], 10, [5, 3, 2]],
    // 4.5, 4.5 and 1: the first of two that are alike.
    [[45, 45, 10], 10, [5, 4, 1]],
    [[996, 4], 100, [100, 0]],
    [[0, 7], 4, [0, 4]],
    [[0, 0], 4, [0, 0]],
    [[], 4, []],
  ])('%j, %i dots: %j', (sizes, whole, dots) => {
    expect(shareOut(sizes, whole)).toEqual(dots);
  });

  test('to the last one, and no group is a whole dot off', () => {
    const groups = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 200 }), (sizes, whole) => {
        const all = sizes.reduce((a, b) => a + b, 0);
        fc.pre(all > 0);
        const dots = shareOut(sizes, whole);
        expect(dots.reduce((a, b) => a + b, 0)).toBe(whole);
        for (const [i, size] of sizes.entries()) {
          expect(Math.abs(dots[i]! - (size * whole) / all)).toBeLessThan(1);
        }
      }),
      { seed: 7 },
    );
  });
});

describe('dots stand where the learners do', () => {
  const bins = (counts: Record<number, number>) =>
    Array.from({ length: 101 }, (_, bin) => counts[bin] ?? 0);

  test('each for an equal part of them', () => {
    expect(placeDots(bins({ 20: 10, 60: 20, 100: 10 }), 4)).toEqual([0.2, 0.6, 0.6, 1]);
    expect(placeDots(bins({ 0: 1 }), 1)).toEqual([0]);
    expect(placeDots(bins({ 10: 1, 50: 98, 90: 1 }), 3)).toEqual([0.5, 0.5, 0.5]);
  });

  test('the middle one at the middle of an even spread', () => {
    const even = placeDots(
      bins(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [i, 5]))),
      5,
    );
    expect(even).toEqual([0.09, 0.29, 0.49, 0.69, 0.89]);
  });

  test('and nowhere when there are none, or no dots', () => {
    expect(placeDots(bins({}), 3)).toEqual([]);
    expect(placeDots(bins({ 5: 3 }), 0)).toEqual([]);
  });
});
