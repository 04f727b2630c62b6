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
  const standing: (Map<string, Run[]> | undefined)[] = [];
  standing[0] = new Map([['', [{ gains: none, spans: none, critical: false }]]]);
  const ends: Ends = new Map();
  let followed = 0;

  for (let i = order.length - 1; i >= 0; i -= 1) {
    const state = order[i]!;
    const groups = standing[state];
    if (!groups) continue;
    standing[state] = undefined;
    const set = of[state]!;
    for (const runs of groups.values()) {
      if (set < 0) for (const run of runs) note(states.placeOf(state), run);
      else for (const run of runs) follow(run, state, set);
    }
    if (followed > most) return undefined;
  }
  return ends;

  function follow(run: Run, state: number, set: number): void {
    const { gains, spans, open } = list[set]!;
    for (const option of kept[set]!) {
      const step = states.first[state]! + option;
      const next: Run = {
        gains: run.gains.map((sum, c) => sum + gains[option]![c]!),
        spans: run.spans.map((sum, c) => sum + spans[c]!),
        critical: run.critical || states.choices[open[option]!]!.critical,
        came: { run, step },
      };
      keep((standing[states.to[step]!] ??= new Map()), next);
    }
  }

  function keep(groups: Map<string, Run[]>, run: Run): void {
    const key = `${run.spans.join()}${run.critical ? '!' : ''}`;
    const beside = groups.get(key) ?? [];
    const isBeaten = (a: Run, b: Run) =>
      a.gains.every((gain, c) => sign * (b.gains[c]! - gain) >= 0);
    if (beside.some((other) => isBeaten(run, other))) return;
    groups.set(key, [...beside.filter((other) => !isBeaten(other, run)), run]);
    followed += 1;
  }

  function note(ending: string, run: Run): void {
    const shares = run.spans.map((span, c) => (span > 0 ? run.gains[c]! / span : undefined));
    const score = mean(shares);
    const before = ends.get(ending)?.[run.critical ? 'critical' : 'safe'];
    if (before && sign * ((score ?? 0) - (before.score ?? 0)) <= 0) return;
    const found = { score, path: () => wayAlong(states, stepsOf(run)) };
    ends.set(ending, { ...ends.get(ending), [run.critical ? 'critical' : 'safe']: found });
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

type Run = {
  /** By competence: marks above the lowest open, and how far the highest was above that. */
  gains: number[];
  spans: number[];
  critical: boolean;
  came?: { run: Run; step: number };
};
