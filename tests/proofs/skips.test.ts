import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Logic } from '../../src/model/graph.ts';
import { usualTerms } from '../../src/model/terms.ts';
import { prove } from '../../src/proofs/prove.ts';
import { placesReached, search } from '../../src/proofs/search.ts';
import { stuckScenes } from '../../src/proofs/stuck.ts';
import { openPlay } from '../../src/scenario/play.ts';
import { graphOf } from '../scenario/script.ts';
import { plainSearch } from './plain.ts';
import { logic, tameLogic } from './random.ts';

/* Whoever leaves a scene out in practice goes on with what they have said so far: nobody is lost there. */

const script = (when: string) => `## gate: At the gate

- [ask] "What happened?"

## shout: He shouts
- skip: desk

- [calm] "I can hear you."
  - effect: set promised
- [wait] (Wait.)
  - effect: set promised

## desk: At the desk

- [own] "I will see to it."
  ${when}
  - next: ending gone

## ending gone: Gone
- result: success

She goes.`;

test('a choice that waits for what only the scene left out can give leaves people stuck', () => {
  const graph = graphOf(script('- when: promised'));
  const at = (id: string) => ({
    file: 'script',
    line: graph.logic.scenes.findIndex((one) => one.id === id) + 1,
  });
  const { problems } = prove(graph, at, usualTerms);
  expect(problems).toMatchObject([{ code: 'stuck', line: 3 }]);
  expect(problems[0]!.message).toContain('"He shouts" [skip], no choice of "At the desk" is open');
  const open = graphOf(script('- effect: clear promised'));
  expect(prove(open, at, usualTerms).problems.filter(({ code }) => code === 'stuck')).toEqual([]);
});

test('over random scenarios it says what a plain search finds', () => {
  const ids = ['leave', 'hall', 'desk', 'lift', 'yard'];
  const seen = { free: 0, stuck: 0, stuckBySkip: 0 };
  const withSkips = fc
    .tuple(
      fc.oneof(tameLogic, logic),
      fc.array(fc.constantFrom(...ids), { minLength: 4, maxLength: 4 }),
    )
    .map(([logic, skips]): Logic => {
      const there = new Set(logic.scenes.map(({ id }) => id));
      const scenes = logic.scenes.map((scene, i) =>
        there.has(skips[i]!) && skips[i] !== scene.id ? { ...scene, skip: skips[i] } : scene,
      );
      return { ...logic, scenes };
    });
  fc.assert(
    fc.property(withSkips, (logic) => {
      const states = search(openPlay(logic), undefined, { leavesOut: true });
      const facts = plainSearch(logic, undefined, true);
      expect(placesReached(states)).toEqual(facts.reached);
      const stuck = new Set(facts.stuck.map((i) => facts.states[i]!.at));
      expect(new Set(stuckScenes(states).keys())).toEqual(stuck);
      expect(states.to.includes(-1)).toBe(facts.lost);
      const without = stuckScenes(search(openPlay(logic)));
      seen[stuck.size === 0 ? 'free' : stuck.size > without.size ? 'stuckBySkip' : 'stuck'] += 1;
    }),
    { numRuns: 2000, seed: 20_261_123 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
});
