import type { Search } from './search.ts';

/**
 * The most (or the least) that any run from the first line to a state adds up to, for every state, in
 * one walk; `weigh` gives what a step adds. `order` has each state after all it leads to.
 */
export function along(
  { first, to }: Search,
  order: Int32Array,
  weigh: (step: number, from: number) => number,
  which: 'most' | 'least',
): Float64Array {
  const sign = which === 'most' ? 1 : -1;
  const sums = new Float64Array(order.length).fill(-Infinity);
  sums[0] = 0;
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const state = order[i]!;
    const before = sums[state]!;
    for (let step = first[state]!; step < first[state + 1]!; step += 1) {
      const sum = before + sign * weigh(step, state);
      if (sum > sums[to[step]!]!) sums[to[step]!] = sum;
    }
  }
  // From nought, so that nothing becomes a minus nought.
  return sign === 1 ? sums : sums.map((sum) => 0 - sum);
}

/** In how many ways each state can be come to from the first line. */
export function waysTo({ first, to }: Search, order: Int32Array): Float64Array {
  const ways = new Float64Array(order.length);
  ways[0] = 1;
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const state = order[i]!;
    for (let step = first[state]!; step < first[state + 1]!; step += 1) {
      ways[to[step]!]! += ways[state]!;
    }
  }
  return ways;
}
