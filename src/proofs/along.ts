import type { Search } from './search.ts';

/**
 * The least and the most that any run from the first line to a state adds up to, for every state, in
 * one walk; `weigh` gives what a step adds. `order` has each state after all it leads to.
 */
export function along({ first, to }: Search, order: Int32Array, weigh: Weigh): Along {
  const least = new Float64Array(order.length).fill(Infinity);
  const most = new Float64Array(order.length).fill(-Infinity);
  [least[0], most[0]] = [0, 0];
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const state = order[i]!;
    const [low, high] = [least[state]!, most[state]!];
    for (let step = first[state]!; step < first[state + 1]!; step += 1) {
      const led = to[step]!;
      const more = weigh(step, state);
      if (low + more < least[led]!) least[led] = low + more;
      if (high + more > most[led]!) most[led] = high + more;
    }
  }
  return { least, most };
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

type Weigh = (step: number, from: number) => number;
type Along = { least: Float64Array; most: Float64Array };
