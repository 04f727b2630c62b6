import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/proofs/simulate/simulate.ts';
import { compile } from '../../../src/scenario/compile.ts';
import { rowsOf } from '../../../src/studio/plots/rows.ts';
import {
  barsOf,
  countedBy,
  describeBars,
  describeSwarm,
  inHundred,
  noteOf,
  swarmCaption,
  swarmTitle,
} from '../../../src/studio/plots/words.ts';
import { noRoom } from '../../scenario/shipped.ts';

const graph = compile(noRoom).graph!;
const simulation = simulate(graph, { learners: 2_000, seed: 1, pass: 0.6 });
const swarm = rowsOf(simulation.all.endings, graph.titles);

test.each([
  [0, 10, '0'],
  [1, 1_000, 'under 1'],
  [5, 1_000, '1'],
  [1, 3, '33'],
  [999, 1_000, 'over 99'],
  [994, 1_000, '99'],
  [10, 10, '100'],
  [0, 0, '–'],
])('%i of %i are %s in 100', (part, whole, words) => {
  expect(inHundred(part, whole)).toBe(words);
});

test('a row that somebody came to is never told as none', () => {
  const row = { id: 'end', title: 'End', dots: [] };
  expect(noteOf({ ...row, share: 3, learners: 30 }, 100)).toBe('3 of 100');
  expect(noteOf({ ...row, share: 0, learners: 4 }, 100)).toBe('under 1 of 100');
  expect(noteOf({ ...row, share: 0, learners: 0 }, 100)).toBe('0 of 100');
});

describe('whoever does not see the plots is told', () => {
  test('what the dots show, ending by ending, with their numbers', () => {
    expect(swarmTitle(swarm)).toBe('Scores of the simulated learners at 4 endings');
    const said = describeSwarm(swarm, simulation);
    expect(said).toContain('An upright line marks the pass at 0.6.');
    for (const { id, title, share } of swarm.rows) {
      const { lowest, middle, highest } = simulation.all.endings.find(
        (one) => one.id === id,
      )!.scores!;
      const [low, half, high] = [lowest, middle, highest].map((score) => score.toFixed(2));
      expect(said).toContain(
        `${title}: ${share} of ${swarm.whole}, scores ${low} to ${high}, half at most ${half}.`,
      );
    }
  });

  test('how many of each kind pass', () => {
    const skilled = simulation.kinds.find(({ id }) => id === 'skilled')!;
    const passing = skilled.passes.find(({ mark }) => mark === 0.6)!.learners;
    expect(passing).toBeGreaterThan(400);
    const bars = barsOf(simulation);
    expect(bars.find(({ id }) => id === 'skilled')!.share).toBe(passing / 500);
    expect(describeBars(bars)).toContain(`Skilled: ${Math.round(passing / 5)} of 100 pass.`);
  });
});

test('the caption says what a dot is', () => {
  expect(swarmCaption(swarm, simulation)).toBe(
    'Each dot is one learner in 100, out of 2,000: 500 of each kind. A high score can still end badly, so the two are told apart.',
  );
  const bins = simulation.all.endings[0]!.bins.map(() => 0);
  const [first, ...rest] = simulation.all.endings;
  const all = { ...simulation.all, endings: [{ ...first!, bins }, ...rest] };
  expect(swarmCaption(swarm, { ...simulation, all })).toMatch(
    / \d+ in 100 met no choice that counts, and have no dot\.$/,
  );
});

test('only the kinds that read are counted where a line tempts nobody', () => {
  const by = (n: number) => ({ uniform: 100, cautious: n, 'rule-bound': n, skilled: n });
  const line = { scene: 'counter', choice: 'insult', offered: by(1_000), taken: by(1) };
  expect(countedBy(line, simulation)).toBe('3 of 3,000 offers');
});
