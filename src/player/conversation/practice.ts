import { dayOf } from '../../record/attempts.ts';
import { replay } from '../../scenario/trail.ts';
import { theDrawer } from '../drawer.ts';
import type { Notebook } from '../notebook.ts';
import { trailOf, type Run } from './stage.ts';

/**
 * Keeps a practice run on the device, where it stands, or among those that ended: the last six. From
 * where a part was left out it is not kept, since no trail leads on from there.
 */
export function keepPractice(id: string, run: Run): void {
  const { guided, variant, moment, steps } = run;
  if (steps.some(({ from }) => from.skipped)) return;
  const drawer = theDrawer();
  const kept = { trail: trailOf(run), guided, variant };
  drawer.put(`half/${id}`, moment.ended ? undefined : kept);
  if (!moment.ended) return;
  const before = drawer.read(`runs/${id}`) ?? [];
  drawer.put(`runs/${id}`, [...before.slice(-5), { ...kept, day: dayOf(Date.now()) }]);
}

/** The practice run that is half way, if there is one. */
export function halfRun(id: string, book: Notebook): Run | undefined {
  const half = theDrawer().read(`half/${id}`);
  return half && playAgain(id, book, half, false);
}

/** The run that ended last: the one that counted, or else one of practice. */
export function lastRun(id: string, book: Notebook): Run | undefined {
  const last = book.runs(id).at(-1);
  const kept = last ?? theDrawer().read(`runs/${id}`)?.at(-1);
  return kept && playAgain(id, book, kept, kept === last);
}

/** As the script is now: after an edit it may go less far. */
function playAgain(id: string, book: Notebook, kept: Kept, counts: boolean): Run {
  return { guided: false, ...kept, counts, ...replay(book.scenario(id, kept.variant), kept.trail) };
}

type Kept = { trail: string; variant?: string | undefined; guided?: boolean };
