import type { Search } from './search.ts';

/**
 * States so that each comes after all it leads to; or, where there is none, the states of a loop.
 */
export function orderOf({ count, first, to }: Search): Order {
  const order = new Int32Array(count);
  const mark = new Uint8Array(count);
  const next = first.slice(0, count);
  const stack = new Int32Array(count);
  let [ordered, depth] = [0, 1];
  mark[0] = 1;
  while (depth > 0) {
    const state = stack[depth - 1]!;
    const step = next[state]!;
    if (step === first[state + 1]) {
      mark[state] = 2;
      order[ordered] = state;
      ordered += 1;
      depth -= 1;
      continue;
    }
    next[state] = step + 1;
    const led = to[step]!;
    if (led < 0 || mark[led] === 2) continue;
    if (mark[led] === 1) {
      const way = [...stack.subarray(0, depth)];
      return { loop: way.slice(way.indexOf(led)) };
    }
    mark[led] = 1;
    stack[depth] = led;
    depth += 1;
  }
  return { order };
}

export type Order = { order: Int32Array; loop?: never } | { order?: never; loop: number[] };
