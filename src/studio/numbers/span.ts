import type { Range } from '../../proofs/ending-figures.ts';

/** "5 to 16", or "7" where there is but one. */
export function span([least, most]: Range): string {
  const [low, high] = [count(least), count(most)];
  return low === high ? low : `${low} to ${high}`;
}

/** A number as people write it: 34,552. */
export function count(number: number): string {
  return Math.round(number).toLocaleString('en').replace('-', '−');
}

/** A number that can be beyond all reading; from a thousand million million on, its size will do. */
export function many(number: number): string {
  if (number < 1e15) return count(number);
  return number === Infinity
    ? 'endless'
    : `about 10 to the power of ${Math.round(Math.log10(number))}`;
}
