import type { OpenScenario } from '../open-scenario.ts';

/** What to play first: the scene of the first problem that somebody can come to, or the beginning. */
export function firstWay({ graph, drawing, ways }: OpenScenario): { scene: string; trail: string } {
  const line = (place: (typeof drawing.places)[number]) => place.problems[0]?.line ?? Infinity;
  const wanted = drawing.places
    .filter(({ problems }) => problems.length > 0)
    .toSorted((a, b) => line(a) - line(b))
    .map(({ id }) => id);
  for (const id of wanted) {
    const way = ways.find(({ scene }) => scene === id)?.ways[0];
    if (way) return { scene: id, trail: way.trail };
  }
  return { scene: graph.logic.start, trail: '' };
}
