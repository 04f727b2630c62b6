import type { Graph } from '../model/graph.ts';
import type { Play } from '../scenario/play.ts';
import { trailLengths } from '../scenario/trail.ts';
import { usuallyAhead } from './ahead.ts';
import { bestRun, type BestRun } from './best.ts';
import { decisionsIn, type Decisions } from './decisions.ts';
import {
  endingFigures,
  range,
  type EndingFigures,
  type Measured,
  type Scores,
} from './ending-figures.ts';
import { once } from './once.ts';
import { orderOf } from './order.ts';
import { search, statesAt, type Search } from './search.ts';
import { allSteps, spread } from './spread.ts';

/**
 * What can be counted about a scenario, over all its runs. Runs are counted, not walked: the number
 * of ways to a state is the sum over the steps into it. Needs a search without loops; what is about
 * whole runs is undefined where a loop makes them endless. Marks and scores take longer than all the rest,
 * and are worked out when somebody asks for them.
 */
export function measure(graph: Graph, play: Play, states: Search = search(play)): Figures {
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
    ...overRuns(graph, states),
  };
}

function overRuns(graph: Graph, states: Search): Partial<Runs> {
  const { order } = orderOf(states);
  if (!order || states.to.includes(-1)) return {};
  const named = competencesNamed(states);
  const decisions = decisionsIn(states, named);
  const scores = once(() => scoresIn(states, order, decisionsIn(states, scoredBy(graph))));
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
    ahead: usuallyAhead(states, order),
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
  /** Of each scene, the decisions a run usually still has there; the most of all variants, in a proof. */
  ahead: Record<string, number>;
  /** Characters of suspend data that the choices of the longest run take; of all variants, in a proof. */
  longestTrail: number;
  byEnding: EndingFigures[];
  best: BestRun;
};
