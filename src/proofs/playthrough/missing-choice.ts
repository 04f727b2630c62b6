import { problem, type Problem } from '../../model/problem.ts';
import type { Scenario } from '../../scenario/machine.ts';
import type { At } from '../at.ts';
import { listed } from '../words.ts';
import { follow } from './follow.ts';
import type { Step } from './step.ts';
import { beginWalk, type Walk } from './walk.ts';

/**
 * A `choose:` that was left out: the choice with which everything from there on is as the playthrough
 * says. Looked for from the step where it goes astray upwards, and told at the line above which it belongs.
 */
export function missingChoice(
  scenario: Scenario,
  steps: readonly Step[],
  strayed: number,
  at: At,
): Problem | undefined {
  // Where nothing more is chosen, too many choices would do.
  if (!steps.slice(strayed).some((step) => 'choose' in step)) return undefined;
  const walks = walksTo(scenario, steps, strayed);
  for (const [i, walk] of [...walks.entries()].reverse()) {
    const { spot } = steps[i]!;
    const right = walk.open.filter(({ id }) => {
      const whole = [...steps.slice(0, i), { spot, choose: id }, ...steps.slice(i)];
      return follow(scenario, whole, at).problems.length === 0;
    });
    if (right.length === 0) continue;
    const lines = listed(
      right.map(({ id }) => `\`choose: ${id}\``),
      'or',
    );
    const line = { ...spot, column: 1 };
    return problem('missing-choose', line, { lines });
  }
  return undefined;
}

/** Where one stands before each step, up to the one with which it goes astray. */
function walksTo(scenario: Scenario, steps: readonly Step[], strayed: number): Walk[] {
  const walks = [beginWalk(scenario)];
  for (const step of steps.slice(0, strayed)) {
    const walk = walks.at(-1)!;
    const choice = 'choose' in step ? walk.choices.find(({ id }) => id === step.choose) : undefined;
    walks.push((choice && walk.choose(choice)) ?? walk);
  }
  return walks;
}
