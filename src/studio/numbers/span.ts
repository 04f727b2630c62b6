import type { Range } from '../../proofs/figures.ts';

/** "5 to 16", or "7" where there is but one. */
export function span([least, most]: Range): string {
  return least === most ? count(least) : `${count(least)} to ${count(most)}`;
}

/** A number as people write it: 34,552. */
export function count(number: number): string {
  return Math.round(number).toLocaleString('en').replace('-', '−');
}
