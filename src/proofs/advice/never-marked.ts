import type { Graph } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { At } from '../at.ts';

/**
 * Secondary competences for or against which no choice speaks. A primary one without three decisions
 * that count is a mistake already (`merit.ts`).
 */
export function neverMarked({ logic }: Graph, at: At): Problem[] {
  const marks = logic.scenes.flatMap(({ choices }) =>
    choices.flatMap(({ evidence }) => Object.entries(evidence)),
  );
  const marked = new Set(marks.filter(([, mark]) => mark !== 0).map(([name]) => name));
  return logic.secondary
    .filter((name) => !marked.has(name))
    .map((name) => problem('never-marked', at(`@secondary/${name}`), { name }));
}
