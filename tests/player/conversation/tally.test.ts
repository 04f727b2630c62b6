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
  const { ahead, best } = prove(graph, (file) => ({ file }), usualTerms).figures!;

  test('what is said to come never grows, and the last decision is the last, in any variant', () => {
    const begins = [undefined, ...graph.variants];
    const scenarios = begins.map((begin) => createScenario(id, graph.logic, begin));
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), picks, (scenario, nths) => {
        const { steps, said } = playOut(scenario, nths);
        for (const { count, more } of said) if (more === 0) expect(count).toBe(steps.length);
        const rests = said.map(({ more }) => more);
        expect(rests).toEqual(rests.toSorted((a, b) => b - a));
        expect(said.map(({ count }) => count)).toEqual(steps.map((_, i) => i + 1));
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test('whoever finds the strongest lines has about as many decisions as was said at each of them', () => {
    const scenario = createScenario(id, graph.logic);
    const { said } = playOut(
      scenario,
      best!.path.map(([, choice]) => choice),
    );
    for (const { count, more } of said) {
      expect(Math.abs(count + more - best!.path.length)).toBeLessThanOrEqual(2);
    }
  });

  /** A run by these picks, and what is said at each of its decisions. */
  function playOut(scenario: Scenario, picks: readonly (number | string)[]) {
    const steps: Step[] = [];
    const said: ReturnType<typeof tallyOf>[] = [];
    let moment: Moment = scenario.begin();
    while (!moment.ended) {
      said.push(tallyOf({ steps, moment }, ahead!));
      const open = scenario.play.open(moment);
      const pick = picks[steps.length]!;
      const choice = open.find((each) => each.id === pick) ?? open[Number(pick) % open.length]!;
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
  expect(tallyOf({ steps, moment: yard }, ahead)).toEqual({ count: 2, more: 0 });
});

test('who comes back to a scene has no more before them than they had', () => {
  const ahead = { hall: 5, desk: 4, door: 3 };
  const steps = ['hall', 'desk', 'door'].map((at) => ({ from: { at } })) as Step[];
  const moment = { at: 'desk' } as Moment;
  expect(tallyOf({ steps, moment }, ahead)).toEqual({ count: 4, more: 2 });
});
