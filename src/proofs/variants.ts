import type { Graph } from '../model/graph.ts';
import type { Code, Problem } from '../model/problem.ts';
import { begun } from './begun.ts';
import { measure } from './figures.ts';
import { overLimit, unbounded } from './limits.ts';
import { judge } from './merit.ts';
import type { Search } from './search.ts';
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
  const { play, states, problems } = verify(graph, at, most);
  if (!states.whole) return problems;
  const wrong = wrongWays(graph, states, at, most);
  return wrong.length > 0
    ? wrong
    : judge(graph, at, measure(graph, play, states), states, { pass, most });
}

/**
 * What is closed keeps the verifier from looking further, because it may explain the rest. Here it
 * does not: a loop whose way out is closed in this variant has none, and a limit is a limit.
 */
function wrongWays(graph: Graph, states: Search, at: At, most: number): Problem[] {
  const { problems } = verify(withoutClosed(graph, states), at, most);
  const wrong = problems.filter(({ code }) => ofWays.has(code));
  if (wrong.length === 0) wrong.push(...overLimit(states, at));
  if (wrong.length === 0) wrong.push(...unbounded(states, at));
  return wrong;
}

const ofWays: ReadonlySet<Code> = new Set<Code>(['stuck', 'no-open-ending', 'no-way-out']);

function withoutClosed(graph: Graph, { by }: Search): Graph {
  const offered = new Set(by);
  let index = 0;
  const scenes = graph.logic.scenes.map((scene) => ({
    ...scene,
    choices: scene.choices.filter(() => offered.has(index++)),
  }));
  return { ...graph, logic: { ...graph.logic, scenes } };
}

type Terms = {
  /** The share of what could be shown that is a pass. */
  pass: number;
  /** States to search at most. */
  most: number;
};
