import type { Effect, Graph } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { At } from '../at.ts';

/** Effects that move a meter further than from one of its ends to the other: a digit too many, most likely. */
export function tooFar({ logic }: Graph, at: At): Problem[] {
  const told = (effects: readonly Effect[], place: string) =>
    effects.flatMap((effect) => {
      if (!('add' in effect)) return [];
      const { from, to } = logic.meters.find(({ id }) => id === effect.meter)!;
      if (Math.abs(effect.add) <= to - from) return [];
      const sign = effect.add < 0 ? '-' : '+';
      const written = `${effect.meter} ${sign}${Math.abs(effect.add)}`;
      return problem('effect-too-far', at(place), { written, name: effect.meter, from, to });
    });
  return logic.scenes.flatMap(({ id, enter, choices }) => [
    ...told(enter, id),
    ...choices.flatMap((choice) => told(choice.effects, `${id}/${choice.id}/effect`)),
  ]);
}
