import { fill } from '../../i18n.ts';
import { make, part } from '../part.ts';

/**
 * A count as a picture, and beside it in words: one circle for each chance, filled where it was
 * taken, then dotted ones up to `whole` for those still missing.
 */
export function showTally(view: HTMLElement, tally: Tally, words: string): void {
  const { id, taken, decisions, whole } = tally;
  const place = view.querySelector(`[data-tally="${id}"]`);
  if (!place) return;
  part(place, 'words').textContent = fill(words, tally);
  const circles = Array.from({ length: Math.max(decisions, whole) }, (_, i) =>
    make('i', i < taken ? 'yes' : i < decisions ? 'no' : 'need'),
  );
  part(place, 'chances').replaceChildren(...circles);
}

type Tally = Record<string, unknown> & {
  id: string;
  taken: number;
  decisions: number;
  whole: number;
};
