import type { Graph } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Figures } from '../figures.ts';
import type { At } from '../verify.ts';

/** People are told how long it takes, and plan a break by it: the longest run has to fit, too. */
export function longerThanSaid(graph: Graph, { byEnding = [] }: Figures, at: At): Problem[] {
  const [longest] = byEnding.toSorted((a, b) => b.minutes[1] - a.minutes[1]);
  const minutes = Math.ceil(longest?.minutes[1] ?? 0);
  if (!longest || minutes <= graph.minutes) return [];
  const facts = { said: graph.minutes, minutes, ending: longest.id, words: longest.words[1] };
  return [problem('longer-than-minutes', at('@minutes'), facts)];
}
