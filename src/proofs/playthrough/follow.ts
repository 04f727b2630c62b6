import type { Problem } from '../../model/problem.ts';
import type { Scenario } from '../../scenario/machine.ts';
import type { At } from '../at.ts';
import { refuse } from './choice.ts';
import { differencesOf } from './difference.ts';
import type { Step } from './step.ts';
import { beginWalk } from './walk.ts';

/**
 * Plays the steps of a playthrough up to the first that cannot be taken, and gathers what is otherwise
 * than they say. `strayed` is the step at which the conversation is plainly not where the playthrough thinks, and no
 * rule explains it.
 */
export function follow(scenario: Scenario, steps: readonly Step[], at: At): Followed {
  const { scenes } = scenario.play.logic;
  const problems: Problem[] = [];
  let walk = beginWalk(scenario);
  for (const [strayed, step] of steps.entries()) {
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
      if (problems.length > 0 && isAnywhere) return { problems, strayed };
      const refused = refuse({ name, spot: step.spot }, walk, at);
      const isElsewhere = !choice && isAnywhere && !walk.rule;
      return { problems: [...problems, refused], ...(isElsewhere && { strayed }) };
    }
    const found = differencesOf(step, walk, at);
    problems.push(...found);
    if (found.length > 0 && ('scene' in step || 'ending' in step)) {
      return { problems, ...(!walk.rule && { strayed }) };
    }
  }
  return { problems };
}

export type Followed = { problems: Problem[]; strayed?: number };
