import type { Graph } from '../model/graph.ts';
import { along, waysTo } from './along.ts';
import type { BestRun } from './best.ts';
import type { Decisions } from './decisions.ts';
import { once } from './once.ts';
import { minutesFor, wordsIn, wordsOfStep } from './reading.ts';
import { statesAt, type Search } from './search.ts';
import type { End, Ends } from './spread.ts';

/** What can be counted about the runs to each ending that somebody comes to. */
export function endingFigures(
  measured: Measured,
  scores: () => Scores | undefined,
): EndingFigures[] {
  const { graph, states, order, named, decisions } = measured;
  const { of, list } = decisions;
  const steps = range(measured, () => 1);
  const wordsOf = wordsOfStep(graph, states, decisions);
  const words = range(measured, wordsOf);
  // The run with the most words need not be the one with the most decisions.
  const minutes = range(measured, (step, from) => minutesFor(wordsOf(step, from), 1));
  const counting = once(() =>
    named.map((_, c) => range(measured, (_, from) => (list[of[from]!]!.spans[c]! > 0 ? 1 : 0))),
  );
  const marks = once(() =>
    named.map((name) =>
      range(measured, (step) => states.choices[states.by[step]!]!.evidence[name] ?? 0),
    ),
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
      get competences() {
        const of = (c: number) => ({ marks: marks()[c]!(at), decisions: counting()[c]!(at) });
        return Object.fromEntries(named.map((name, c) => [name, of(c)]));
      },
      get score() {
        const all = scores();
        return (
          all && {
            lowest: told(all.lowest.get(id), (a, b) => a < b),
            highest: told(all.highest.get(id), (a, b) => a > b),
          }
        );
      },
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
export function range(
  { states, order }: Pick<Measured, 'states' | 'order'>,
  weigh: (step: number, from: number) => number,
) {
  const { least, most } = along(states, order, weigh);
  return (at: readonly number[]): Range => [
    at.reduce((low, state) => Math.min(low, least[state]!), Infinity),
    at.reduce((high, state) => Math.max(high, most[state]!), -Infinity),
  ];
}

/** The least and the most. */
export type Range = [least: number, most: number];

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
  /** Scores, 0 to 1, each with a run that has it; undefined where there are too many to try. */
  score: { lowest: RunFigure; highest: RunFigure } | undefined;
};

export type RunFigure = { score: number | undefined; path: BestRun['path'] };

export type Scores = { lowest: Ends; highest: Ends };

export type Measured = {
  graph: Graph;
  states: Search;
  order: Int32Array;
  named: string[];
  decisions: Decisions;
};
