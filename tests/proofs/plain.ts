import type { Choice, Effect, Guard, Logic, Rule, Target } from '../../src/model/graph.ts';

/*
 * The rules of play once more, written plainly from the words of the format and sharing no code with
 * `src/scenario`: slow, and easy to check by reading.
 */

export function plainStart(logic: Logic, seen?: Seen): PlainState {
  const state: PlainState = { at: logic.start, meters: {}, flags: [], visited: [] };
  for (const meter of logic.meters) state.meters[meter.id] = meter.start;
  return arrive(logic, state, logic.start, seen);
}

export function plainOpen(logic: Logic, state: PlainState): Choice[] {
  const scene = logic.scenes.find(({ id }) => id === state.at);
  if (!scene) return [];
  return scene.choices.filter((choice) => choice.when === undefined || isTrue(choice.when, state));
}

/** First the effects, then the rules, then what happens on arrival; nothing when no ending holds. */
export function plainTake(
  logic: Logic,
  before: PlainState,
  choice: Choice,
  seen: Seen = { followed: () => {}, over: () => {} },
): PlainState | undefined {
  let state = before;
  for (const effect of choice.effects) state = changed(logic, state, effect, seen);
  let to: string | undefined;
  for (const route of choice.next) {
    if (route.when !== undefined && !isTrue(route.when, state)) continue;
    to = placeOf(logic, state, route.to);
    break;
  }
  if (to === undefined) return undefined;
  if (isScene(logic, to)) {
    for (const rule of logic.rules) {
      if (rule.except.includes(to) || !isTrue(rule.when, state)) continue;
      to = placeOf(logic, state, rule.go);
      seen.followed(rule);
      break;
    }
  }
  return to === undefined ? undefined : arrive(logic, state, to, seen);
}

/** Everything that can happen, breadth first; no step that takes the meter `within` beyond its limit. */
export function plainSearch(logic: Logic, within?: string, leavesOut = false): PlainSearch {
  const states: PlainState[] = [plainStart(logic)];
  const depth = [0];
  const leads: number[][] = [];
  const index = new Map([[keyOf(states[0]!), 0]]);
  const offered = new Set<Choice>();
  const followed = new Set<Rule>();
  const over: PlainSearch['over'] = new Map();
  const noteOver = (meter: string, where: Choice | string, choices: number) => {
    const before = over.get(meter) ?? new Map<Choice | string, number>();
    if (!before.has(where)) over.set(meter, before.set(where, choices));
  };
  const beginning = (meter: string, scene?: string) => noteOver(meter, scene!, 0);
  plainStart(logic, { followed: () => {}, over: beginning });
  let lost = false;
  for (let i = 0; i < states.length; i += 1) {
    leads[i] = [];
    for (const choice of plainOpen(logic, states[i]!)) {
      offered.add(choice);
      let isBeyond = false;
      const next = plainTake(logic, states[i]!, choice, {
        followed: (rule) => followed.add(rule),
        over: (meter, scene) => {
          noteOver(meter, scene ?? choice, depth[i]! + 1);
          if (meter === within) isBeyond = true;
        },
      });
      if (isBeyond) continue;
      if (next === undefined) {
        lost = true;
        continue;
      }
      lead(next);
    }
    const { skip = 'leave' } = logic.scenes.find(({ id }) => id === states[i]!.at) ?? {};
    if (leavesOut && skip !== 'leave') lead(arrive(logic, states[i]!, skip));

    function lead(next: PlainState): void {
      let at = index.get(keyOf(next));
      if (at === undefined) {
        at = states.length;
        index.set(keyOf(next), at);
        states.push(next);
        depth.push(depth[i]! + 1);
      }
      leads[i]!.push(at);
    }
  }
  const isStuck = (i: number) =>
    isScene(logic, states[i]!.at) && plainOpen(logic, states[i]!).length === 0 && !leads[i]![0];
  const reachedFrom = (i: number) => {
    const seen = new Set([i]);
    for (const from of seen) for (const to of leads[from]!) seen.add(to);
    return [...seen];
  };
  const trapped = states.map((_, i) =>
    reachedFrom(i).every((j) => isScene(logic, states[j]!.at) && !isStuck(j)),
  );
  // Whether a scene was visited tells two states apart only where a condition asks for it.
  const asked = JSON.stringify(logic);
  const alike = states.map(({ visited, ...state }) =>
    JSON.stringify([state, visited.filter((id) => asked.includes(`"visited":"${id}"`))]),
  );
  return {
    states,
    depth,
    offered,
    asleep: logic.rules.filter((rule) => !followed.has(rule)),
    over,
    lost,
    reached: new Set(states.map(({ at }) => at)),
    stuck: states.flatMap((_, i) => (isStuck(i) ? i : [])),
    trapped: states.flatMap((_, i) => (trapped[i] ? i : [])),
    circling: states.flatMap((_, i) =>
      trapped[i] && reachedFrom(i).every((j) => reachedFrom(j).some((k) => alike[k] === alike[i]))
        ? i
        : [],
    ),
    scenesFrom: (i) => new Set(reachedFrom(i).map((j) => states[j]!.at)),
    looping: states.flatMap((_, i) =>
      leads[i]!.some((to) => reachedFrom(to).includes(i)) ? i : [],
    ),
  };
}

export function isTrue(guard: Guard, state: PlainState): boolean {
  if ('flag' in guard) return state.flags.includes(guard.flag);
  if ('visited' in guard) return state.visited.includes(guard.visited);
  if ('not' in guard) return !isTrue(guard.not, state);
  if ('all' in guard) return guard.all.filter((one) => !isTrue(one, state)).length === 0;
  if ('any' in guard) return guard.any.filter((one) => isTrue(one, state)).length > 0;
  const difference = state.meters[guard.meter]! - guard.value;
  const truth: Record<typeof guard.is, boolean> = {
    'at-least': difference >= 0,
    'at-most': difference <= 0,
    above: difference > 0,
    below: difference < 0,
    is: difference === 0,
    'is-not': difference !== 0,
  };
  return truth[guard.is];
}

function changed(logic: Logic, state: PlainState, effect: Effect, seen?: Seen): PlainState {
  if ('flag' in effect) {
    const others = state.flags.filter((flag) => flag !== effect.flag);
    return { ...state, flags: effect.to ? [...others, effect.flag].sort() : others };
  }
  const { from, to, limit } = logic.meters.find(({ id }) => id === effect.meter)!;
  let value = 'set' in effect ? effect.set : state.meters[effect.meter]! + effect.add;
  const before = state.meters[effect.meter]!;
  if (limit !== undefined && before <= limit && value > limit) seen?.over(effect.meter);
  if (value < from) value = from;
  if (value > to) value = to;
  return { ...state, meters: { ...state.meters, [effect.meter]: value } };
}

function placeOf(logic: Logic, state: PlainState, target: Target): string | undefined {
  if ('scene' in target) return target.scene;
  if (typeof target.ending === 'string') return target.ending;
  return logic.endings.find(({ when }) => when === undefined || isTrue(when, state))?.id;
}

function arrive(logic: Logic, state: PlainState, at: string, seen?: Seen): PlainState {
  let here: PlainState = { ...state, at };
  const scene = logic.scenes.find(({ id }) => id === at);
  if (!scene) return here;
  here = { ...here, visited: [...new Set([...here.visited, at])].sort() };
  for (const effect of scene.enter) {
    here = changed(logic, here, effect, seen && { ...seen, over: (meter) => seen.over(meter, at) });
  }
  return here;
}

function isScene(logic: Logic, at: string): boolean {
  return logic.scenes.some(({ id }) => id === at);
}

function keyOf(state: PlainState): string {
  return JSON.stringify(state);
}

export type PlainState = {
  at: string;
  meters: Record<string, number>;
  flags: string[];
  visited: string[];
};

/** Who wants to know what happens on a step. */
export type Seen = {
  followed: (rule: Rule) => void;
  over: (meter: string, scene?: string) => void;
};

export type PlainSearch = {
  states: PlainState[];
  /** Choices taken on a shortest way to each state. */
  depth: number[];
  offered: Set<Choice>;
  /** Rules that no step follows. */
  asleep: Rule[];
  /**
   * By meter: the choices that bring it beyond its limit, and the scenes whose arrival does, each with
   * the fewest choices after which it is so.
   */
  over: Map<string, Map<Choice | string, number>>;
  /** Some choice goes to the endings where none holds. */
  lost: boolean;
  reached: Set<string>;
  stuck: number[];
  /** States from which neither an ending nor a dead end can be reached. */
  trapped: number[];
  /** Those of them that one always can come back to. */
  circling: number[];
  /** Every place that can be reached from a state, with its own. */
  scenesFrom: (state: number) => Set<string>;
  /** States one can come back to. */
  looping: number[];
};
