import type { Graph } from '../model/graph.ts';
import type { Play } from '../scenario/play.ts';
import { trailLengths } from '../scenario/trail.ts';
import { along, waysTo } from './along.ts';
import { bestRun, type BestRun } from './best.ts';
import { decisionsIn, type Decisions } from './decisions.ts';
import { orderOf } from './order.ts';
import { minutesFor, wordsIn, wordsOfStep } from './reading.ts';
import { search, statesAt, type Search } from './search.ts';
import { allSteps, spread, type End, type Ends } from './spread.ts';

/**
 * What can be counted about a scenario, over all its runs. Runs are counted, not walked: the number
 * of ways to a state is the sum over the steps into it. Needs a search without loops; what is about
 * whole runs is undefined where a loop makes them endless. Scores take as long as all the rest: who does
 * not ask for them leaves them out.
 */
export function measure(
  graph: Graph,
  play: Play,
  states: Search = search(play),
  withScores = true,
): Figures {
  const { scenes, endings, meters } = graph.logic;
  return {
    scenes: scenes.length,
    choices: states.choices.length,
    endings: endings.length,
    states: states.count,
    fewestOpen: fewestOpen(states),
    highest: Object.fromEntries(
      meters.map(({ id }) => [id, states.valuesMet(id).reduce((a, b) => Math.max(a, b))]),
    ),
    ...overRuns(graph, states, withScores),
  };
}

function overRuns(graph: Graph, states: Search, withScores: boolean): Partial<Runs> {
  const { order } = orderOf(states);
  if (!order || states.to.includes(-1)) return {};
  const named = competencesNamed(states);
  const decisions = decisionsIn(states, named);
  const scored = decisionsIn(states, scoredBy(graph));
  const scores = withScores ? scoresIn(states, order, scored) : undefined;
  const measured = { graph, states, order, named, decisions };
  const byEnding = endingFigures(measured, scores);
  const best = bestRun(graph, states, order, decisions);
  // Nobody comes to an ending: there is no run to speak of.
  if (byEnding.length === 0) return {};
  const lengths = byEnding.flatMap((ending) => ending.decisions);
  return {
    runs: byEnding.reduce((sum, { runs }) => sum + runs, 0),
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    longestTrail: longestTrail(measured),
    byEnding,
    ...(best && { best }),
  };
}

/** Where runs are too many to follow, there is no saying. */
function scoresIn(states: Search, order: Int32Array, scored: Decisions): Scores | undefined {
  // Beside very many states there is less room for runs.
  const all = { steps: allSteps, most: states.count > 500_000 ? 500_000 : 1_500_000 };
  const lowest = spread(states, order, scored, { ...all, which: 'least' });
  const highest = lowest && spread(states, order, scored, { ...all, which: 'most' });
  return highest && { lowest, highest };
}

/** The competences a run of this scenario is scored by. */
export function scoredBy({ logic }: Graph): string[] {
  return logic.primary.length > 0 ? logic.primary : logic.secondary;
}

function competencesNamed({ choices }: Search): string[] {
  return [...new Set(choices.flatMap(({ evidence }) => Object.keys(evidence)))];
}

function endingFigures(measured: Measured, scores: Scores | undefined): EndingFigures[] {
  const { graph, states, order, named, decisions } = measured;
  const { of, list } = decisions;
  const steps = range(measured, () => 1);
  const wordsOf = wordsOfStep(graph, states, decisions);
  const words = range(measured, wordsOf);
  // The run with the most words need not be the one with the most decisions.
  const minutes = range(measured, (step, from) => minutesFor(wordsOf(step, from), 1));
  const counting = named.map((_, c) =>
    range(measured, (_, from) => (list[of[from]!]!.spans[c]! > 0 ? 1 : 0)),
  );
  const marks = named.map((name) =>
    range(measured, (step) => states.choices[states.by[step]!]!.evidence[name] ?? 0),
  );
  const ways = waysTo(states, order);
  const text = wordsIn(graph);
  return graph.logic.endings.flatMap(({ id, result }) => {
    const at = statesAt(states, id);
    if (at.length === 0) return [];
    const apart = text.opening + text.at[id]!;
    const plus = ([least, most]: Range, more: number): Range => [least + more, most + more];
    return {
      id,
      result,
      runs: at.reduce((sum, state) => sum + ways[state]!, 0),
      decisions: steps(at),
      words: plus(words(at), apart),
      minutes: plus(minutes(at), minutesFor(apart, 0)),
      competences: Object.fromEntries(
        named.map((name, c) => [name, { marks: marks[c]!(at), decisions: counting[c]!(at) }]),
      ),
      ...(scores && {
        score: {
          lowest: told(scores.lowest.get(id), (a, b) => a < b),
          highest: told(scores.highest.get(id), (a, b) => a > b),
        },
      }),
    };
  });
}

/** Of the runs with and without a safety-critical choice, the one that goes further. */
function told(end: End = {}, further: (a: number, b: number) => boolean): RunFigure {
  const { safe, critical } = end;
  const isCritical = critical && (!safe || further(critical.score ?? 0, safe.score ?? 0));
  const run = isCritical ? critical : safe;
  return { score: run?.score, path: run?.path() ?? [] };
}

/** The least and the most that runs to any of some states add up to. */
function range(
  { states, order }: Pick<Measured, 'states' | 'order'>,
  weigh: (step: number, from: number) => number,
) {
  const { least, most } = along(states, order, weigh);
  return (at: readonly number[]): Range => [
    at.reduce((low, state) => Math.min(low, least[state]!), Infinity),
    at.reduce((high, state) => Math.max(high, most[state]!), -Infinity),
  ];
}

/** Characters of the longest trail that a saved place can hold. */
function longestTrail(measured: Measured): number {
  const { graph, states } = measured;
  const lengths = graph.logic.scenes.flatMap(trailLengths);
  const ends = graph.logic.endings.flatMap(({ id }) => statesAt(states, id));
  return range(measured, (step) => lengths[states.by[step]!]!)(ends)[1];
}

function fewestOpen({ play, count, first, placeAt }: Search): number {
  let fewest = Infinity;
  for (let state = 0; state < count; state += 1) {
    if (placeAt(state) >= play.logic.scenes.length) continue;
    fewest = Math.min(fewest, first[state + 1]! - first[state]!);
  }
  return fewest;
}

/** The least and the most. */
export type Range = [least: number, most: number];

export type Figures = {
  scenes: number;
  choices: number;
  endings: number;
  states: number;
  /** The fewest options open at any decision. */
  fewestOpen: number;
  /** The highest value each meter reaches. */
  highest: Record<string, number>;
  /** What was tried of each variant; there in a proof, where there are any. */
  variants?: VariantFigures[];
} & Partial<Runs>;

/** `runs` are missing where a loop makes them endless. */
export type VariantFigures = { id: string; states: number; runs: number | undefined };

export type Runs = {
  /** Ways from the first line to an ending. */
  runs: number;
  /** Decisions in the shortest and in the longest run. */
  shortest: number;
  longest: number;
  /** Characters of suspend data that the choices of the longest run take; of all variants, in a proof. */
  longestTrail: number;
  byEnding: EndingFigures[];
  best: BestRun;
};

/** Over all runs that reach one ending. */
export type EndingFigures = {
  id: string;
  result: 'success' | 'partial' | 'failure';
  runs: number;
  decisions: Range;
  /** Words read, and minutes that takes (`reading.ts`). */
  words: Range;
  minutes: Range;
  /** By competence: the sum of marks, worst and best, and how many decisions count. */
  competences: Record<string, { marks: Range; decisions: Range }>;
  /** Scores, 0 to 1, each with a run that has it; absent where there are too many to try. */
  score?: { lowest: RunFigure; highest: RunFigure };
};

export type RunFigure = { score: number | undefined; path: BestRun['path'] };

type Scores = { lowest: Ends; highest: Ends };

type Measured = {
  graph: Graph;
  states: Search;
  order: Int32Array;
  named: string[];
  decisions: Decisions;
};
