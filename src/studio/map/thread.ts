import type { Line, Spot } from './dagre.ts';
import { rising } from './rising.ts';

/**
 * Where each line stands in every layer it touches, from the top: at the box it leaves, at the layers
 * it passes, at the box it comes to.
 */
export function threadLines(
  lines: readonly Down[],
  boxes: ReadonlyMap<string, Standing>,
): Spot[][] {
  const ends = lines.flatMap((line, index) => endsOf(line, index, boxes));
  const ports = new Map<string, number>();
  for (const [side, group] of Map.groupBy(ends, ({ box, below }) => `${box} ${below}`)) {
    const box = boxes.get(side.split(' ')[0]!)!;
    const reach = box.width / 2 - box.corner;
    // Whatever is drawn thick comes straight in; the others make room.
    const wishes = group.map((end) => ({ x: end.x, weight: end.weight ** 3 }));
    spread(wishes, box.x - reach, box.x + reach).forEach((x, i) => {
      ports.set(`${group[i]!.line} ${group[i]!.below}`, x);
    });
  }
  return lines.map(({ from, to, bends }, index) => [
    { x: ports.get(`${index} true`)!, layer: boxes.get(from)!.layer },
    ...bends,
    { x: ports.get(`${index} false`)!, layer: boxes.get(to)!.layer },
  ]);
}

function endsOf({ from, to, bends, weight }: Down, line: number, boxes: Boxes): End[] {
  const [upper, lower] = [boxes.get(from)!, boxes.get(to)!];
  const shared = between(upper, lower);
  return [
    { box: from, line, below: true, weight, x: bends[0]?.x ?? shared },
    { box: to, line, below: false, weight, x: bends.at(-1)?.x ?? shared },
  ];
}

/** Where a straight line could join two boxes, one above the other, or where it would like to. */
function between(upper: Standing, lower: Standing): number {
  const left = Math.max(upper.x - inner(upper), lower.x - inner(lower));
  const right = Math.min(upper.x + inner(upper), lower.x + inner(lower));
  const middle = (upper.x + lower.x) / 2;
  return left > right ? middle : Math.min(right, Math.max(left, middle));
}

function inner({ width, corner }: Standing): number {
  return width / 2 - corner;
}

/**
 * Where along one side of a box its lines set out and arrive: each as near as may be to where it is
 * bound (the heavier, the nearer), all in the order of where they are bound, and so far apart that two
 * arrowheads never meet.
 */
function spread(wishes: readonly Wish[], from: number, to: number): number[] {
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

type Boxes = ReadonlyMap<string, Standing>;
type Wish = { x: number; weight: number };
type End = { box: string; line: number; below: boolean; x: number; weight: number };

/** `corner` is how much of each end of a side takes no line. */
export type Standing = Spot & { width: number; corner: number };
/** A line as it runs down the page, whichever way its arrow points. */
export type Down = Line & { bends: readonly Spot[] };
