import { listPlaces } from '../course/places.ts';
import { passMark } from '../debrief/score.ts';
import { theDrawer } from '../drawer.ts';
import { tellFacts } from '../fill-in.ts';
import type { Notebook } from '../notebook.ts';
import { part } from '../part.ts';
import { dress } from './dress.ts';
import { lastRun } from './practice.ts';

/**
 * Says before a run whether it will count, what it takes to pass, and what else can be done here;
 * until that is known, no run can begin. Words and buttons stand in the page for each case
 * (`Offer.astro`). Practice with the coach is what is recommended until there is evidence that one
 * can do it alone; either can be chosen at any time.
 */
export function showOffer(view: HTMLElement, id: string, book: Notebook): void {
  const { counts, open, variant } = book.run(id);
  const place = listPlaces(book).find((each) => each.id === id)!;
  const { half, done } = place;
  const first = variant ? 'variant' : done ? 'anew' : 'first';
  const normal = open ? 'open' : counts ? first : 'counted';
  const offer = book.mode === 'normal' ? normal : book.mode;
  const reread = lastRun(id, book);
  // Who has been here knows who is who; a variant has something new in it.
  const been = !variant && (open || half || reread);
  const alone = open ?? (!half && book.hasEvidence(id, theDrawer().read(`runs/${id}`)));
  view.dataset.advice = alone ? 'alone' : half ? 'half' : 'coach';
  tellFacts(part(view, 'briefing'), {
    ...place,
    [offer]: true,
    live: offer === first,
    reread,
    been,
    pass: passMark(book),
  });
  dress(view, variant);
  view.querySelector<HTMLDetailsElement>('.whole')!.open = !been;
}
