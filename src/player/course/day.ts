import { dateOf } from '../../i18n.ts';
import { timeOf } from '../../record/attempts.ts';

/**
 * A day in words; `day` is in whole days since 1 January 2024, UTC. It is told by its noon, so that
 * it is the same day wherever on earth one is.
 */
export function dayInWords(day: number): string {
  return dateOf(timeOf(day + 0.5));
}
