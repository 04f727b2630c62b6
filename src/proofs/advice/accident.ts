import type { Graph } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { At } from '../at.ts';
import { choiceAt, choiceIn, inWords } from '../words.ts';
import { ranked, type Option, type Together } from './together.ts';

/**
 * Options of lower worth that earn more of a primary competence than any of the worthiest open beside
 * them: whoever takes the best options all the way then scores less than they could. The clearest case
 * of each scene.
 */
export function accidentalBest(
  { logic, titles }: Graph,
  together: readonly Together[],
  at: At,
): Problem[] {
  const worst = new Map<string, Accident>();
  for (const one of together) {
    for (const accident of accidentsIn(one, logic.primary)) {
      const before = worst.get(one.scene);
      if (!before || excess(accident) > excess(before)) worst.set(one.scene, accident);
    }
  }
  return [...worst].map(([scene, { competence, lesser, best, way }]) =>
    problem('accidental-best', at(`${scene}/${lesser.choice.id}`), {
      path: inWords(way(), titles),
      competence,
      lesser: choiceIn(scene, lesser.choice.id, titles, at),
      more: signed(markOf(lesser, competence)),
      worth: lesser.worth,
      beside: choiceAt(scene, best.choice.id, at),
      best: best.choice.id,
      less: signed(markOf(best, competence)),
      most: best.worth,
    }),
  );
}

function accidentsIn({ options, way }: Together, primary: readonly string[]): Accident[] {
  const { best: worthiest, rest } = ranked(options);
  return primary.flatMap((competence) => {
    const best = worthiest.reduce((a, b) =>
      markOf(b, competence) > markOf(a, competence) ? b : a,
    );
    return rest
      .map((lesser) => ({ competence, lesser, best, way }))
      .filter((accident) => excess(accident) > 0);
  });
}

function excess({ lesser, best, competence }: Accident): number {
  return markOf(lesser, competence) - markOf(best, competence);
}

function markOf({ choice }: Option, competence: string): number {
  return choice.evidence[competence] ?? 0;
}

function signed(mark: number): string {
  return mark > 0 ? `+${mark}` : `${mark}`;
}

type Accident = { competence: string; lesser: Option; best: Option; way: Together['way'] };
