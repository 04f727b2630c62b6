import { fill } from '../../i18n.ts';
import { rename } from '../rename.ts';

/** The blank that holds one piece of the frame, in the page once. */
export function blankOf(piece: string): string {
  return `frame-${piece}`;
}

/**
 * Puts into a conversation what is the same in each of them (`Frame.astro`): only who has script meets
 * it, so it stands in the page once, with gaps for where it is put.
 */
export function putFrame(view: HTMLElement): void {
  const { id, dataset } = view;
  for (const place of view.querySelectorAll<HTMLElement>('[data-frame]')) {
    const blank = document.getElementById(blankOf(place.dataset.frame!)) as HTMLTemplateElement;
    const piece = blank.content.cloneNode(true) as DocumentFragment;
    rename(piece, (value) => fill(value, { route: id, id: dataset.id }));
    place.replaceWith(piece);
  }
}
