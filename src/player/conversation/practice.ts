import { replay } from '../../scenario/trail.ts';
import { today } from '../day.ts';
import { theDrawer } from '../drawer.ts';
import type { Notebook } from '../notebook.ts';
import { trailOf, type Run } from './run.ts';

/**
 * Keeps a practice run on the device, where it stands, or among those that ended: the last six, and of
 * those only whole ones, which can be read again and laid side by side.
 */
export function keepPractice(id: string, run: Run): void {
  const { guided = false, variant, moment } = run;
  const trail = trailOf(run);
  const drawer = theDrawer();
  const kept = { trail, guided, variant };
  drawer.put(`half/${id}`, moment.ended ? undefined : kept);
  if (!moment.ended || run.steps.some(({ from }) => from.skipped)) return;
  const before = drawer.read(`runs/${id}`) ?? [];
  drawer.put(`runs/${id}`, [...before.slice(-5), { ...kept, day: today() }]);
}

/** The practice run that is half way, if there is one. */
export function halfRun(id: string, book: Notebook): Run | undefined {
  const half = theDrawer().read(`half/${id}`);
  return half && playAgain(id, book, half, false);
}

/** The runs that have ended, as the script is now: those that counted, then those of practice. */
export function endedRuns(id: string, book: Notebook): EndedRun[] {
  const counted = book.runs(id);
  return [...counted, ...(theDrawer().read(`runs/${id}`) ?? [])].flatMap((kept, i) => {
    const run = playAgain(id, book, kept, i < counted.length);
    return run?.moment.ended ? run : [];
  });
}

/** The run that ended last: the one that counted, or else one of practice. */
export function lastRun(id: string, book: Notebook): Run | undefined {
  const runs = endedRuns(id, book);
  return runs.findLast(({ counts }) => counts) ?? runs.at(-1);
}

/**
 * After an edit to the script it may go less far. A run of a variant that has been taken out would be
 * played as what it was not: it is left alone.
 */
function playAgain<Some extends Kept>(
  id: string,
  book: Notebook,
  kept: Some,
  counts: boolean,
): (Some & Run) | undefined {
  const { variant, trail } = kept;
  if (!book.has(id, variant)) return undefined;
  return { ...kept, counts, ...replay(book.scenario(id, variant), trail) };
}

type Kept = { trail: string; variant?: string | undefined; guided?: boolean };

/** `day` is in whole days since 1 January 2024, UTC. */
export type EndedRun = Run & { day: number };
