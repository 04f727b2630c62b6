import { make, part } from '../part.ts';

/**
 * A count as a picture: one circle for each of `all` chances, filled where it was taken, then dotted
 * ones up to `whole` for those still missing.
 */
export function drawChances(
  view: HTMLElement,
  of: string,
  taken: number,
  all: number,
  whole: number,
): void {
  for (const place of view.querySelectorAll(`[data-tally="${of}"]`)) {
    const circles = Array.from({ length: Math.max(all, whole) }, (_, i) =>
      make('i', i < taken ? 'yes' : i < all ? 'no' : 'need'),
    );
    part(place, 'chances').replaceChildren(...circles);
  }
}
