import type { Graph } from '../../model/graph.ts';
import { drawMap, type Drawn } from './draw.ts';
import type { Lead } from './lead.ts';
import { readPlaces, type Told } from './place.ts';
import { readWays } from './way.ts';

/**
 * The map of a scenario as numbers and words, with no page needed: every scene and ending once, every
 * lead once, in layers from the first scene at the top to the endings at the bottom. The same input
 * gives the same map.
 */
export function layoutMap(graph: Graph, input: MapInput): MapDrawing {
  const told = { problems: [], best: [], likeliest: [], ...input };
  const places = readPlaces(graph, told);
  const { start } = graph.logic;
  const fromStart = [start, ...places.map(({ id }) => id).filter((id) => id !== start)];
  const ways = readWays(fromStart, told);
  const { best, likeliest } = told;
  return { title: graph.title, best, likeliest, ...drawMap(places, ways) };
}

/**
 * What is drawn: where choices lead; problems at their places; the shortest best run and the likeliest
 * path, as the ids of the places they come through, the ending last.
 */
export type MapInput = { leads: readonly Lead[] } & Partial<Told>;

export type MapDrawing = Drawn & {
  title: string;
  best: readonly string[];
  likeliest: readonly string[];
};
