import { theDrawer } from '../drawer.ts';

/**
 * Shows how sure one was of oneself, before the course, after it, and looking back: one form for
 * whichever is asked for, and a table of all three. It stays on the device.
 */
export function showRatings(view: HTMLElement): void {
  for (const cell of view.querySelectorAll<HTMLElement>('[data-rated]')) {
    cell.textContent = rated(cell.dataset.rated!)[cell.dataset.item!] ?? '–';
  }
  // Looked up once: to know which day is meant the browser has to lay out the page.
  const given = rated(asked(view));
  for (const step of view.querySelectorAll<HTMLInputElement>('.rating input')) {
    step.checked = given[step.name] === step.value;
  }
}

/** Keeps what was chosen; true when there is something else to show. */
export function keepRating(step: HTMLElement): boolean {
  const view = step.closest<HTMLElement>('.ratings');
  if (!view) return false;
  // Nothing else is to be changed there; the question which day is meant stands in no form.
  const { form, name, value } = step as HTMLInputElement;
  const when = asked(view);
  if (form) theDrawer().put(`ratings/${when}`, { ...rated(when), [name]: value });
  return true;
}

/** After the course one is asked for now and for looking back; until then there is one form. */
function asked(view: HTMLElement): string {
  const day = view.querySelector<HTMLInputElement>('[name="when"]:checked');
  return day?.checkVisibility() ? day.value : 'before';
}

function rated(when: string): Record<string, string> {
  return theDrawer().read(`ratings/${when}`) ?? {};
}
