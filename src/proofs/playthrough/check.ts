import type { Graph } from '../../model/graph.ts';
import type { Problem } from '../../model/problem.ts';
import { createScenario, type Scenario } from '../../scenario/machine.ts';
import type { At } from '../at.ts';
import { follow } from './follow.ts';
import { tellFirst } from './following.ts';
import { missingChoice } from './missing-choice.ts';
import type { Playthrough } from './step.ts';

/**
 * Plays each playthrough by the machine, from where its variant begins, and finds every line that
 * says otherwise; the first is reported, with where the others stand. `at` knows where the conversation's rules are written.
 */
export function checkPlays(graph: Graph, plays: readonly Playthrough[], at: At): Problem[] {
  const machines = new Map<string | undefined, Scenario>();
  const problems = plays.flatMap((play) => {
    const begin = graph.variants.find(({ id }) => id === play.variant);
    const machine = machines.get(begin?.id) ?? createScenario(graph.id, graph.logic, begin);
    machines.set(begin?.id, machine);
    return checkPlay(machine, play, at);
  });
  return tellFirst(problems);
}

/**
 * Plays one playthrough by the machine and reports every line that says otherwise. It ends where a
 * choice cannot be taken, or where the conversation is somewhere else than the line says: what
 * follows would only be wrong because of that. A choice that is locked below a difference most
 * likely is so because of it, and is not reported either, unless no scene has it. Where one choice more
 * would put everything right, that it is missing is all that is said.
 */
function checkPlay(scenario: Scenario, { steps }: Playthrough, at: At): Problem[] {
  const { problems, strayed } = follow(scenario, steps, at);
  const missing = strayed === undefined ? undefined : missingChoice(scenario, steps, strayed, at);
  return missing ? [missing] : problems;
}
