import type { Graph } from '../model/graph.ts';
import type { Problem } from '../model/problem.ts';
import { begun } from './begun.ts';
import { measure } from './figures.ts';
import { judge } from './merit.ts';
import { verify, type At } from './verify.ts';

/**
 * Proves each variant like the scenario itself, and names it in what it finds. For a scenario in
 * which nothing is wrong without one. A variant that changes texts alone plays the same.
 *
 * What a variant closes is no mistake: it may be there for that. Scenes, endings, choices and rules
 * that nobody comes to any more have been proven to be of use in the scenario itself.
 */
export function proveVariants(graph: Graph, at: At, terms: Terms): Problem[] {
  return graph.variants
    .filter(({ starts, set }) => Object.keys(starts).length > 0 || set.length > 0)
    .flatMap((variant) =>
      proveOne(begun(graph, variant), at, terms).map((one) => ({
        ...one,
        message: `In the variant "${variant.id}": ${one.message}`,
      })),
    );
}

function proveOne(graph: Graph, at: At, { pass, most }: Terms): Problem[] {
  const { play, states, problems } = verify(graph, at, { limit: most, mayClose: true });
  return problems.length > 0
    ? problems
    : judge(graph, at, measure(graph, play, states), states, { pass, most });
}

type Terms = {
  /** The share of what could be shown that is a pass. */
  pass: number;
  /** States to search at most. */
  most: number;
};
