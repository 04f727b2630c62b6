import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/proofs/simulate/kinds.ts';
import type { Line } from '../../../src/proofs/simulate/lines.ts';
import { compile } from '../../../src/scenario/compile.ts';
import { runScore } from '../../../src/record/outcome.ts';
import { noRoom } from '../../scenario/shipped.ts';
import { mean, replayedRuns } from './runs.ts';

const line: Line = { worth: 0, loses: 0, spends: 0, commits: 0, critical: false, tempting: false };
/** How likely each line is, beside the others. */
const likely = (id: string, ...lines: Partial<Line>[]) => {
  const whole = lines.map((some) => ({ ...line, ...some }));
  const kind = kinds.find((one) => one.id === id)!;
  const weights = whole.map((one) => kind.weigh(one, whole));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
};

describe('whatever is open can happen', () => {
  const tenths = fc.double({ min: 0, max: 1_000, noNaN: true });
  const any: fc.Arbitrary<Line> = fc.record({
    worth: fc.integer({ min: -3, max: 6 }),
    loses: tenths,
    spends: tenths,
    commits: fc.nat(9),
    critical: fc.boolean(),
    tempting: fc.boolean(),
  });
  test.each(kinds.map(({ id }) => id))('to a %s learner', (id) => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (lines) => {
        const chances = likely(id, ...lines);
        expect(Math.min(...chances)).toBeGreaterThan(0.000_01);
        expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('each kind does what its sentence says', () => {
  test('uniform: every line is as likely', () => {
    expect(likely('uniform', { worth: 6 }, { critical: true }, {}, {})).toEqual(
      Array(4).fill(0.25),
    );
  });

  test('cautious: a tenth lost, a tenth spent and a commitment halve a chance each', () => {
    for (const one of [{ loses: 1 }, { spends: 1 }, { commits: 1 }]) {
      const [risky, safe] = likely('cautious', one, {});
      expect(safe! / risky!).toBeCloseTo(2, 9);
    }
    const [all, safe] = likely('cautious', { loses: 1.5, spends: 0.5, commits: 1 }, {});
    expect(safe! / all!).toBeCloseTo(8, 9);
    const [critical, other] = likely('cautious', { critical: true }, {});
    expect(other! / critical!).toBeCloseTo(16, 9);
  });

  test('rule-bound: forty times for what tempts, four times for what binds to nothing', () => {
    const [tempting, plain] = likely('rule-bound', { tempting: true }, {});
    expect(tempting! / plain!).toBeCloseTo(40, 9);
    for (const one of [{ spends: 0.1 }, { commits: 1 }, { spends: 3, commits: 2 }]) {
      const [binding, free] = likely('rule-bound', one, {});
      expect(free! / binding!).toBeCloseTo(4, 9);
    }
  });

  test('skilled: nine in ten for the worthiest, shared where several are', () => {
    const [best, next, ...rest] = likely('skilled', { worth: 4 }, { worth: 2 }, {}, { worth: -3 });
    expect(best).toBeCloseTo(0.9, 9);
    expect(next).toBeCloseTo(0.09, 9);
    for (const chance of rest) expect(chance).toBeCloseTo(0.005, 9);
    const equals = likely('skilled', { worth: 1 }, { worth: 1 }, { worth: -1 });
    expect(equals[0]).toBeCloseTo(45 / 99, 9);
    expect(equals[1]).toBe(equals[0]);
    expect(likely('skilled', { worth: 2 }, { worth: 2 })).toEqual([0.5, 0.5]);
  });
});

describe('in the shipped conversation', () => {
  const graph = compile(noRoom).graph!;
  const runs = replayedRuns(graph, { learners: 4_000, seed: 11 });
  const by = (kind: string) => runs.filter((run) => run.kind === kind);
  const score = (kind: string) => mean(by(kind).map(({ run }) => runScore(run)!));
  const spent = (kind: string) => mean(by(kind).map(({ moment }) => moment.values['spent']!));
  const tempted = (kind: string) =>
    mean(
      by(kind).map(({ run }) =>
        mean(
          run.decisions.map(({ scene, choice }) =>
            graph.texts[`${scene}/${choice}/tempting`] ? 1 : 0,
          ),
        ),
      ),
    );

  test('skilled learners score far above those who do not read', () => {
    expect(score('skilled')).toBeGreaterThan(score('uniform') + 0.3);
  });

  test('cautious learners spend less than those who do not read', () => {
    expect(spent('cautious')).toBeLessThan(0.75 * spent('uniform'));
  });

  test('rule-bound learners are tempted most, and skilled ones hardly', () => {
    expect(tempted('rule-bound')).toBeGreaterThan(tempted('uniform') + 0.1);
    expect(tempted('skilled')).toBeLessThan(0.2);
  });
});
