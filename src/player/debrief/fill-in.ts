import { fill } from '../../i18n.ts';
import { copy } from '../conversation/exchange.ts';

/**
 * A copy of a blank with what a scene says of a choice in it: `data-from` names where in the scene a
 * place of the blank is copied from. So nothing stands in the page twice.
 */
export function fillIn(blank: ParentNode, scene: Element, choice: string): DocumentFragment {
  const filled = document.importNode(blank.querySelector('template')!.content, true);
  for (const place of filled.querySelectorAll<HTMLElement>('[data-from]')) {
    place.append(...copy(scene.querySelector(fill(place.dataset.from!, { choice }))));
  }
  return filled;
}
