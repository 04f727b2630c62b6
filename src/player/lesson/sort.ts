import { fill } from '../../i18n.ts';
import { readData } from '../data.ts';
import { make, part } from '../part.ts';

/**
 * Sorting by choosing a group for each line. It compares when all are placed, and then says under
 * each line why. Nothing of it is recorded.
 *
 * Available as `<lesson-sort>`.
 */
export class LessonSort extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('submit', (event) => this.#compare(event), { signal });
    for (const why of this.querySelectorAll<HTMLElement>('.option-why')) why.hidden = true;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #compare(event: Event): void {
    event.preventDefault();
    const { ui } = readData();
    const items = [...this.querySelectorAll<HTMLElement>('.sort-item')];
    const chosen = items.map(
      (item) => item.querySelector<HTMLInputElement>('input:checked')?.value,
    );
    const verdict = part(this, 'verdict');
    const empty = chosen.findIndex((group) => group === undefined);
    for (const item of items) item.querySelector('.needed')?.remove();
    if (empty >= 0) {
      verdict.textContent = ui['sort-none'];
      items[empty]!.append(make('p', 'needed small', ui['sort-none']));
      items[empty]!.querySelector('input')?.focus();
      return;
    }
    let right = 0;
    items.forEach((item, i) => {
      const same = chosen[i] === item.dataset.goes;
      if (same) right += 1;
      item.dataset.state = same ? 'same' : 'other';
      item.querySelector<HTMLElement>('.option-why')!.hidden = false;
    });
    verdict.textContent = fill(ui['sort-result'], { right, count: items.length });
  }
}
