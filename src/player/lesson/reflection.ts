import { theDrawer } from '../drawer.ts';

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
    const nameOf = ({ dataset }: HTMLElement) =>
      // The build writes these names, and no others.
      (dataset.mine || `words/${this.dataset.place}`) as `${'words' | 'plan'}/${string}`;
    /** A box that is being written in is left alone: where nothing can be kept, its words are all there is. */
    const show = (event?: Event) => {
      for (const place of places) {
        const words = drawer.read(nameOf(place)) ?? '';
        if (!isBox(place)) place.textContent = words;
        else if (!event) place.value = words;
      }
    };
    this.oninput = (event) => {
      const { target } = event;
      if (isBox(target)) drawer.put(nameOf(target), target.value);
      show(event);
    };
    // What was written in another view is read back in this one.
    addEventListener('hashchange', show);
    drawer.watch(() => show());
  }
}

function isBox(place: EventTarget | null): place is HTMLTextAreaElement {
  return place instanceof HTMLTextAreaElement;
}
