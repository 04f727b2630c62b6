import { fill } from '../i18n.ts';
import { tell } from './tell.ts';

/**
 * Says how things stand in a part of the page: `data-fill` is a text with gaps, `data-when` names
 * what must be so for its element to be seen.
 */
export function tellFacts(part: ParentNode, facts: Readonly<Record<string, unknown>>): void {
  for (const place of part.querySelectorAll<HTMLElement>('[data-fill]')) {
    tell(place, 'fill', facts);
  }
  for (const place of part.querySelectorAll<HTMLElement>('[data-when]')) {
    place.hidden = !facts[place.dataset.when!];
  }
}

/**
 * A copy of a blank with what a scene says of a choice in it. So nothing stands in the page twice.
 */
export function fillIn(blank: ParentNode, scene: Element, choice: string): DocumentFragment {
  const filled = document.importNode(blank.querySelector('template')!.content, true);
  fillPlaces(filled, scene, choice);
  return filled;
}

/** Fills the places of a part: `data-from` names where in the scene each is copied from. */
export function fillPlaces(part: ParentNode, scene: Element, choice: string): void {
  for (const place of part.querySelectorAll<HTMLElement>('[data-from]')) {
    place.replaceChildren(...copy(scene.querySelector(fill(place.dataset.from!, { choice }))));
  }
}

/** What is in an element, once more. */
export function copy(element: Element | null | undefined): Iterable<Node> {
  return element?.cloneNode(true).childNodes ?? [];
}

/** For the build: where in a scene it stands what came of a choice, what the coach says, and so on. */
export function fromOutcome(name: 'consequence' | 'feedback' | 'tempting'): string {
  return `[data-choice="{choice}"] + div [data-part="${name}"]`;
}

/** The scene or ending of a name in the page. */
export type PlaceOf = (name: string) => HTMLElement;
