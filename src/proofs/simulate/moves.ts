import type { Logic } from '../../model/graph.ts';
import type { Stop } from './paths.ts';

/** How many went from each scene to each place it led them to, in the author's order. */
export function countMoves({ scenes, endings }: Logic, stops: readonly Stop[]): Move[] {
  const places = [...scenes, ...endings].map(({ id }) => id);
  const counts = new Map(scenes.map(({ id }) => [id, new Map<string, number>()]));
  for (const { state, leads, taken } of stops) {
    leads.forEach((lead, i) => {
      if (!lead) return;
      const from = counts.get(state.at)!;
      const learners = taken.reduce((sum, byLine) => sum + byLine[i]!, 0);
      from.set(lead.state.at, (from.get(lead.state.at) ?? 0) + learners);
    });
  }
  return scenes.flatMap(({ id: from }) =>
    places.flatMap((to) => {
      const learners = counts.get(from)!.get(to);
      return learners === undefined ? [] : { from, to, learners };
    }),
  );
}

/**
 * The way most learners took on from each place, from the first scene to an ending. A place that the
 * way has passed is not gone to again; the way stops short only where nobody went anywhere else.
 */
export function likeliestWay({ start }: Logic, moves: readonly Move[]): string[] {
  const way = [start];
  for (;;) {
    const on = moves.filter(({ from, to }) => from === way.at(-1) && !way.includes(to));
    const most = Math.max(...on.map(({ learners }) => learners));
    const next = on.find(({ learners }) => learners === most);
    if (!next) return way;
    way.push(next.to);
  }
}

export type Move = { from: string; to: string; learners: number };
