import type { Choice, Guard } from '../model/graph.ts';
import type { Play, State } from '../scenario/play.ts';
import { openColumn } from './column.ts';
import { compact, type Over } from './compact.ts';
import { openTable } from './table.ts';

/**
 * Every state that can be reached, breadth first, so that the first way found to a state is a
 * shortest one. A state is where somebody is and how things stand, not how they came there: that
 * keeps tens of thousands of runs down to a number that can be searched whole.
 *
 * Stops at `limit` states; `whole` is then false. The result is plain columns of numbers, a few dozen
 * bytes a state: two million of them fit into some hundred megabytes.
 */
export function search(
  play: Play,
  limit = mostStates,
  { within, leavesOut = false }: Ways = {},
): Search {
  const rules = compact(play);
  const states = openTable(rules.width);
  const first = openColumn();
  const from = openColumn();
  const edge = openColumn();
  const to = openColumn();
  const by = openColumn();
  const over: Search['over'] = [];
  const exceeded = new Map<string, Search['over'][number]>();
  /** For each meter, once for each choice that does it, and for each scene whose arrival does. */
  const noteLimits = (state: number, place: number, choice = -1) => {
    for (const beyond of rules.over()) {
      const scene = beyond.arriving ? rules.places[place]! : undefined;
      const key = `${beyond.meter} ${scene ?? choice}`;
      const before = exceeded.get(key);
      if (before) {
        before.most = Math.max(before.most, beyond.from);
        continue;
      }
      const found = { ...beyond, most: beyond.from, state, choice: rules.choices[choice], scene };
      exceeded.set(key, found);
      over.push(found);
    }
  };
  const scenes = play.logic.scenes.length;
  const choices = [...rules.choices, ...(leavesOut ? [leftOut] : [])];
  let at = 0;
  const lead = (choice: number, led: number) => {
    noteLimits(at, led, choice);
    if (within !== undefined && rules.over().some(({ meter }) => meter === within)) return;
    by.push(choice);
    if (led < 0) return to.push(-1);
    const before = states.count();
    rules.store(led, states.rows(), before * rules.width);
    const found = states.add();
    if (found === before) {
      from.push(at);
      edge.push(to.length());
    }
    return to.push(found);
  };

  rules.begin(states.rows());
  states.add();
  noteLimits(0, states.rows()[0]!);
  from.push(-1);
  edge.push(-1);
  for (; at < states.count() && states.count() <= limit; at += 1) {
    first.push(to.length());
    const place = states.rows()[at * rules.width]!;
    if (place >= scenes) continue;
    for (let choice = rules.firstOf[place]!; choice < rules.firstOf[place + 1]!; choice += 1) {
      rules.load(states.rows(), at * rules.width);
      if (rules.isOpen(choice)) lead(choice, rules.take(choice));
    }
    const after = rules.skips[place]!;
    if (!leavesOut || after < 0) continue;
    rules.load(states.rows(), at * rules.width);
    lead(rules.choices.length, rules.skip(after));
  }
  const whole = states.count() <= limit;
  const count = whole ? states.count() : at;
  first.push(to.length());

  const rows = states.rows();
  const starts = first.done();
  const choiceOf = by.done();
  return {
    play,
    whole,
    count,
    places: rules.places,
    choices,
    first: starts,
    to: to.done(),
    by: choiceOf,
    from: from.done(),
    edge: edge.done(),
    over,
    fired: rules.fired,
    placeAt: (state) => rows[state * rules.width]!,
    placeOf: (state) => rules.places[rows[state * rules.width]!]!,
    stateAt: (state) => rules.stateAt(rows, state * rules.width),
    openAt: (state) =>
      Array.from(choiceOf.subarray(starts[state], starts[state + 1]), (choice) => choices[choice]!),
    valuesMet: rules.valuesMet,
    valueOf: (state, name) => rules.valueIn(rows, state * rules.width, name),
    asks: (guard) => {
      const test = rules.asTest(guard);
      return (state) => {
        rules.load(rows, state * rules.width);
        return test();
      };
    },
  };
}

/** What it is to leave a scene out, as a choice: it stands in a way by its key. */
const leftOut: Choice = { id: 'skip', effects: [], evidence: {}, critical: false, next: [] };

type Ways = {
  /** A meter: no step is followed that goes beyond its limit, so that what only follows from that is not found. */
  within?: string;
  /** Scenes are left out, too, where they can be (`skip`), as in practice: the last of `choices`. */
  leavesOut?: boolean;
};

/** More than that is not searched, but reported. */
export const mostStates = 2_000_000;

/** The choices of a shortest way to a state, as `[scene, choice]`. */
export function wayTo(states: Search, index: number): Way {
  const steps: number[] = [];
  for (let at = index; states.from[at]! >= 0; at = states.from[at]!) steps.push(states.edge[at]!);
  return wayAlong(states, steps.reverse());
}

/** The choices of some steps from the start. */
export function wayAlong(states: Search, steps: readonly number[]): Way {
  let at = 0;
  return steps.map((step) => {
    const scene = states.placeOf(at);
    at = states.to[step]!;
    return [scene, states.choices[states.by[step]!]!.id];
  });
}

/** Every scene and ending that some state is in. */
export function placesReached({ count, placeAt, places }: Search): Set<string> {
  const reached = new Set<number>();
  for (let state = 0; state < count; state += 1) reached.add(placeAt(state));
  return new Set([...reached].map((place) => places[place]!));
}

/** The states that are at a scene or an ending. */
export function statesAt(states: Search, id: string): number[] {
  const place = states.places.indexOf(id);
  const at: number[] = [];
  for (let state = 0; state < states.count; state += 1) {
    if (states.placeAt(state) === place) at.push(state);
  }
  return at;
}

export type Way = [scene: string, choice: string][];

export type Search = {
  play: Play;
  /** Every state was found; else there are more than the limit. */
  whole: boolean;
  /** States, breadth first; 0 is the start. */
  count: number;
  /** Scenes in the order of the file, then endings. */
  places: string[];
  /** Every choice of the file, scene by scene. */
  choices: Choice[];
  /** The steps out of state `i` are `first[i]` up to, not with, `first[i + 1]`: its open choices. */
  first: Int32Array;
  /** Of each step: the state it leads to (-1 where no ending holds), and its choice in `choices`. */
  to: Int32Array;
  by: Int32Array;
  /** Of each state: the one before it on a shortest way, and the step between; -1 at the start. */
  from: Int32Array;
  edge: Int32Array;
  /**
   * Where a meter goes beyond its limit: the first state in which a choice does it, or, where it
   * happens on arriving at a `scene`, the one before. The first scene is arrived at without a choice.
   * `most` is the highest value from which it happens.
   */
  over: ({
    state: number;
    choice: Choice | undefined;
    scene: string | undefined;
    most: number;
  } & Over)[];
  /** 1 for each rule that is followed somewhere. */
  fired: Uint8Array;
  /** Where a state is: as an index into `places`, and by name. */
  placeAt: (state: number) => number;
  placeOf: (state: number) => string;
  stateAt: (state: number) => State;
  openAt: (state: number) => Choice[];
  /** The values a meter takes. */
  valuesMet: (meter: string) => readonly number[];
  /** What a meter is in a state; of a flag, or a visited `@scene`, 0 or 1. */
  valueOf: (state: number, name: string) => number;
  /** Makes a condition into a question about a state: without naming its values one by one. */
  asks: (guard: Guard | undefined) => (state: number) => boolean;
};
