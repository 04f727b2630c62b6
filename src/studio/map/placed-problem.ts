import type { Logic } from '../../model/graph.ts';
import type { Problem, Spot } from '../../model/problem.ts';
import type { Severity } from '../../model/problems/entry.ts';
import { countsOf } from '../verdict.ts';

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

/** What is wrong at one place, short enough to stand in its box: "1 mistake, line 148". */
export function noteOf(problems: readonly PlacedProblem[]): string | undefined {
  if (problems.length === 0) return undefined;
  const [first, ...others] = linesOf(problems);
  // With both kinds there is no room for lines; the table has them.
  const isMixed = new Set(problems.map(({ severity }) => severity)).size > 1;
  if (first === undefined || isMixed) return countOf(problems);
  return `${countOf(problems)}, ${others.length === 0 ? 'line' : 'from line'} ${first}`;
}

/** How many of each kind, and every line concerned: "1 mistake, 1 thing worth a look; lines 148, 152". */
export function inFull(problems: readonly PlacedProblem[]): string {
  const lines = linesOf(problems);
  if (lines.length === 0) return countOf(problems);
  return `${countOf(problems)}; ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}

function countOf(problems: readonly PlacedProblem[]): string {
  return countsOf(problems)
    .map(({ says }) => says)
    .join(', ');
}

/** Each once, from the top. */
function linesOf(problems: readonly PlacedProblem[]): number[] {
  return [...new Set(problems.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b);
}

/** A problem and the scene or ending it stands in. `line` counts from the top of the file. */
export type PlacedProblem = { place: string; severity: Severity; line?: number };
