import { curveThrough, loopBeside, loopWidth, round, type Point } from './curve.ts';
import type { Spot } from './dagre.ts';
import { ringOf } from './outline.ts';
import type { Place } from './place.ts';
import { setRows, type Crossing, type Row } from './rows.ts';
import { standPlaces } from './stand.ts';
import { threadLines } from './thread.ts';
import type { Way } from './way.ts';

/** Gives places their boxes and ways their lines. Units are pixels at the drawing's full size. */
export function drawMap(places: readonly Place[], ways: readonly Way[]): Drawn {
  const { boxes, lines } = standPlaces(places, ways, margin);
  const threads = threadLines(lines, boxes);
  const heights = places.map((place) => {
    const { layer, height } = boxes.get(place.id)!;
    return { layer, height: height + 2 * ringOf(place) };
  });
  const rows = setRows(
    heights,
    threads.flatMap((thread, i) => crossingsOf(thread, lines[i]!.weight)),
    margin,
  );

  const drawn = places.map((place): DrawnPlace => {
    const { x, layer, width, height } = boxes.get(place.id)!;
    const { top, bottom } = rows[layer]!;
    const y = (top + bottom - height) / 2;
    return { ...place, layer, width, height, x: round(x - width / 2), y: round(y) };
  });
  const at = new Map(drawn.map((place) => [place.id, place]));
  const pathOf = (way: Way, thread: Spot[] | undefined): string => {
    const [from, to] = [at.get(way.from)!, at.get(way.to)!];
    if (!thread) return loopBeside(from.x + from.width, from.y + from.height / 2);
    const points = way.back ? pointsOf(thread, rows, to, from) : pointsOf(thread, rows, from, to);
    return curveThrough(way.back ? points.reverse() : points);
  };
  // A way from a place to itself has no thread.
  const left = threads.values();
  return {
    places: drawn,
    ways: ways.map((way) => {
      const thread = way.from === way.to ? undefined : left.next().value;
      return { ...way, path: pathOf(way, thread) };
    }),
    ...extentOf(drawn, ways, threads),
  };
}

function crossingsOf(thread: readonly Spot[], weight: number): Crossing[] {
  return thread.slice(1).map((to, i) => {
    const from = thread[i]!;
    return { below: from.layer, aside: Math.abs(to.x - from.x), isThick: weight > 2 };
  });
}

/**
 * The points of a line from its upper end to its lower one. Through each layer it runs upright from top
 * to bottom, so it meets no box there.
 */
function pointsOf(
  thread: readonly Spot[],
  rows: readonly Row[],
  upper: DrawnPlace,
  lower: DrawnPlace,
): Point[] {
  const points = thread.flatMap(({ x, layer }): Point[] => {
    const { top, bottom } = rows[layer]!;
    return [
      { x, y: top },
      { x, y: bottom },
    ];
  });
  const [first, last] = [points[0]!, points.at(-1)!];
  first.y = upper.y + upper.height + ringOf(upper);
  last.y = lower.y - ringOf(lower);
  return points;
}

function extentOf(places: readonly DrawnPlace[], ways: readonly Way[], threads: Spot[][]) {
  const loops = new Set(ways.filter(({ from, to }) => from === to).map(({ from }) => from));
  const most = (values: number[]) => values.reduce((high, value) => Math.max(high, value), 0);
  const rights = places.map(({ id, x, width }) => x + width + (loops.has(id) ? loopWidth : 0));
  return {
    width: Math.ceil(most([...rights, ...threads.flat().map(({ x }) => x)]) + margin),
    height: Math.ceil(most(places.map(({ y, height }) => y + height)) + margin),
  };
}

/** Rings around boxes and thick lines stand in it. */
const margin = 8;

/** `x` and `y` are the upper left corner. */
export type DrawnPlace = Place & {
  layer: number;
  x: number;
  y: number;
  width: number;
  height: number;
};
/** `path` is the line as SVG writes it; its arrowhead comes after its last point. */
export type DrawnWay = Way & { path: string };
export type Drawn = {
  places: DrawnPlace[];
  ways: DrawnWay[];
  width: number;
  height: number;
};
