import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Logic } from '../../../src/model/graph.ts';
import { runPasses, runScore } from '../../../src/record/outcome.ts';
import { kinds } from '../../../src/proofs/simulate/kinds.ts';
import { binned } from '../../../src/proofs/simulate/scores.ts';
import { simulate } from '../../../src/proofs/simulate/simulate.ts';
import { compile } from '../../../src/scenario/compile.ts';
import { plainSearch } from '../plain.ts';
import { logic, tameLogic } from '../random.ts';
import { noRoom } from '../../scenario/shipped.ts';
import { replayedRuns } from './runs.ts';

/* The seed is fixed, so that a failure here fails everywhere; change it to look further. */

test('what is counted is what the machine plays and what the record scores', () => {
  const seen = { runs: 0, passed: 0, critical: 0, unscored: 0 };
  fc.assert(
    fc.property(tameLogic, fc.nat(), (logic, seed) => {
      fc.pre(ends(logic));
      for (const run of agree(logic, {}, { learners: 24, seed, pass: 0.6 })) {
        seen.runs += 1;
        seen.passed += runPasses({ pass: 0.6 }, run, [run]) ? 1 : 0;
        seen.critical += run.decisions.some(({ critical }) => critical) ? 1 : 0;
        seen.unscored += runScore(run) === undefined ? 1 : 0;
      }
    }),
    { seed: 7, numRuns: 200 },
  );
  // The random ones hold something of everything.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(200);
});

test('so it is in the shipped conversation', () => {
  const { logic, texts } = compile(noRoom).graph!;
  expect(agree(logic, texts, { learners: 400, seed: 2, pass: 0.65 })).toHaveLength(400);
});

test('what can end badly is an error or ends well, and never hangs', () => {
  let errors = 0;
  fc.assert(
    fc.property(logic, (logic) => {
      try {
        const { all } = simulate({ logic, texts: {} }, { learners: 8, seed: 1, pass: 0.6 });
        expect(all.endings.reduce((sum, { learners }) => sum + learners, 0)).toBe(8);
      } catch (error) {
        errors += 1;
        expect(ends(logic), String(error)).toBe(false);
      }
    }),
    { seed: 7, numRuns: 150 },
  );
  expect(errors).toBeGreaterThan(20);
});

/** Sends learners, plays and scores each again, and compares every number. */
function agree(logic: Logic, texts: Record<string, string>, options: Options) {
  const { kinds: each, all } = simulate({ logic, texts }, options);
  const replayed = replayedRuns({ logic, texts }, options);
  for (const totals of [...each, { ...all, id: undefined }]) {
    const runs = replayed
      .filter(({ kind }) => totals.id === undefined || kind === totals.id)
      .map(({ run }) => run);
    expect(totals.learners).toBe(runs.length);
    for (const { mark, learners } of totals.passes) {
      const passing = runs.filter((run) => runPasses({ pass: mark }, run, [run]));
      expect([mark, learners]).toEqual([mark, passing.length]);
    }
    for (const { id, result, learners, scores, bins, passing } of totals.endings) {
      const here = runs.filter((run) => run.ending === id);
      expect(here.filter((run) => run.result !== result)).toEqual([]);
      expect(learners).toBe(here.length);
      const own = here.flatMap((run) => runScore(run) ?? []);
      expect(bins).toEqual(binned(own));
      const well = here.filter((run) => runPasses({ pass: options.pass }, run, [run]));
      expect(passing).toEqual(binned(well.flatMap((run) => runScore(run) ?? [])));
      expect([scores?.lowest, scores?.highest]).toEqual(
        own.length > 0 ? [Math.min(...own), Math.max(...own)] : [undefined, undefined],
      );
    }
    const lengths = runs.map(({ decisions }) => decisions.length);
    expect(totals.decisions!.fewest).toBe(Math.min(...lengths));
    expect(totals.decisions!.most).toBe(Math.max(...lengths));
    expect(totals.decisions!.mean * runs.length).toBeCloseTo(
      lengths.reduce((a, b) => a + b, 0),
      6,
    );
  }
  expect(replayed).toHaveLength(each.length * each[0]!.learners);
  expect(each).toHaveLength(kinds.length);
  return replayed.map(({ run }) => run);
}

function ends(logic: Logic): boolean {
  const { stuck, lost, looping } = plainSearch(logic);
  return stuck.length === 0 && !lost && looping.length === 0;
}

type Options = { learners: number; seed: number; pass: number };
