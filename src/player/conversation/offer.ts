import { dayInWords } from '../day.ts';
import { passMark } from '../debrief/score.ts';
import { theDrawer } from '../drawer.ts';
import { tellFacts } from '../fill-in.ts';
import type { Notebook } from '../notebook.ts';
import { part } from '../part.ts';
import { dress } from './dress.ts';
import { halfRun, lastRun } from './practice.ts';

/**
 * Says before a run whether it will count, what it takes to pass, and what else can be done here;
 * until that is known, no run can begin. Words and buttons stand in the page for each case
 * (`Offer.astro`). Practice with the coach is what is recommended until there is evidence that one
 * can do it alone; either can be chosen at any time.
 */
export function showOffer(view: HTMLElement, id: string, book: Notebook): void {
  const { counts, open, ended, countsFrom, variant } = book.run(id);
  const first = variant ? 'variant' : ended ? 'again' : 'first';
  const normal = open ? 'open' : counts ? first : 'counted';
  const offer = book.mode === 'normal' ? normal : book.mode;
  const half = halfRun(id, book)?.steps.length;
  const reread = lastRun(id, book);
  // Who has been here knows who is who; a variant has something new in it.
  const been = !variant && (open || half || reread);
  const alone = open ?? (!half && book.hasEvidence(id, theDrawer().read(`runs/${id}`)));
  view.dataset.advice = alone ? 'alone' : half ? 'half' : 'coach';
  tellFacts(part(view, 'briefing'), {
    [offer]: true,
    live: offer === first,
    half,
    reread,
    been,
    at: open && open.steps.length + 1,
    date: dayInWords(countsFrom),
    pass: passMark(book),
  });
  dress(view, variant);
  view.querySelector<HTMLDetailsElement>('.whole')!.open = !been;
}
