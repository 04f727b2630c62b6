import type { Problem } from '../../model/problem.ts';
import type { Scenario } from '../../scenario/machine.ts';
import { refuse } from './choice.ts';
import { differencesOf } from './difference.ts';
import type { Playthrough } from './read.ts';
import { beginWalk } from './walk.ts';

/**
 * Plays one playthrough by the machine and reports every line that says otherwise. It ends where a
 * choice cannot be taken, or where the conversation is somewhere else than the line says: what
 * follows would only be wrong because of that. A choice that is locked below a difference most
 * likely is so because of it, and is not reported either, unless no scene has it.
 */
export function checkPlay(scenario: Scenario, { steps }: Playthrough): Problem[] {
  const { scenes } = scenario.play.logic;
  const problems: Problem[] = [];
  let walk = beginWalk(scenario);
  for (const step of steps) {
    if ('lost' in step) break;
    if ('choose' in step) {
      const name = step.choose;
      const choice = walk.choices.find(({ id }) => id === name);
      const next = choice && walk.choose(choice);
      if (next) {
        walk = next;
        continue;
      }
      const isAnywhere = scenes.some(({ choices }) => choices.some(({ id }) => id === name));
      if (problems.length > 0 && isAnywhere) break;
      return [...problems, refuse({ name, spot: step.spot }, walk)];
    }
    const found = differencesOf(step, walk);
    problems.push(...found);
    if (found.length > 0 && ('scene' in step || 'ending' in step)) break;
  }
  return problems;
}
