import type { CourseRead, ScenarioRead } from '../course/read.ts';
import { guess } from '../language/guess.ts';
import { stop } from './steps.ts';

/**
 * The scenarios with these ids, in the order of their files; all of them where none is named. Ends the
 * command where there is nothing to choose from, or an id is nobody's.
 */
export function chooseScenarios({ scenarios }: CourseRead, ids: readonly string[]): ScenarioRead[] {
  if (scenarios.length === 0)
    stop('There is no scenario in content/scenarios. Run `npm run check`.');
  // One that is written in two languages is there twice.
  const known = [...new Set(scenarios.map(({ id }) => id))];
  for (const id of ids.filter((one) => !known.includes(one))) {
    stop(`There is no scenario called "${id}".${guess(id, known)} Known: ${known.join(', ')}.`);
  }
  return scenarios.filter(({ id }) => ids.length === 0 || ids.includes(id));
}
