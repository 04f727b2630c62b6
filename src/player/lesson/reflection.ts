import { theDrawer } from '../drawer.ts';

/**
 * A private box: what is written stays in the learner's drawer on this device and is given to
 * nobody.
 *
 * Available as `<private-reflection>`.
 */
export class PrivateReflection extends HTMLElement {
  #undo: (() => void)[] = [];

  connectedCallback(): void {
    const box = this.querySelector('textarea');
    if (!box) return;
    const drawer = theDrawer();
    const name = `words/${this.dataset.place ?? ''}` as const;
    const write = () => drawer.put(name, box.value);
    box.addEventListener('input', write);
    this.#undo = [
      drawer.watch(() => (box.value = drawer.read(name) ?? '')),
      () => box.removeEventListener('input', write),
    ];
  }

  disconnectedCallback(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }
}
