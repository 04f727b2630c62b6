import { dateOf, fill } from '../../i18n.ts';
import { readData } from '../data.ts';
import { theDrawer } from '../drawer.ts';
import type { Notebook } from '../notebook.ts';
import { part } from '../part.ts';
import { halfRun, lastRun } from './practice.ts';

/**
 * Says before a run whether it will count, and what else can be done here; until that is known, no
 * run can begin. Words and buttons stand in the page for each case (`Offer.astro`). Practice with the
 * coach is what is recommended until there is evidence that one can do it alone; either can be chosen
 * at any time.
 */
export function showOffer(view: HTMLElement, id: string, book: Notebook): void {
  const { ui } = readData();
  const { counts, open, ended, countsFrom, variant } = book.run(id);
  const first = variant ? 'variant' : ended ? 'again' : 'first';
  const normal = open ? 'open' : counts ? first : 'counted';
  view.dataset.offer = book.mode === 'normal' ? normal : book.mode;
  part(view, 'open').textContent = fill(ui['run-open'], { count: open?.steps.length ?? 0 });
  part(view, 'counted').textContent = fill(ui['run-counted'], { date: dateOf(countsFrom) });

  const alone = open ?? book.hasEvidence(id, theDrawer().read(`runs/${id}`));
  part(view, 'first-time').hidden = !!alone;

  const count = halfRun(id, book)?.steps.length;
  part(view, 'half-about').textContent = count ? fill(ui['practice-open'], { count }) : '';
  part(view, 'reread').hidden = !lastRun(id, book)?.moment.ended;
}
