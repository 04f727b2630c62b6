import type { Choice, Graph } from '../model/graph.ts';
import { competencesOf, weigh, type Taken } from '../record/evidence.ts';
import { orderOf } from './order.ts';
import type { Play } from '../scenario/play.ts';
import { search, type Search } from './search.ts';

/**
 * What can be counted about a scenario, over all its runs. Runs are counted, not walked: the number
 * of ways from a state to an ending is the sum over its choices. Needs a search without loops;
 * `runs` and `longest` are undefined where a loop makes them endless.
 */
export function measure(graph: Graph, play: Play, states: Search = search(play)): Figures {
  const { order } = orderOf(states);
  const { scenes, endings, meters } = graph.logic;
  return {
    scenes: scenes.length,
    choices: scenes.reduce((sum, scene) => sum + scene.choices.length, 0),
    endings: endings.length,
    states: states.found.length,
    fewestOpen: states.found.reduce(
      (fewest, { state, open }) =>
        play.scenes.has(state.at) ? Math.min(fewest, open.length) : fewest,
      Infinity,
    ),
    highest: Object.fromEntries(meters.map(({ id }) => [id, highestOf(id, states)])),
    ...(order && {
      runs: fold(
        states,
        order,
        () => 1,
        (sums) => sums.reduce((a, b) => a + b, 0),
      ),
      shortest: fold(
        states,
        order,
        () => 0,
        (lengths) => 1 + Math.min(...lengths),
      ),
      longest: fold(
        states,
        order,
        () => 0,
        (lengths) => 1 + Math.max(...lengths),
      ),
      ...bestOf(graph, states, order),
    }),
  };
}

// A fold, not a spread: there can be more states than a call takes arguments.
function highestOf(meter: string, { found }: Search): number {
  return found.reduce((most, { state }) => Math.max(most, state.values[meter]!), -Infinity);
}

/** The worth of an option: the sum of its marks. */
export function worthOf(choice: Choice): number {
  return Object.values(choice.evidence).reduce((sum, mark) => sum + mark, 0);
}

/**
 * The best run: the largest total worth among the runs that reach a success, the shortest of them
 * where several have it.
 */
function bestOf(graph: Graph, states: Search, order: number[]): { best?: BestRun } {
  const successes = graph.logic.endings.filter(({ result }) => result === 'success');
  const isSuccess = new Set(successes.map(({ id }) => id));
  const { found } = states;
  const best = new Map<number, { worth: number; length: number; by?: number }>();
  for (const index of order) {
    const { state, open, leads } = found[index]!;
    if (leads.length === 0) {
      if (isSuccess.has(state.at)) best.set(index, { worth: 0, length: 0 });
      continue;
    }
    leads.forEach((to, i) => {
      const rest = best.get(to);
      if (!rest) return;
      const worth = rest.worth + worthOf(open[i]!);
      const length = rest.length + 1;
      const now = best.get(index);
      if (!now || worth > now.worth || (worth === now.worth && length < now.length)) {
        best.set(index, { worth, length, by: i });
      }
    });
  }
  const from = best.get(0);
  if (!from) return {};
  const path: BestRun['path'] = [];
  const decisions: Taken[] = [];
  let index = 0;
  for (let by = best.get(0)?.by; by !== undefined; by = best.get(index)?.by) {
    const { state, open, leads } = found[index]!;
    const choice = open[by]!;
    path.push([state.at, choice.id]);
    decisions.push({ taken: choice.evidence, open: open.map(({ evidence }) => evidence) });
    index = leads[by]!;
  }
  return {
    best: { worth: from.worth, path, ending: found[index]!.state.at, totals: totalsOf(decisions) },
  };
}

/** What the run shows of each competence, by the rule that scores a learner's run. */
function totalsOf(decisions: readonly Taken[]): BestRun['totals'] {
  const competences = new Set(decisions.flatMap(competencesOf));
  return Object.fromEntries(
    [...competences].map((competence) => {
      const { decisions: counting, got, lowest, highest } = weigh(decisions, competence);
      return [competence, { decisions: counting, got: got - lowest, most: highest - lowest }];
    }),
  );
}

/** Combines each state's successors, endings first; the value of the start. */
function fold(
  { found }: Search,
  order: number[],
  atEnd: () => number,
  combine: (values: number[]) => number,
): number {
  const value: number[] = [];
  for (const index of order) {
    const { leads } = found[index]!;
    value[index] = leads.length === 0 ? atEnd() : combine(leads.map((to) => value[to]!));
  }
  return value[0]!;
}

export type Figures = {
  scenes: number;
  choices: number;
  endings: number;
  states: number;
  /** The fewest options open at any decision. */
  fewestOpen: number;
  /** The highest value each meter reaches. */
  highest: Record<string, number>;
  /** Ways from the first line to an ending. */
  runs?: number;
  /** Decisions in the shortest and in the longest run. */
  shortest?: number;
  longest?: number;
  best?: BestRun;
};

export type BestRun = {
  worth: number;
  ending: string;
  path: [scene: string, choice: string][];
  /** By competence: decisions that count; marks got and the most that was open, above the lowest. */
  totals: Record<string, { decisions: number; got: number; most: number }>;
};
