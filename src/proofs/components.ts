import type { Search } from './search.ts';

/**
 * Which states can be come back to from each other: those have one number (Tarjan 1972, without
 * recursion). Whatever a state leads to has its number or a lower one.
 */
export function componentsOf({ count, first, to }: Search): Int32Array {
  const component = new Int32Array(count).fill(-1);
  const met = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const next = first.slice(0, count);
  const way = new Int32Array(count);
  const open = new Int32Array(count);
  let [depth, waiting, seen, found] = [0, 0, 0, 0];
  const begin = (state: number) => {
    met[state] = low[state] = seen;
    seen += 1;
    way[depth] = open[waiting] = state;
    depth += 1;
    waiting += 1;
  };
  begin(0);
  while (depth > 0) {
    const state = way[depth - 1]!;
    const step = next[state]!;
    if (step < first[state + 1]!) {
      next[state] = step + 1;
      const led = to[step]!;
      if (led < 0) continue;
      if (met[led] === -1) begin(led);
      else if (component[led] === -1) low[state] = Math.min(low[state]!, met[led]!);
      continue;
    }
    depth -= 1;
    const before = way[depth - 1];
    if (depth > 0) low[before!] = Math.min(low[before!]!, low[state]!);
    if (low[state] !== met[state]) continue;
    for (let member = -1; member !== state; component[member] = found) {
      waiting -= 1;
      member = open[waiting]!;
    }
    found += 1;
  }
  return component;
}
