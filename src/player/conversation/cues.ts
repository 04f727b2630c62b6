import { fill } from '../../i18n.ts';
import { copy } from '../fill-in.ts';
import { part } from '../part.ts';

/**
 * Puts into words what the meters stand for: of each the sentence of the highest step it has reached,
 * where that is another than with the values `before`; what is not new would soon belie what is told.
 * Numbers stand beside it for whoever wishes for them (`conversation.css` hides them from others).
 */
export function showCues(
  view: HTMLElement,
  place: HTMLElement,
  values: Values,
  before?: Values,
): void {
  const cue = place.querySelector('.cue');
  cue?.replaceChildren(...copy(part(view, 'cues')));
  for (const line of cue?.querySelectorAll<HTMLElement>('[data-meter]') ?? []) {
    const { meter, least, below, number } = line.dataset;
    const isOff = (value?: number) => !(value! >= +least!) || value! >= +below!;
    if (number) line.textContent = fill(number, { value: values[meter!]! });
    else line.hidden = isOff(values[meter!]) || !isOff(before?.[meter!]);
  }
}

type Values = Readonly<Record<string, number>>;
