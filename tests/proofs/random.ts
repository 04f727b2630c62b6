import fc from 'fast-check';
import type { Choice, Effect, Guard, Logic, Target } from '../../src/model/graph.ts';
import { competences } from '../scenario/script.ts';

/* Small random scenarios: few places and short meters, so that choices meet each other's effects. */

const scenes = ['hall', 'desk', 'lift', 'yard'];
const endings = ['gone', 'solved', 'open'];
const choiceIds = ['ask', 'own', 'call', 'look'];
const meters = [
  { id: 'trust', from: 0, to: 4, start: 2 },
  { id: 'patience', from: -2, to: 2, start: 0 },
];
/** A limit that some effects go beyond: at the end of the meter, or before it. */
const limited = [meters[0]!, meters[1]!].map((meter, i) => ({ ...meter, limit: meter.to - i }));
const flags = ['promised', 'box-open'];
const [scene, ending] = [fc.constantFrom(...scenes), fc.constantFrom(...endings)];
const [meter, flag] = [fc.constantFrom('trust', 'patience'), fc.constantFrom(...flags)];

export const guard: fc.Arbitrary<Guard> = fc.letrec<{ guard: Guard; leaf: Guard }>((tie) => ({
  leaf: fc.oneof(
    fc.record({
      meter,
      is: fc.constantFrom('at-least', 'at-most', 'above', 'below', 'is', 'is-not'),
      value: fc.integer({ min: -3, max: 5 }),
    }),
    fc.record({ flag }),
    fc.record({ visited: scene }),
  ),
  guard: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    fc.record({ not: tie('guard') }),
    fc.record({ all: fc.array(tie('guard'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('guard'), { minLength: 2, maxLength: 3 }) }),
  ),
})).guard;

const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ meter, add: fc.integer({ min: -3, max: 3 }).map((add) => add || 1) }),
  fc.record({ meter, set: fc.integer({ min: -3, max: 5 }) }),
  fc.record({ flag, to: fc.boolean() }),
);
const effects = fc.array(effect, { maxLength: 2 });

const target: fc.Arbitrary<Target> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ scene }) },
  fc.record({ ending }),
  fc.constant({ ending: true as const }),
);
const sometimes = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const choice = (id: string): fc.Arbitrary<Choice> =>
  fc
    .record({
      when: sometimes(guard),
      effects,
      evidence: fc.dictionary(
        fc.constantFrom(...competences.slice(0, 4)),
        fc.integer({ min: -1, max: 2 }),
        { maxKeys: 3, noNullPrototype: true },
      ),
      critical: fc.boolean(),
      first: sometimes(fc.record({ when: guard, to: target })),
      last: target,
    })
    .map(({ when, first, last, ...rest }) => ({
      id,
      ...(when && { when }),
      ...rest,
      next: [...(first ? [first] : []), { to: last }],
    }));

const oneScene = (id: string) =>
  fc.subarray(choiceIds, { minLength: 1, maxLength: 3 }).chain((ids) =>
    fc.record({
      id: fc.constant(id),
      enter: sometimes(effects).map((list) => list ?? []),
      replyFirst: fc.constant(false),
      confidence: fc.constant(false),
      choices: fc.tuple(...ids.map(choice)),
    }),
  );

export const logic: fc.Arbitrary<Logic> = fc.record({
  start: scene,
  meters: fc.oneof(
    { weight: 4, arbitrary: fc.constant(meters) },
    { weight: 1, arbitrary: fc.constant(limited) },
  ),
  flags: fc.constant(flags),
  rules: fc.array(
    fc.record({
      when: guard,
      go: fc.oneof(fc.record({ scene }), fc.record({ ending })),
      except: fc.subarray(scenes),
    }),
    { maxLength: 1 },
  ),
  scenes: fc.tuple(...scenes.map(oneScene)),
  endings: fc.tuple(
    ...endings.map((id) =>
      fc
        .record({
          when: sometimes(guard),
          result: fc.constantFrom('success' as const, 'partial' as const, 'failure' as const),
        })
        .map(({ when, result }) => ({ id, ...(when && { when }), result })),
    ),
  ),
  primary: fc.constant(['listen']),
  secondary: fc.constant([]),
});

/**
 * Every choice is open and leads on to a later scene or to an ending, and so do the rules: many of
 * these are sound, which the wilder ones hardly ever are.
 */
export const tameLogic: fc.Arbitrary<Logic> = logic.map((wild) => tamed(wild, false));

/** The same with choices that lead back: many of these can be gone round for ever. */
export const loopingLogic: fc.Arbitrary<Logic> = logic.map((wild) => tamed(wild, true));

function tamed(wild: Logic, mayLeadBack: boolean): Logic {
  return {
    ...wild,
    start: scenes[0]!,
    rules: wild.rules.map((rule, i) => ({ ...rule, go: { ending: endings[i % 3]! } })),
    scenes: wild.scenes.map((one, i) => ({
      ...one,
      choices: one.choices.map(({ when: _, next, ...rest }, j) => {
        const on = scenes[i + 1];
        const to = next.at(-1)!.to;
        const isBack = 'scene' in to && scenes.indexOf(to.scene) <= i;
        if (j === 0 && on) return { ...rest, next: [{ to: { scene: on } }] };
        const isEnded = isBack && !mayLeadBack;
        return { ...rest, next: [{ to: isEnded ? { ending: endings[(i + j) % 3]! } : to }] };
      }),
    })),
  };
}
