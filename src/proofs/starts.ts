import type { Graph } from '../model/graph.ts';
import type { Beginning } from '../scenario/play.ts';
import type { At } from './at.ts';
import { lineOf } from './words.ts';

/** "patience starts at 10 (line 34)": as a variant begins, if it says so. */
export function startsAt(graph: Graph, id: string, begin: Begin, at: At): string {
  const own = begin.starts?.[id];
  const { start } = graph.logic.meters.find((meter) => meter.id === id)!;
  return `${id} starts at ${own ?? start}${lineOf(spotOfStart(id, begin, at))}`;
}

function spotOfStart(id: string, { id: variant, starts = {} }: Begin, at: At) {
  const places =
    id in starts ? [`@variant/${variant}/starts/${id}`] : [`@meter/${id}/start`, `@meter/${id}`];
  return places.map(at).find(({ line }) => line !== undefined) ?? {};
}

/** How it begins; a variant has an id. */
export type Begin = Beginning & { id?: string };
