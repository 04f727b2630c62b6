import { theDrawer } from '../drawer.ts';
import { part } from '../part.ts';

/**
 * Shows how sure one was of oneself, before the course, after it, and looking back: one form for
 * whichever is asked for, and a table of all three. It stays on the device.
 */
export function showRatings(view: HTMLElement): void {
  for (const cell of view.querySelectorAll<HTMLElement>('[data-rated]')) {
    cell.textContent = rated(cell.dataset.rated!)[cell.dataset.item!] ?? '–';
  }
  for (const step of view.querySelectorAll<HTMLInputElement>('.rating input')) {
    step.checked = rated(asked(view))[step.name] === step.value;
  }
}

/** Keeps what was chosen; true when there is something else to show. */
export function keepRating(step: HTMLElement): boolean {
  const view = step.closest<HTMLElement>('.ratings');
  if (!view) return false;
  const form = step.closest('form');
  // The browser's own list of what was chosen, of radio buttons only: texts.
  const steps = form && (Object.fromEntries(new FormData(form)) as Record<string, string>);
  if (steps) theDrawer().put(`ratings/${asked(view)}`, steps);
  return true;
}

/** After the course one is asked for now and for looking back; until then there is one form. */
function asked(view: HTMLElement): string {
  const when = part(view, 'when');
  return when.hidden ? 'before' : when.querySelector<HTMLInputElement>(':checked')!.value;
}

function rated(when: string): Record<string, string> {
  return theDrawer().read(`ratings/${when}`) ?? {};
}
