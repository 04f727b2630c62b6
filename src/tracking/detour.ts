import type { Field } from './dialect.ts';
import { toPercent } from './format.ts';
import type { Ledger } from './ledger.ts';

/**
 * Moodle's player for SCORM 1.2 takes a failed commit for a good one, and sends only what differs from
 * it. So values that a failed commit may have buried are first changed, as far as they `may` be, and
 * that is stored: then they are sent again.
 */
export function detour(
  fields: readonly Field[],
  ledger: Ledger,
  may: (element: string, word: string) => boolean,
  store: () => void,
): void {
  const buried = fields.filter(([element]) => ledger.isBuried(element));
  for (const [element, value] of buried) {
    const other = between[value] ?? nearby(value);
    if (may(element, other)) ledger.set(element, other);
  }
  if (buried.length > 0) store();
}

/** What is written for a while in the place of a status. */
const between: Record<string, string> = {
  passed: 'completed',
  completed: 'incomplete',
  failed: 'incomplete',
};

function nearby(number: string): string {
  return number === '0' ? '0.01' : toPercent(Number(number) - 0.01);
}
