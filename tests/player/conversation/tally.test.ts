import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualTerms } from '../../../src/model/terms.ts';
import { tallyOf } from '../../../src/player/conversation/run.ts';
import { prove } from '../../../src/proofs/prove.ts';
import { compile } from '../../../src/scenario/compile.ts';
import { createScenario, type Moment, type Scenario } from '../../../src/scenario/machine.ts';
import type { Step } from '../../../src/scenario/trail.ts';
import { shipped } from '../../scenario/shipped.ts';

/* The seed is fixed, so that a failure here fails everywhere; change it to look further. */
const picks = fc.array(fc.nat(5), { minLength: 40, maxLength: 40 });

describe.each(shipped.map((script) => ({ id: script.id, script })))('in $id', ({ id, script }) => {
  const graph = compile(script).graph!;
  const { ahead } = prove(graph, (file) => ({ file }), usualTerms).figures!;

  test('a run comes to no more decisions than was said at any of them, in any variant', () => {
    const begins = [undefined, ...graph.variants];
    const scenarios = begins.map((begin) => createScenario(id, graph.logic, begin));
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), picks, (scenario, nths) => {
        const { steps, said } = playOut(scenario, nths);
        for (const { most, count, more } of said) {
          expect(most).toBeGreaterThanOrEqual(steps.length);
          expect(more > 0).toBe(most > count);
        }
        expect(said.map(({ most }) => most)).toEqual(
          said.map(({ most }) => most).toSorted((a, b) => b - a),
        );
        expect(said.map(({ count }) => count)).toEqual(steps.map((_, i) => i + 1));
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test('at the first decision that is what the longest run has', () => {
    const scenario = createScenario(id, graph.logic);
    const moment = scenario.begin();
    expect(tallyOf({ steps: [], moment }, ahead!).most).toBe(Math.max(...Object.values(ahead!)));
  });

  /** A run by these picks, and what is said at each of its decisions. */
  function playOut(scenario: Scenario, nths: readonly number[]) {
    const steps: Step[] = [];
    const said: ReturnType<typeof tallyOf>[] = [];
    let moment: Moment = scenario.begin();
    while (!moment.ended) {
      said.push(tallyOf({ steps, moment }, ahead!));
      const open = scenario.play.open(moment);
      const choice = open[nths[steps.length]! % open.length]!;
      const to = scenario.choose(moment, choice.id);
      steps.push({ from: moment, scene: scenario.play.scenes.get(moment.at)!, choice, to });
      moment = to;
    }
    return { steps, said };
  }
});

test('until one goes on from an answer, the same is said as at the decision', () => {
  const ahead = { hall: 3, desk: 2, yard: 1 };
  const hall = { at: 'hall' } as Moment;
  const yard = { at: 'yard' } as Moment;
  const before = tallyOf({ steps: [], moment: hall }, ahead);
  // Nothing else of a step is looked at.
  const steps = [{ from: hall, to: yard }] as Step[];
  expect(tallyOf({ steps, moment: yard }, ahead, true)).toEqual(before);
  expect(tallyOf({ steps, moment: yard }, ahead)).toEqual({ count: 2, most: 2, more: 0 });
});

test('who comes back to a scene has no more before them than they had', () => {
  const ahead = { hall: 5, desk: 4, door: 3 };
  const steps = ['hall', 'desk', 'door'].map((at) => ({ from: { at } })) as Step[];
  const moment = { at: 'desk' } as Moment;
  expect(tallyOf({ steps, moment }, ahead)).toEqual({ count: 4, most: 5, more: 1 });
});
