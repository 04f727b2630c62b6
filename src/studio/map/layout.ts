import type { Graph } from '../../model/graph.ts';
import { ringOf, type Drawn } from './box.ts';
import { curveThrough, loopBeside, loopWidth, round, type Point } from './curve.ts';
import type { Spot } from './dagre.ts';
import { readPlaces, type Place, type Told } from './place.ts';
import { setRows, type Row } from './rows.ts';
import { standPlaces } from './stand.ts';
import { threadLines } from './thread.ts';
import { readWays, type Lead, type Way } from './way.ts';

/**
 * The map of a scenario as numbers and words, with no page needed: every scene and ending once, every
 * lead once, in layers from the first scene at the top to the endings at the bottom. Units are pixels
 * at the drawing's full size. The same input gives the same map.
 *
 * What is told of the graph (`place`, `way`) is stood in layers (`stand`, with `dagre`, `arrange` and
 * `settle`), then each line is threaded through them (`thread`), then the layers get their heights
 * (`rows`), and last all is drawn (`curve`, `box`).
 */
export function layoutMap(graph: Graph, input: MapInput): MapDrawing {
  const told = { problems: [], best: [], likeliest: [], ...input };
  const places = readPlaces(graph, told);
  const { start } = graph.logic;
  const fromStart = [start, ...places.map(({ id }) => id).filter((id) => id !== start)];
  const ways = readWays(fromStart, told);

  const { boxes, lines } = standPlaces(places, ways, margin);
  const threads = threadLines(lines, boxes);
  const heights = places.map((place) => {
    const { layer, height } = boxes.get(place.id)!;
    return { layer, height: height + 2 * ringOf(place) };
  });
  const rows = setRows(
    heights,
    threads.map((thread, i) => ({ thread, isThick: lines[i]!.weight > 2 })),
    margin,
  );
  const drawn = places.map((place): DrawnPlace => {
    const { x, layer, width, height } = boxes.get(place.id)!;
    const { top, bottom } = rows[layer]!;
    const y = (top + bottom - height) / 2;
    return { ...place, layer, width, height, x: round(x - width / 2), y: round(y) };
  });
  return {
    title: graph.title,
    best: told.best,
    likeliest: told.likeliest,
    places: drawn,
    ways: drawWays(ways, drawn, threads, rows),
    ...extentOf(drawn, ways, threads),
  };
}

function drawWays(
  ways: readonly Way[],
  places: readonly DrawnPlace[],
  threads: readonly Spot[][],
  rows: readonly Row[],
): DrawnWay[] {
  const at = new Map(places.map((place) => [place.id, place]));
  // A way from a place to itself has no thread.
  const left = threads.values();
  return ways.map((way) => {
    const [from, to] = [at.get(way.from)!, at.get(way.to)!];
    if (from === to) {
      return { ...way, path: loopBeside(from.x + from.width, from.y + from.height / 2) };
    }
    const thread = left.next().value!;
    const points = way.back ? pointsOf(thread, rows, to, from) : pointsOf(thread, rows, from, to);
    return { ...way, path: curveThrough(way.back ? points.reverse() : points) };
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

/**
 * What is drawn: where choices lead; problems at their places; the shortest best run and the likeliest
 * path, as the ids of the places they come through, the ending last.
 */
export type MapInput = { leads: readonly Lead[] } & Partial<Told>;

export type DrawnPlace = Place & Drawn & { layer: number };
/** `path` is the line as SVG writes it; its arrowhead comes after its last point. */
export type DrawnWay = Way & { path: string };
export type MapDrawing = {
  title: string;
  best: readonly string[];
  likeliest: readonly string[];
  places: DrawnPlace[];
  ways: DrawnWay[];
  width: number;
  height: number;
};
