import type { Spot } from './dagre.ts';

/**
 * How high each layer stands. A layer is as high as its highest box; between two layers there is the
 * more room, the more lines cross there and the further they go aside.
 */
export function setRows(boxes: readonly InLayer[], lines: readonly Threaded[], top: number): Row[] {
  const crossings = lines.flatMap(crossingsOf);
  const layers = Math.max(...boxes.map(({ layer }) => layer)) + 1;
  const rows: Row[] = [];
  let y = top;
  for (let layer = 0; layer < layers; layer += 1) {
    const height = Math.max(
      0,
      ...boxes.filter((box) => box.layer === layer).map((box) => box.height),
    );
    rows.push({ top: y, bottom: y + height });
    const aside = crossings.filter((one) => one.below === layer && one.aside > 3);
    // Two thick lines side by side need a gentle slope, or they touch.
    const slopes = aside.map((one) => one.aside / (one.isThick ? 4 : 16));
    y += height + Math.min(mostRoom, leastRoom + 2 * aside.length + Math.max(0, ...slopes));
  }
  return rows;
}

function crossingsOf({ thread, isThick }: Threaded): Crossing[] {
  return thread.slice(1).map((to, i) => {
    const from = thread[i]!;
    return { below: from.layer, aside: Math.abs(to.x - from.x), isThick };
  });
}

const leastRoom = 24;
const mostRoom = 76;

type Threaded = { thread: readonly Spot[]; isThick: boolean };
type InLayer = { layer: number; height: number };
/** A line from the layer `below` which it runs to the next, so far to one side. */
type Crossing = { below: number; aside: number; isThick: boolean };
export type Row = { top: number; bottom: number };
