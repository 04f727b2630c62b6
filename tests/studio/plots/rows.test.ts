import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/proofs/simulate/simulate.ts';
import type { EndingTotals } from '../../../src/proofs/simulate/tally.ts';
import { compile } from '../../../src/scenario/compile.ts';
import { highest, inOrder, rowsOf } from '../../../src/studio/plots/rows.ts';
import { noRoom } from '../../scenario/shipped.ts';

const graph = compile(noRoom).graph!;
const { all } = simulate(graph, { learners: 2_000, seed: 1, pass: 0.6 });

const bins = (counts: Record<number, number>) =>
  Array.from({ length: 101 }, (_, bin) => counts[bin] ?? 0);
const ending = (id: string, given: Partial<EndingTotals>): EndingTotals => ({
  id,
  result: 'partial',
  learners: 0,
  bins: bins({}),
  passing: bins({}),
  ...given,
});

test('the best endings come first, else as the author wrote them', () => {
  const results = ['failure', 'partial', 'success', 'failure', 'partial'] as const;
  const given = results.map((result, i) => ({ id: `e${i}`, result }));
  expect(inOrder(given).map(({ id }) => id)).toEqual(['e2', 'e1', 'e4', 'e0', 'e3']);
});

describe('the shipped conversation', () => {
  const { whole, rows } = rowsOf(all.endings, graph.titles);

  test('has a row for each ending, the best first', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      'across-the-road',
      'promise-kept',
      'gone',
      'on-paper',
    ]);
  });

  test('shares its dots out among its endings', () => {
    expect(rows.reduce((sum, { share }) => sum + share, 0)).toBe(whole);
    for (const { id, share, learners, dots } of rows) {
      expect(dots).toHaveLength(share);
      const exact = (whole * learners) / all.learners;
      expect([id, Math.abs(share - exact) < 1]).toEqual([id, true]);
    }
  });

  test('has full dots only at or right of the mark, and none at a failure', () => {
    const passing = rows.flatMap(({ id, dots }) =>
      dots.flatMap(({ passes, score }) => (passes ? { id, score } : [])),
    );
    expect(Math.min(...passing.map(({ score }) => score))).toBeGreaterThanOrEqual(0.6);
    expect(new Set(passing.map(({ id }) => id))).toEqual(
      new Set(['across-the-road', 'promise-kept']),
    );
    // Some score enough and end badly all the same.
    const onPaper = rows.find(({ id }) => id === 'on-paper')!.dots;
    expect(onPaper.some(({ score, passes }) => score >= 0.6 && !passes)).toBe(true);
  });
});

describe('a row grows only so high', () => {
  test.each([
    [5, 200],
    [12, 100],
    [25, 50],
    [50, 25],
    [100, 25],
  ])('where %i in 100 have one score, a dot is one learner in %i', (percent, dots) => {
    const others = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [2 * i, 2 * (100 - percent)]),
    );
    const all = bins({ ...others, 100: 100 * percent });
    const learners = all.reduce((a, b) => a + b, 0);
    const { whole, rows } = rowsOf([ending('end', { learners, bins: all })], {});
    expect(whole).toBe(dots);
    if (percent < 100) expect(highest(rows)).toBeLessThanOrEqual(14);
  });
});

test('who has no score is counted, and has no dot', () => {
  const { whole, rows } = rowsOf(
    [
      ending('scored', { learners: 60, bins: bins({ 10: 15, 40: 15, 70: 15, 90: 15 }) }),
      ending('unscored', { learners: 40, bins: bins({ 50: 10, 60: 10 }) }),
    ],
    { scored: 'Scored' },
  );
  expect(rows.map(({ title, share }) => [title, share / whole])).toEqual([
    ['Scored', 0.6],
    ['unscored', 0.4],
  ]);
  expect(rows.map(({ dots }) => dots.length)).toEqual([(3 * whole) / 5, whole / 5]);
});
