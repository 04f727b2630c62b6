import type { Box, Layered, Line } from './dagre.ts';

/** How hard an arrangement is to read: lines that cross, lines that go far aside, width. */
export function costOf(boxes: readonly Box[], lines: readonly Line[], arranged: Layered): number {
  const { spots, bends } = arranged;
  const at = new Map(boxes.map(({ id }, i) => [id, spots[i]!]));
  const steps = lines.flatMap(({ from, to, weight }, i) => {
    const chain = [at.get(from)!, ...bends[i]!, at.get(to)!];
    return chain.slice(1).map((below, j): Step => {
      const above = chain[j]!;
      return { below: above.layer, from: above.x, to: below.x, weight };
    });
  });
  const aside = steps.reduce((sum, step) => sum + step.weight * Math.abs(step.to - step.from), 0);
  const rights = [
    ...spots.map(({ x }, i) => x + boxes[i]!.width / 2),
    ...bends.flat().map(({ x }) => x),
  ];
  const width = rights.reduce((most, x) => Math.max(most, x), 0);
  return 12 * crossings(steps) + aside / 20 + width;
}

function crossings(steps: readonly Step[]): number {
  let count = 0;
  for (const group of Map.groupBy(steps, ({ below }) => below).values()) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) {
        if ((a.from - b.from) * (a.to - b.to) < 0) count += a.weight * b.weight > 4 ? 2 : 1;
      }
    });
  }
  return count;
}

/** One line between two layers. */
type Step = { below: number; from: number; to: number; weight: number };
