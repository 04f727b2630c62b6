import type { Graph } from '../model/graph.ts';
import { isError, type Problem } from '../model/problem.ts';
import { mostOf } from './ahead.ts';
import { advise, type Reading } from './advice/advise.ts';
import { shortPass } from './advice/short-pass.ts';
import { longerThanSaid, shorterThanSaid } from './advice/longer.ts';
import { measure, type Figures } from './figures.ts';
import { judge } from './merit.ts';
import { mostStates, type Search } from './search.ts';
import { proveVariants } from './variants.ts';
import type { At } from './at.ts';
import { verify } from './verify.ts';

/**
 * Everything that is proven and counted about a compiled scenario, in the order in which a trainer
 * would mend it: first that every way can be gone, then that a pass is earned, then the same for each
 * variant, then what is worth a look. What comes later is only looked at when nothing is wrong before.
 */
export function prove(graph: Graph, at: At, { pass, reading, limit = mostStates }: Terms): Proof {
  const { play, states, problems } = verify(graph, at, { limit });
  if (!states.whole) return { states, problems };
  const figures = measure(graph, play, states);
  if (problems.length > 0) return { states, figures, problems };
  problems.push(...judge(graph, at, figures, states, { pass, most: limit }));
  if (problems.some(isError)) return { states, figures, problems };
  const variants = proveVariants(graph, at, { pass, most: limit }, { states, figures });
  problems.push(...variants.problems);
  if (problems.length === 0) {
    problems.push(
      ...shortPass(graph, states, pass, at),
      ...longerThanSaid(graph, states, at, figures),
      ...shorterThanSaid(graph, states, at, figures),
      ...advise(graph, at, states, reading),
    );
    // What is so of the scenario is so of its variants, and of one what is so of another.
    for (const one of variants.advice) {
      if (!problems.some((other) => isAlike(one, other))) problems.push(one);
    }
  }
  if (variants.tried.length > 0) figures.variants = variants.tried;
  const { longestTrail, ahead } = figures;
  if (longestTrail !== undefined) {
    figures.longestTrail = Math.max(longestTrail, variants.longestTrail);
  }
  if (ahead) figures.ahead = mostOf([ahead, ...variants.ahead]);
  return { states, figures, problems };
}

/** The same finding, at the same place. */
function isAlike(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.file === b.file && a.line === b.line && a.column === b.column;
}

export type Terms = {
  /** The share of what could be shown that is a pass. */
  pass: number;
  /** The reading level the texts are written for. */
  reading: Reading;
  /** States to search at most. */
  limit?: number;
};

/** `figures` are missing where the scenario is too big to be searched whole. */
export type Proof = { states: Search; figures?: Figures; problems: Problem[] };
