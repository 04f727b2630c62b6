import type { Choice, Graph } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { weigh, type Taken } from '../../record/evidence.ts';
import { isEnough, mean } from '../../record/outcome.ts';
import { scoredBy } from '../figures.ts';
import type { Search, Way } from '../search.ts';
import type { At } from '../at.ts';
import { inWords } from '../words.ts';

/** Fewer decisions than that can be luck. */
const fewest = 3;

/** Endings at which somebody passes after one or two decisions; each with such a run. */
export function shortPass(graph: Graph, states: Search, pass: number, at: At): Problem[] {
  const competences = scoredBy(graph);
  const found = new Map<string, Way>();
  const follow = (state: number, run: Step[]): void => {
    const ending = states.play.endings.get(states.placeOf(state));
    if (ending) {
      const score = mean(competences.map((one) => weigh(run, one).score));
      const isSafe = run.every(({ choice }) => !choice.critical);
      const passes = ending.result !== 'failure' && isSafe && isEnough(score, pass);
      if (passes && !found.has(ending.id)) {
        found.set(
          ending.id,
          run.map(({ scene, choice }) => [scene, choice.id]),
        );
      }
      return;
    }
    if (run.length === fewest - 1) return;
    const open = states.openAt(state);
    open.forEach((choice, i) => {
      const step = { scene: states.placeOf(state), choice, taken: choice.evidence };
      const marks = open.map(({ evidence }) => evidence);
      follow(states.to[states.first[state]! + i]!, [...run, { ...step, open: marks }]);
    });
  };
  follow(0, []);
  return [...found].map(([id, way]) => {
    const decisions = way.length === 1 ? 'one decision' : `${way.length} decisions`;
    return problem('short-pass', at(id), { decisions, path: inWords(way, graph.titles) });
  });
}

type Step = Taken & { scene: string; choice: Choice };
