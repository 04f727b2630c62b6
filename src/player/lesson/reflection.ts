import { readData } from '../data.ts';
import { openShelf } from '../shelf.ts';

/**
 * A private box: what is written stays on this device, under the course's own key, and is given to
 * nobody.
 *
 * Available as `<private-reflection>`.
 */
export class PrivateReflection extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const shelf = openShelf();
    const box = this.querySelector('textarea');
    if (!box) return;
    const key = `${readData().course.id}:reflection:${this.dataset.place}`;
    box.value = shelf.read(key);
    const { signal } = this.#listening;
    box.addEventListener('input', () => shelf.write(key, box.value), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}
