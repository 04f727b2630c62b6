import type { EndingTotals } from '../../proofs/simulate/tally.ts';
import { placeDots, shareOut } from './dots.ts';

/** Endings as they are drawn and listed: the best first, else in the author's order. */
export function inOrder<Ending extends Pick<EndingTotals, 'result'>>(
  endings: readonly Ending[],
): Ending[] {
  const ranks = ['success', 'partial', 'failure'];
  return endings.toSorted((a, b) => ranks.indexOf(a.result) - ranks.indexOf(b.result));
}

/**
 * A row of dots for each ending. The dots stand for all learners together, and
 * are as many as can be drawn without a row growing too high.
 */
export function rowsOf(endings: readonly EndingTotals[], titles: Titles): Swarm {
  const tries = mostDots.map((dots) => drawn(inOrder(endings), titles, dots));
  return tries.find(({ rows }) => highest(rows) <= tallest) ?? tries.at(-1)!;
}

/** In px of the drawing. */
export const radius = 2.5;
export const plotWidth = 336;

/** Tried in turn. Each divides 100 or is a multiple of it: a dot then stands for a plain share. */
const mostDots = [200, 100, 50, 25];
/** Dots one above the other. */
const tallest = 14;

function drawn(endings: readonly EndingTotals[], titles: Titles, whole: number): Swarm {
  const shares = shareOut(
    endings.map(({ learners }) => learners),
    whole,
  );
  const rows = endings.map((ending, i) => {
    const [share, title] = [shares[i]!, titles[ending.id] ?? ending.id];
    return { id: ending.id, title, learners: ending.learners, share, dots: dotsOf(ending, share) };
  });
  return { whole, rows };
}

function dotsOf({ learners, bins, passing }: EndingTotals, share: number): Dot[] {
  const failing = bins.map((count, bin) => count - passing[bin]!);
  const [pass, fail] = [sum(passing), sum(failing)];
  // A run in which nothing counted has no score: it is counted, and has no place.
  const [full = 0, open = 0] = shareOut([pass, fail, learners - pass - fail], share);
  return [
    ...placeDots(passing, full).map((score) => ({ score, passes: true })),
    ...placeDots(failing, open).map((score) => ({ score, passes: false })),
  ];
}

/** How many dots stand above one another where they are densest, at the most. */
export function highest(rows: readonly Row[]): number {
  const reach = (2 * radius) / plotWidth;
  return Math.max(
    1,
    ...rows.flatMap(({ dots }) =>
      dots.map(({ score }) => dots.filter((dot) => Math.abs(dot.score - score) < reach).length),
    ),
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** Titles of endings, by id. */
export type Titles = Readonly<Record<string, string>>;
export type Dot = { score: number; passes: boolean };
export type Row = {
  id: string;
  title: string;
  /** How many learners came here; and how many they are of `whole`. */
  learners: number;
  share: number;
  dots: Dot[];
};
/** Each dot stands for one learner in `whole`. */
export type Swarm = { whole: number; rows: Row[] };
