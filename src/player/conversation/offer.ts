import { dateOf } from '../../i18n.ts';
import { theDrawer } from '../drawer.ts';
import type { Notebook } from '../notebook.ts';
import { fillPart, part } from '../part.ts';
import { halfRun, lastRun } from './practice.ts';

/**
 * Says before a run whether it will count, and what else can be done here; until that is known, no
 * run can begin. Words and buttons stand in the page for each case (`Offer.astro`). Practice with the
 * coach is what is recommended until there is evidence that one can do it alone; either can be chosen
 * at any time.
 */
export function showOffer(view: HTMLElement, id: string, book: Notebook): void {
  const { counts, open, ended, countsFrom, variant } = book.run(id);
  const first = variant ? 'variant' : ended ? 'again' : 'first';
  const normal = open ? 'open' : counts ? first : 'counted';
  view.dataset.offer = book.mode === 'normal' ? normal : book.mode;
  fillPart(view, 'open', { count: open?.steps.length });
  fillPart(view, 'counted', { date: dateOf(countsFrom) });

  const count = halfRun(id, book)?.steps.length;
  const alone = () => book.hasEvidence(id, theDrawer().read(`runs/${id}`));
  const advice = open ? 'alone' : count ? 'half' : alone() ? 'alone' : 'coach';
  view.dataset.advice = advice;
  part(view, 'first-time').hidden = advice !== 'coach';
  part(view, 'half').hidden = !count;
  fillPart(view, 'half-about', { count });
  part(view, 'reread').hidden = !lastRun(id, book)?.moment.ended;
}
