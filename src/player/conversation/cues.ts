import { fill } from '../../i18n.ts';
import type { PageData } from '../data.ts';
import { make } from '../part.ts';

/**
 * Puts into words what a meter stands for: the sentence of the highest step each meter has reached.
 * Numbers stand beside it for whoever wishes for them (`conversation.css` hides them from others).
 */
export function showCues(
  section: HTMLElement,
  meters: PageData['cues'][string],
  values: Record<string, number>,
  variant = '',
): void {
  const lines = meters.map(({ meter, steps }) => {
    // They come in rising order, so the last one reached is the one that holds.
    const cue = steps.findLast(({ from }) => values[meter]! >= from);
    return cue?.in?.[variant] ?? cue?.text;
  });
  const numbers = meters.map(({ meter, number }) => fill(number, { value: values[meter]! }));
  section
    .querySelector('[data-part="cue"]')
    ?.replaceChildren(
      lines.filter((line) => line).join(' '),
      ' ',
      make('span', 'numbers', numbers.join(', ')),
    );
}
