import { theDrawer, type Wish } from '../drawer.ts';

/** Sets the boxes as the learner wished at any conversation; else they stand as the page has them. */
export function showWishes(view: HTMLElement): void {
  const wishes = theDrawer().read('wishes');
  for (const box of view.querySelectorAll<HTMLInputElement>('[data-wish]')) {
    // The page has a box for each wish and no other.
    box.checked = wishes?.[box.dataset.wish as Wish] ?? box.defaultChecked;
  }
}

/** Keeps a wish as its box now stands. */
export function keepWish(view: HTMLElement, wish: string | undefined): void {
  const drawer = theDrawer();
  drawer.put('wishes', { ...drawer.read('wishes'), [wish!]: isWished(view, wish) });
}

export function isWished(view: HTMLElement, wish: string | undefined): boolean {
  return view.querySelector(`[data-wish="${wish}"]:checked`) !== null;
}
