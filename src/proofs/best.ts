import type { Graph } from '../model/graph.ts';
import { competencesOf, weigh, type Taken } from '../record/evidence.ts';
import type { Decisions } from './decisions.ts';
import { wayAlong, type Search, type Way } from './search.ts';

/**
 * The best run: the largest total worth among the runs that reach a success; where several have it,
 * the one with the fewest safety-critical choices, and the shortest of those. None where no run
 * reaches a success.
 */
export function bestRun(
  graph: Graph,
  states: Search,
  order: Int32Array,
  decisions: Decisions,
): BestRun | undefined {
  const { worth, by } = bestAhead(graph, states, order, decisions);
  if (worth[0] === -Infinity) return undefined;
  const steps: number[] = [];
  const taken: Taken[] = [];
  const critical: [scene: string, choice: string][] = [];
  let at = 0;
  while (by[at]! >= 0) {
    const step = by[at]!;
    const choice = states.choices[states.by[step]!]!;
    steps.push(step);
    taken.push({
      taken: choice.evidence,
      open: states.openAt(at).map(({ evidence }) => evidence),
    });
    if (choice.critical) critical.push([states.placeOf(at), choice.id]);
    at = states.to[step]!;
  }
  return {
    worth: worth[0]!,
    path: wayAlong(states, steps),
    ending: states.placeOf(at),
    totals: totalsOf(taken),
    critical,
  };
}

/** For each state, the most worth that still leads to a success, and the step to take for it; or -1. */
export function bestAhead(
  { logic }: Graph,
  states: Search,
  order: Int32Array,
  { of, list }: Decisions,
): Ahead {
  const successes = logic.endings.filter(({ result }) => result === 'success');
  const isSuccess = new Set(successes.map(({ id }) => id));
  const worth = new Float64Array(states.count).fill(-Infinity);
  const length = new Int32Array(states.count);
  const errors = new Int32Array(states.count);
  const by = new Int32Array(states.count).fill(-1);
  for (const state of order) {
    const set = list[of[state]!];
    if (!set) {
      if (isSuccess.has(states.placeOf(state))) worth[state] = 0;
      continue;
    }
    for (const [option, gain] of set.worths.entries()) {
      const step = states.first[state]! + option;
      const to = states.to[step]!;
      if (worth[to] === -Infinity) continue;
      const critical = states.choices[set.open[option]!]!.critical ? 1 : 0;
      const rest = [worth[to]! + gain, errors[to]! + critical, length[to]! + 1] as const;
      const isBetter =
        rest[0] - worth[state]! || errors[state]! - rest[1] || length[state]! - rest[2];
      if (isBetter <= 0) continue;
      [worth[state], errors[state], length[state]] = rest;
      by[state] = step;
    }
  }
  return { worth, by };
}

/** -Infinity where no success can be reached. */
export type Ahead = { worth: Float64Array; by: Int32Array };

/** What the run shows of each competence, by the rule that scores a learner's run. */
export function totalsOf(decisions: readonly Taken[]): BestRun['totals'] {
  const competences = new Set(decisions.flatMap(competencesOf));
  return Object.fromEntries(
    [...competences].map((competence) => {
      const { decisions: counting, got, lowest, highest } = weigh(decisions, competence);
      return [competence, { decisions: counting, got: got - lowest, most: highest - lowest }];
    }),
  );
}

export type BestRun = {
  worth: number;
  ending: string;
  path: Way;
  /** By competence: decisions that count; marks got and the most that was open, above the lowest. */
  totals: Record<string, { decisions: number; got: number; most: number }>;
  /** Safety-critical choices on it: ids of choices are unique only within a scene. */
  critical: [scene: string, choice: string][];
};
