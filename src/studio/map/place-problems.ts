import type { Logic } from '../../model/graph.ts';
import type { Problem, Spot } from '../../model/problem.ts';
import type { PlacedProblem } from './problem-note.ts';

/**
 * Finds the scene or ending in which each problem stands: the one whose heading is the last above its
 * line. A problem without a line, or above the first heading, concerns no place and is left out.
 */
export function placeProblems(
  { scenes, endings }: Logic,
  spots: ReadonlyMap<string, Spot>,
  problems: readonly Problem[],
): PlacedProblem[] {
  const headings = [...scenes, ...endings]
    .flatMap(({ id }) => {
      const line = spots.get(id)?.line;
      return line === undefined ? [] : { id, line };
    })
    .sort((a, b) => a.line - b.line);
  return problems.flatMap(({ severity, line }) => {
    if (line === undefined) return [];
    const heading = headings.findLast((one) => one.line <= line);
    return heading ? { place: heading.id, severity, line } : [];
  });
}
