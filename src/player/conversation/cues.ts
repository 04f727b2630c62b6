import { fill } from '../../i18n.ts';
import { copy } from '../fill-in.ts';
import { part } from '../part.ts';

/**
 * Puts into words what the meters stand for: of each the sentence of the highest step it has reached.
 * Numbers stand beside it for whoever wishes for them (`conversation.css` hides them from others).
 */
export function showCues(
  view: HTMLElement,
  place: HTMLElement,
  values: Readonly<Record<string, number>>,
): void {
  const cue = place.querySelector('[data-part="cue"]');
  cue?.replaceChildren(...copy(part(view, 'cues')));
  for (const line of cue?.querySelectorAll<HTMLElement>('[data-meter]') ?? []) {
    const { meter, least, below, number } = line.dataset;
    const value = values[meter!]!;
    if (number) line.textContent = fill(number, { value });
    else line.hidden = value < Number(least) || value >= Number(below);
  }
}
