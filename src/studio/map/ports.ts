import { rising } from './rising.ts';

/**
 * Where along one side of a box its lines set out and arrive: each as near as may be to where it is
 * bound (the heavier, the nearer), all in the order of where they are bound, and so far apart that two
 * arrowheads never meet.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]!.x - wishes[b]!.x || a - b);
  const apart = order.length > 1 ? Math.min(mostApart, (to - from) / (order.length - 1)) : 0;
  // With the steps between neighbours taken out, what is wanted must only never fall.
  const level = rising(
    order.map((index, i) => wishes[index]!.x - i * apart),
    order.map((index) => wishes[index]!.weight),
  );
  const highest = to - (order.length - 1) * apart;
  const ports: number[] = [];
  order.forEach((index, i) => {
    ports[index] = Math.min(highest, Math.max(from, level[i]!)) + i * apart;
  });
  return ports;
}

const mostApart = 15;

type Wish = { x: number; weight: number };
