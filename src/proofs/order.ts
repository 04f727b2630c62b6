import type { Search } from './search.ts';

/**
 * States so that each comes after all it leads to; or, where there is none, the states of a loop.
 */
export function orderOf({ found }: Search): Order {
  const order: number[] = [];
  const mark = new Uint8Array(found.length);
  const stack: [number, number][] = [[0, 0]];
  mark[0] = 1;
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const to = found[top[0]]!.leads[top[1]++];
    if (to === undefined) {
      mark[top[0]] = 2;
      order.push(top[0]);
      stack.pop();
    } else if (mark[to] === 1) {
      const way = stack.map(([index]) => index);
      return { loop: way.slice(way.indexOf(to)) };
    } else if (mark[to] === 0) {
      mark[to] = 1;
      stack.push([to, 0]);
    }
  }
  return { order };
}

export type Order = { order: number[]; loop?: never } | { order?: never; loop: number[] };
