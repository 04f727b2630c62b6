import type { Logic } from '../../model/graph.ts';
import type { FinishedRun } from '../../model/record.ts';
import { runPasses, runScore } from '../../record/outcome.ts';
import { binned, spreadOf, type Spread } from './scores.ts';

/** Counts runs, each as a person's first: no earlier run can help it and no later one mend it. */
export function openTally({ endings }: Logic, { pass, marks }: Marks): Tally {
  const scores = endings.map((): number[] => []);
  const passing = endings.map((): number[] => []);
  const reached = endings.map(() => 0);
  /** By how many of the marks it passes: a run that passes at one passes at all below it. */
  const passes = [0, ...marks.map(() => 0)];
  const lengths: number[] = [];
  return {
    scores,
    passing,
    reached,
    passes,
    lengths,
    add: (run) => {
      const ending = endings.findIndex(({ id }) => id === run.ending);
      const score = runScore(run);
      reached[ending]! += 1;
      if (score !== undefined) scores[ending]!.push(score);
      lengths.push(run.decisions.length);
      let [low, high] = [0, marks.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (runPasses({ pass: marks[middle]! }, run, [run])) low = middle + 1;
        else high = middle;
      }
      passes[low]! += 1;
      if (score !== undefined && low > marks.indexOf(pass)) passing[ending]!.push(score);
    },
  };
}

/** What the tallies come to, together. */
export function total({ endings }: Logic, { marks }: Marks, tallies: Tally[]): Totals {
  const sum = (count: (tally: Tally) => number) =>
    tallies.reduce((all, tally) => all + count(tally), 0);
  const lengths = tallies.flatMap((tally) => tally.lengths);
  const rising = (scores: number[]) => scores.sort((a, b) => a - b);
  return {
    learners: lengths.length,
    endings: endings.map(({ id, result }, i) => {
      const scores = rising(tallies.flatMap((tally) => tally.scores[i]!));
      return {
        id,
        result,
        learners: sum(({ reached }) => reached[i]!),
        ...spread(scores),
        bins: binned(scores),
        passing: binned(tallies.flatMap(({ passing }) => passing[i]!)),
      };
    }),
    ...spread(rising(tallies.flatMap(({ scores }) => scores.flat()))),
    passes: marks.map((mark, i) => ({
      mark,
      learners: sum(({ passes }) => passes.slice(i + 1).reduce((a, b) => a + b, 0)),
    })),
    ...(lengths.length > 0 && { decisions: decisionsIn(lengths) }),
  };
}

function spread(scores: readonly number[]): { scores?: Spread } {
  const found = spreadOf(scores);
  return found ? { scores: found } : {};
}

function decisionsIn(lengths: readonly number[]): NonNullable<Totals['decisions']> {
  let [fewest, most, sum] = [Infinity, 0, 0];
  for (const length of lengths) {
    fewest = Math.min(fewest, length);
    most = Math.max(most, length);
    sum += length;
  }
  return { fewest, mean: sum / lengths.length, most };
}

/** The course's pass mark, and all that are tried, lowest first; it is among them. */
export type Marks = { pass: number; marks: readonly number[] };

type Tally = {
  /** By ending, in the author's order; a run in which nothing counted has no score. */
  scores: number[][];
  /** Of these, the scores that pass at the course's mark. */
  passing: number[][];
  reached: number[];
  passes: number[];
  lengths: number[];
  add: (run: FinishedRun) => void;
};

export type Totals = {
  learners: number;
  /** In the author's order. */
  endings: EndingTotals[];
  /** Absent where nobody has a score. */
  scores?: Spread;
  /** How many pass at each mark, lowest mark first. */
  passes: { mark: number; learners: number }[];
  /** In a run; absent before anybody has finished one. */
  decisions?: { fewest: number; mean: number; most: number };
};

export type EndingTotals = {
  id: string;
  result: 'success' | 'partial' | 'failure';
  learners: number;
  scores?: Spread;
  /** Learners by score, a hundredth each: 101 counts, the last for a score of 1. */
  bins: number[];
  /** The same, of those who pass at the course's mark. */
  passing: number[];
};
