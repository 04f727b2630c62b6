import type {
  Choice,
  Comparison,
  Effect,
  Ending,
  Guard,
  Logic,
  Scene,
  Target,
} from '../model/graph.ts';
import { guardsIn } from './guards.ts';

/**
 * The rules of play, as pure functions over plain values: what is open, what a choice does, where it
 * leads. The machine takes its guards and effects from here, and so does the search, so that what is
 * proven is what is played.
 *
 * Values hold every meter by its name, every flag as 0 or 1, and `@scene` as 1 for a visited scene
 * (only for scenes that some condition asks about: the fewer values, the fewer states).
 *
 * A variant begins otherwise and is played by the same rules.
 */
export function openPlay(logic: Logic, { starts = {}, set = [] }: Beginning = {}): Play {
  const scenes = new Map(logic.scenes.map((scene) => [scene.id, scene]));
  const endings = new Map(logic.endings.map((ending) => [ending.id, ending]));
  const meters = new Map(logic.meters.map((meter) => [meter.id, meter]));
  const asked = JSON.stringify(guardsIn(logic));
  const remembered = new Set(
    [...scenes.keys()].filter((id) => asked.includes(`"visited":"${id}"`)),
  );

  const arrive = (at: string, values: Values): State => {
    const scene = scenes.get(at);
    if (!scene) return { at, values };
    const seen = remembered.has(at) ? { ...values, [`@${at}`]: 1 } : values;
    return { at, values: apply(scene.enter, seen) };
  };

  const apply = (effects: readonly Effect[], before: Values): Values => {
    if (effects.length === 0) return before;
    const values = { ...before };
    for (const effect of effects) {
      if ('flag' in effect) values[effect.flag] = effect.to ? 1 : 0;
      else {
        const { from, to } = meters.get(effect.meter)!;
        const raw = 'set' in effect ? effect.set : values[effect.meter]! + effect.add;
        values[effect.meter] = Math.min(to, Math.max(from, raw));
      }
    }
    return values;
  };

  /** Order after a choice: effects, then the rules, then what happens on arrival. */
  const take = (state: State, choice: Choice): State | undefined => {
    const values = apply(choice.effects, state.values);
    const route = choice.next.find(({ when }) => !when || holds(when, values))!;
    const meant = resolve(route.to, values);
    if (meant === undefined) return undefined;
    const rule = endings.has(meant)
      ? undefined
      : logic.rules.find(({ when, except }) => !except.includes(meant) && holds(when, values));
    const at = rule ? resolve(rule.go, values) : meant;
    return at === undefined ? undefined : arrive(at, values);
  };

  const resolve = (target: Target, values: Values): string | undefined => {
    if ('scene' in target) return target.scene;
    if (target.ending !== true) return target.ending;
    return logic.endings.find(({ when }) => !when || holds(when, values))?.id;
  };

  const open = (state: State): Choice[] =>
    (scenes.get(state.at)?.choices ?? []).filter(({ when }) => !when || holds(when, state.values));

  const first: Values = {};
  for (const { id, start } of logic.meters) first[id] = starts[id] ?? start;
  for (const id of logic.flags) first[id] = set.includes(id) ? 1 : 0;
  for (const id of remembered) first[`@${id}`] = 0;

  return { logic, scenes, endings, first, start: arrive(logic.start, first), arrive, open, take };
}

/** Whether a condition holds. A scene no condition asks about counts as not visited. */
export function holds(guard: Guard, values: Values): boolean {
  if ('all' in guard) return guard.all.every((each) => holds(each, values));
  if ('any' in guard) return guard.any.some((each) => holds(each, values));
  if ('not' in guard) return !holds(guard.not, values);
  if ('flag' in guard) return values[guard.flag] === 1;
  if ('visited' in guard) return values[`@${guard.visited}`] === 1;
  return compare[guard.is](values[guard.meter]!, guard.value);
}

const compare: Record<Comparison, (a: number, b: number) => boolean> = {
  'at-least': (a, b) => a >= b,
  'at-most': (a, b) => a <= b,
  above: (a, b) => a > b,
  below: (a, b) => a < b,
  is: (a, b) => a === b,
  'is-not': (a, b) => a !== b,
};

export type Values = Readonly<Record<string, number>> & Record<string, number>;

/** Where somebody is (a scene or an ending) and how things stand. */
export type State = { at: string; values: Values };

/** Where a variant's meters begin, and the flags that are set from the beginning. */
export type Beginning = { starts?: Readonly<Record<string, number>>; set?: readonly string[] };

export type Play = {
  logic: Logic;
  scenes: ReadonlyMap<string, Scene>;
  endings: ReadonlyMap<string, Ending>;
  /** How things stand before the first scene is arrived at. */
  first: Values;
  start: State;
  /** Comes to a place: what happens on arrival happens. */
  arrive: (at: string, values: Values) => State;
  /** The choices whose condition holds, in the author's order. */
  open: (state: State) => Choice[];
  /** Where a choice leads; nothing when it goes to the endings and none of them holds. */
  take: (state: State, choice: Choice) => State | undefined;
};
