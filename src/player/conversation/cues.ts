import type { PageData } from '../data.ts';

/**
 * Puts into words what a meter stands for: the sentence of the highest step each meter has reached.
 * No number and no gauge.
 */
export function showCues(
  section: HTMLElement,
  cues: PageData['cues'][string],
  values: Record<string, number>,
): void {
  const place = section.querySelector('[data-part="cue"]');
  if (!place) return;
  const reached = cues.filter(({ meter, from }) => values[meter]! >= from);
  const meters = [...new Set(cues.map(({ meter }) => meter))];
  // Cues come in rising order, so the last one reached is the one that holds.
  const lines = meters.map((meter) => reached.findLast((cue) => cue.meter === meter)?.text);
  place.textContent = lines.filter((line) => line).join(' ');
}
