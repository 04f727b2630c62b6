import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Logic } from '../../src/model/graph.ts';
import { search } from '../../src/proofs/search.ts';
import { compile } from '../../src/scenario/compile.ts';
import { createScenario, type Moment } from '../../src/scenario/machine.ts';
import type { Beginning } from '../../src/scenario/play.ts';
import { shipped } from '../scenario/shipped.ts';
import { logic } from './random.ts';

/**
 * Walks every step the fast search has found, and lets the machine take the same one: where it leads,
 * how things stand there and what is open must be the same. What differs first, in words.
 */
function difference(logic: Logic, begin?: Beginning): string | undefined {
  const scenario = createScenario('walked', logic, begin);
  const states = search(scenario.play);
  const moments: Moment[] = [scenario.begin()];
  for (let state = 0; state < states.count; state += 1) {
    const moment = moments[state]!;
    const { at, values } = states.stateAt(state);
    if (moment.at !== at || !same(moment.values, values)) return `state ${state}, at ${at}`;
    const scene = scenario.play.scenes.get(at);
    const open = states.openAt(state).map(({ id }) => id);
    let step = states.first[state]!;
    for (const choice of scene?.choices ?? []) {
      const next = scenario.choose(moment, choice.id);
      const moved = next.snapshot !== moment.snapshot;
      const isOpen = open.includes(choice.id);
      const to = isOpen ? states.to[step]! : -1;
      if (isOpen) step += 1;
      if (moved !== to >= 0) return `${at}: ${choice.id}, ${moved ? 'taken' : 'not taken'}`;
      if (!moved) continue;
      // A state is come to in many ways; the machine must stand the same whichever was taken.
      const { at: led, values: then } = states.stateAt(to);
      if (next.at !== led || !same(next.values, then)) return `${at}: ${choice.id} to ${led}`;
      moments[to] ??= next;
    }
  }
  return undefined;
}

function same(a: Record<string, number>, b: Record<string, number>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

describe('the fast search and the machine agree', () => {
  test.for(shipped.map((script) => [script.id, script] as const))(
    'on every step of %s',
    ([, one]) => {
      expect(difference(compile(one).graph!.logic)).toBeUndefined();
    },
  );

  test('on every step of random ones, sound and broken', () => {
    fc.assert(
      fc.property(logic, (logic) => {
        expect(difference(logic)).toBeUndefined();
      }),
      { seed: 7, numRuns: 600 },
    );
  });

  test('on every step of random ones, as a variant of them begins', () => {
    fc.assert(
      fc.property(logic, fc.subarray(['promised', 'box-open']), fc.nat(4), (logic, set, trust) => {
        expect(difference(logic, { starts: { trust }, set })).toBeUndefined();
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  test('with more flags than fit into one number, and meters that count in fractions', () => {
    const flags = Array.from({ length: 70 }, (_, i) => `flag-${i}`);
    const scenes = flags.map((flag, i) => ({
      id: `scene-${i}`,
      enter: [],
      replyFirst: false,
      confidence: false,
      choices: [true, false].map((to) => ({
        id: to ? 'set' : 'clear',
        effects: [
          { flag, to },
          ...(i > 2 ? [{ flag: flags[i - 3]!, to: false }] : []),
          { meter: 'trust', add: to ? 0.25 : -0.5 },
        ],
        evidence: {},
        critical: false,
        next: [{ to: i < 69 ? { scene: `scene-${i + 1}` } : { ending: 'gone' } }],
      })),
    }));
    const logic: Logic = {
      start: 'scene-0',
      meters: [{ id: 'trust', from: -2, to: 1.5, start: 0.5 }],
      flags,
      rules: [],
      scenes,
      endings: [{ id: 'gone', result: 'failure' }],
      primary: [],
      secondary: [],
    };
    expect(difference(logic)).toBeUndefined();
  });
});
