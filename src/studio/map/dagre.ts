import { Graph, layout } from '@dagrejs/dagre';
import type { Size } from './box.ts';

/**
 * Puts boxes into layers so that every line leads down and few cross: for each box its layer and how
 * far along it stands, for each line the same at the layers it passes, from the top. Lines must not
 * go round. The same boxes come out otherwise when lines are taken from the last to the first, or as
 * if all weighed the same. The only door to dagre.
 */
export function layer(boxes: readonly Box[], lines: readonly Line[], manner: Manner = {}): Layered {
  const graph = new Graph<object, Label, Bend>({ multigraph: true });
  graph.setGraph({});
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  const order = lines.map((_, i) => i);
  for (const i of manner.turned ? order.reverse() : order) {
    const { from, to, weight } = lines[i]!;
    // Two lines may join the same boxes: one of them leads back.
    graph.setEdge(from, to, { weight: manner.alike ? 1 : weight, ...plain }, `line ${i}`);
  }
  // Nothing stands above the first, nor beside the last: they hang on lines that are not drawn.
  const hang = (from: string, to: string, minlen: number, weight = 1) =>
    graph.setEdge(from, to, { weight, minlen, ...plain }, 'hung');
  const [comesTo, leaves] = [lines.map(({ to }) => to), lines.map(({ from }) => from)];
  const first = boxes.find((box) => box.first);
  if (boxes.some((box) => box.last)) graph.setNode(floor, { width: 0, height: 0 });
  for (const box of boxes) {
    if (box.last) hang(box.id, floor, 1, 50);
    else if (!leaves.includes(box.id) && graph.hasNode(floor)) hang(box.id, floor, 2);
    if (first && !box.first && !box.last && !comesTo.includes(box.id)) hang(first.id, box.id, 1);
  }
  layout(graph);

  const at = boxes.map(({ id }) => graph.node(id));
  const levels = [...new Set(at.map(({ y }) => y!))].sort((a, b) => a - b);
  return {
    spots: at.map(({ x, y }) => ({ x: x!, layer: levels.indexOf(y!) })),
    bends: lines.map(({ from, to }, i) =>
      // The first and the last point lie on boxes; those between two layers are of no use.
      graph
        .edge(from, to, `line ${i}`)
        .points!.slice(1, -1)
        .flatMap(({ x, y }) => {
          const index = levels.indexOf(y);
          return index < 0 ? [] : { x, layer: index };
        }),
    ),
  };
}

/** No id has a capital letter. */
const floor = 'FLOOR';
/** Nothing is written beside a line, so no room is kept for it. */
const plain = { labelpos: 'c', labeloffset: 0 };

/** `first`: stands alone in the highest layer; `last`: all these stand in the lowest. */
export type Box = Size & { id: string; first: boolean; last: boolean };
/** The heavier, the straighter and shorter. */
export type Line = { from: string; to: string; weight: number };
/** `x` is the middle; layers count from 0 at the top. */
export type Spot = { x: number; layer: number };
export type Manner = { turned?: boolean; alike?: boolean };
export type Layered = { spots: Spot[]; bends: Spot[][] };
type Label = Size & { x?: number; y?: number };
type Bend = typeof plain & { weight: number; minlen?: number; points?: { x: number; y: number }[] };
