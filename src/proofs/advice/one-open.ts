import type { Graph } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { At } from '../at.ts';
import { choiceAt, inWords, titleOf } from '../words.ts';
import type { Together } from './together.ts';

/**
 * Scenes where nothing is left to decide, because only one option is open in some state: by their
 * making, or because the conditions of the others fail there. Each scene once.
 */
export function oneOpen(
  { logic, titles }: Graph,
  together: readonly Together[],
  at: At,
): Problem[] {
  return logic.scenes.flatMap(({ id, choices }) => {
    const alone = together.find(({ scene, options }) => scene === id && options.length === 1);
    if (!alone) return [];
    const choice = choiceAt(id, alone.options[0]!.choice.id, at);
    const reason =
      choices.length === 1
        ? `${titleOf(id, titles)} has one choice, ${choice}, so there is nothing to decide. Write another that a sensible person might take, or tell what happens here in the scene before.`
        : `After ${inWords(alone.way(), titles)}, ${choice} is the only open choice of ${titleOf(id, titles)}, so there is nothing to decide. Loosen the \`when\` of another, or write one that is always open.`;
    return [problem('one-open', at(id), { reason })];
  });
}
