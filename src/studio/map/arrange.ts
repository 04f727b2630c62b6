import { layer, type Box, type Layered, type Line, type Spot } from './dagre.ts';
import { settle, straighten, type Thing } from './settle.ts';

/**
 * Stands boxes in layers so that every line leads down: dagre says in which layer and in which order,
 * then all are drawn together as far as they go. Tried in a few manners, of which the one that is
 * easiest to read is kept; a very large map is tried once. Everything begins at 0 at the left.
 */
export function arrange(boxes: readonly Box[], lines: readonly Line[]): Layered {
  const manners = boxes.length > large ? [{}] : [{}, { turned: true }, { alike: true }];
  return manners
    .map((manner) => {
      const arranged = drawTogether(boxes, lines, layer(boxes, lines, manner));
      return { arranged, cost: costOf(boxes, lines, arranged) };
    })
    .reduce((best, one) => (one.cost < best.cost ? one : best)).arranged;
}

function drawTogether(boxes: readonly Box[], lines: readonly Line[], layered: Layered): Layered {
  const { spots, bends } = layered;
  const things = boxes.map(({ width }, i): Thing => ({
    x: spots[i]!.x,
    half: width / 2,
    joined: [],
  }));
  const byId = new Map(boxes.map(({ id }, i) => [id, things[i]!]));
  const passes = bends.map((line) => line.map(({ x }): Thing => ({ x, half: 0, joined: [] })));
  lines.forEach(({ from, to, weight }, i) => {
    join([byId.get(from)!, ...passes[i]!, byId.get(to)!], weight);
  });

  const layers: Thing[][] = [];
  const put = ({ layer: at }: Spot, thing: Thing) => (layers[at] ??= []).push(thing);
  spots.forEach((spot, i) => put(spot, things[i]!));
  bends.forEach((line, i) => line.forEach((spot, j) => put(spot, passes[i]![j]!)));
  for (const all of layers) all.sort((a, b) => a.x - b.x);
  settle(layers);
  const order = lines.map((_, i) => i).sort((a, b) => lines[b]!.weight - lines[a]!.weight);
  const heaviestFirst = order.map((i) => passes[i]!);
  for (let turn = 0; turn < 3; turn += 1) straighten(heaviestFirst, layers);

  const left = Math.min(...layers.map(([first]) => first!.x - first!.half));
  return {
    spots: spots.map((spot, i) => ({ ...spot, x: things[i]!.x - left })),
    bends: bends.map((line, i) => line.map((spot, j) => ({ ...spot, x: passes[i]![j]!.x - left }))),
  };
}

/** A line holds more firmly to itself than to its ends. */
function join(chain: readonly Thing[], weight: number): void {
  chain.slice(1).forEach((below, i) => {
    const above = chain[i]!;
    const pull = weight * (above.half === 0 && below.half === 0 ? 6 : 1);
    above.joined.push({ to: below, pull });
    below.joined.push({ to: above, pull });
  });
}

/** How hard an arrangement is to read: lines that cross, lines that go far aside, width. */
function costOf(boxes: readonly Box[], lines: readonly Line[], arranged: Layered): number {
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

const large = 60;

/** One line between two layers. */
type Step = { below: number; from: number; to: number; weight: number };
