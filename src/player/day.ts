import { dateOf } from '../i18n.ts';
import { dayOf, timeOf } from '../record/attempts.ts';

/** Days are whole days since 1 January 2024, UTC. */
export const today = () => dayOf(Date.now());

/** A day in words. It is told by its noon, so that it is the same wherever on earth one is. */
export function dayInWords(day: number): string {
  return dateOf(timeOf(day + 0.5));
}
