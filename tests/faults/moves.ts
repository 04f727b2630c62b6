import { vi } from 'vitest';
import { worthOf } from '../../src/scenario/worth.ts';
import { bestRun } from './course.ts';
import type { Life } from './live.ts';

/* What somebody does next, where it is not said in every detail, and how often they have left. */

/** Does whatever is next: a decision, a month later where none counts, or an answer. */
export async function takeMore(life: Life): Promise<void> {
  if (!life.answer() && !life.decide()) nextMonth();
  await life.pass(100);
}

/** A month later a run of a conversation counts again. */
export function nextMonth(): void {
  vi.setSystemTime(Date.now() + 31 * 86_400_000);
}

/** The choice to take next, by its number among what is open: that of the best run, or else by its worth. */
export function choiceOf({ at }: Life, scenario: string, how: Finish): number {
  const { open, variant } = at.notebook.run(scenario);
  const { play, begin } = at.notebook.scenario(scenario, variant);
  const choices = play.open(open?.moment ?? begin());
  const best = bestRun(scenario)[open?.steps.length ?? 0]?.[1];
  const known = choices.findIndex(({ id }) => id === best);
  if (how === 'well' && known >= 0) return known;
  const worths = choices.map(worthOf);
  return worths.indexOf(how === 'well' ? Math.max(...worths) : Math.min(...worths));
}

/** How often the session that is open was ended. */
export function endings({ at }: Life): number {
  return at.launch!.calls.filter((call) => call.startsWith('Terminate')).length;
}

export type Finish = 'well' | 'badly';
