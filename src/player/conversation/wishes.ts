import { theDrawer, type Wish } from '../drawer.ts';

/** Sets the boxes as the learner wished at any conversation; else they stand as the page has them. */
export function showWishes(view: HTMLElement): void {
  const drawer = theDrawer();
  for (const box of view.querySelectorAll<HTMLInputElement>('[data-wish]')) {
    // The page has a box for each wish and no other.
    const wish = box.dataset.wish as Wish;
    box.checked = drawer.read('wishes')?.[wish] ?? box.defaultChecked;
    box.onchange = () => drawer.put('wishes', { ...drawer.read('wishes'), [wish]: box.checked });
  }
}

export function isWished(view: HTMLElement, wish: Wish): boolean {
  return view.querySelector(`[data-wish="${wish}"]:checked`) !== null;
}
