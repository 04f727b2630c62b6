import { mean } from '../record/outcome.ts';
import type { Decisions, OpenSet } from './decisions.ts';
import { wayAlong, type Search, type Way } from './search.ts';

/**
 * The most (or the least) that runs can score, by ending, each with a run that does. A score is a mean
 * of shares, so it cannot be added up along a run like a length; what it is worked out from can: for
 * each competence the marks gained and the room there was. Of runs that stand in one state with the
 * same room behind them, only those are followed that no other is better than in everything: what
 * comes after is open to all of them alike.
 *
 * `order` has each state after all it leads to; `steps` chooses among the open options of a decision.
 * Undefined where there are more than `most` such runs to follow: nothing is said rather than guessed.
 */
export function spread(
  states: Search,
  order: Int32Array,
  { of, list }: Decisions,
  { which, steps, most }: Choosing,
): Ends | undefined {
  const sign = which === 'most' ? 1 : -1;
  const competences = list[0]?.spans.length ?? 0;
  const kept = list.map((set) => steps(set));
  const none = new Array<number>(competences).fill(0);
  const standing: (Map<string, Group> | undefined)[] = [];
  standing[0] = new Map([['', { spans: none, critical: false, runs: [{ gains: none }] }]]);
  const ends: Ends = new Map();
  let followed = 0;

  for (let i = order.length - 1; i >= 0; i -= 1) {
    const state = order[i]!;
    const groups = standing[state];
    if (!groups) continue;
    standing[state] = undefined;
    const set = of[state]!;
    for (const group of groups.values()) {
      if (set < 0) for (const run of group.runs) note(states.placeOf(state), group, run);
      else follow(group, state, set);
    }
    if (followed > most) return undefined;
  }
  return ends;

  function follow(group: Group, state: number, set: number): void {
    const { gains, spans, open } = list[set]!;
    const room = group.spans.map((sum, c) => sum + spans[c]!);
    const ways = kept[set]!.map((option): Option => {
      const step = states.first[state]! + option;
      const critical = group.critical || states.choices[open[option]!]!.critical;
      const groups = (standing[states.to[step]!] ??= new Map());
      const key = `${room.join()}${critical ? '!' : ''}`;
      const to = groups.get(key) ?? { spans: room, critical, runs: [] };
      groups.set(key, to);
      return { step, adds: gains[option]!, to };
    });
    for (const run of group.runs) for (const way of ways) keep(run, way);
  }

  function keep(run: Run, { step, adds, to }: Option): void {
    const gains = run.gains.map((sum, c) => sum + adds[c]!);
    if (to.runs.some((other) => isBeaten(gains, other.gains))) return;
    to.runs = to.runs.filter((other) => !isBeaten(other.gains, gains));
    to.runs.push({ gains, came: { run, step } });
    followed += 1;
  }

  function isBeaten(gains: readonly number[], by: readonly number[]): boolean {
    for (let c = 0; c < gains.length; c += 1) if (sign * (by[c]! - gains[c]!) < 0) return false;
    return true;
  }

  function note(ending: string, { spans, critical }: Group, run: Run): void {
    const shares = spans.map((span, c) => (span > 0 ? run.gains[c]! / span : undefined));
    const score = mean(shares);
    const before = ends.get(ending)?.[critical ? 'critical' : 'safe'];
    if (before && sign * ((score ?? 0) - (before.score ?? 0)) <= 0) return;
    const found = { score, path: () => wayAlong(states, stepsOf(run)) };
    ends.set(ending, { ...ends.get(ending), [critical ? 'critical' : 'safe']: found });
  }
}

/** Every open option. */
export const allSteps = ({ open }: OpenSet): number[] => [...open.keys()];

/** The least worthy of the open options; where several are, all of those. */
export const leastWorthy = ({ worths, least }: OpenSet): number[] =>
  [...worths.keys()].filter((option) => worths[option] === least);

function stepsOf(run: Run): number[] {
  const steps: number[] = [];
  for (let at: Run | undefined = run; at?.came; at = at.came.run) steps.push(at.came.step);
  return steps.reverse();
}

export type Choosing = {
  which: 'most' | 'least';
  steps: (set: OpenSet) => readonly number[];
  most: number;
};

/** 0 to 1; undefined where no decision counted. */
export type Scored = { score: number | undefined; path: () => Way };

/** By ending: among the runs without a safety-critical choice, and among those with one. */
export type Ends = Map<string, End>;
export type End = { safe?: Scored; critical?: Scored };

/** Runs that stand in one state with the same room behind them. */
type Group = {
  /** By competence: how far the highest mark that was open was above the lowest. */
  spans: number[];
  critical: boolean;
  runs: Run[];
};

type Run = {
  /** By competence: marks above the lowest open. */
  gains: number[];
  came?: { run: Run; step: number };
};

type Option = { step: number; adds: readonly number[]; to: Group };
