import { dayInWords, today } from '../day.ts';
import { theDrawer } from '../drawer.ts';
import { nearest } from '../part.ts';

/**
 * A private place: boxes whose words stay in the learner's drawer on this device and are given to
 * nobody, and lines that read such words back, here or from elsewhere (`data-mine` is their name in
 * the drawer; without one it is the element's own `data-place`).
 *
 * Available as `<private-reflection>`.
 */
export class PrivateReflection extends HTMLElement {
  connectedCallback(): void {
    const drawer = theDrawer();
    const places = [...this.querySelectorAll<HTMLElement>('textarea,[data-mine]')];
    /** A box that is being written in is left alone: where nothing can be kept, its words are all there is. */
    const isElsewhere = ({ type }: Event, place: HTMLElement) =>
      type === 'hashchange' && drawer.lasts && place !== document.activeElement;
    const show = (event?: Event) => {
      this.toggleAttribute('data-fleeting', !drawer.lasts);
      for (const place of places) {
        const words = drawer.read(this.#nameOf(place)) ?? '';
        if (!isBox(place)) place.textContent = words;
        else if (!event || isElsewhere(event, place)) place.value = words;
      }
    };
    this.oninput = (event) => {
      const { target } = event;
      if (isBox(target)) {
        const name = this.#nameOf(target);
        drawer.put(name, target.value);
        drawer.put(`when/${name}`, today());
      }
      show(event);
    };
    // What was written in another view is read back in this one.
    addEventListener('hashchange', show);
    drawer.watch(() => show());
  }

  /** What was written here as lines for people: where, when, what was asked. None where nothing was. */
  told(): string[] {
    const parts = [...this.querySelectorAll<HTMLElement>('[id$="~prompt"], label, textarea')];
    const box = parts.findLast((place) => isBox(place) && place.value);
    if (!box) return [];
    // Kept with the words.
    const day = theDrawer().read(`when/${this.#nameOf(box)}`)!;
    const lines = parts.map((place) => (isBox(place) ? place.value : place.textContent.trim()));
    return ['', nearest(this, '[data-view]')!.dataset.title!, dayInWords(day), ...lines, ''];
  }

  #nameOf({ dataset }: HTMLElement): Name {
    // The build writes these names, and no others.
    return (dataset.mine || `words/${this.dataset.place}`) as Name;
  }
}

function isBox(place: EventTarget | null): place is HTMLTextAreaElement {
  return place instanceof HTMLTextAreaElement;
}

type Name = `${'words' | 'plan'}/${string}`;
