import type { Step } from '../../scenario/trail.ts';
import { codeOfChoice, cutsBefore } from '../../scenario/trail.ts';
import type { Moment } from '../../scenario/machine.ts';

/** A run as text to keep: one code for each choice, and a mark for each part that was left out. */
export function trailOf({ steps, moment }: Pick<Run, 'steps' | 'moment'>): string {
  const codes = steps.map(
    ({ from, scene, choice }) => cutsBefore(from) + codeOfChoice(scene, choice),
  );
  return codes.join('') + cutsBefore(moment);
}

/**
 * How many decisions a run has with the one that it is at, and about how many `more` come after it: as
 * many as scenes like it usually have `ahead`, and never more than was said before; NaN where nothing
 * is known of it. `taken` is a run whose last decision is still in sight.
 */
export function tallyOf(
  { steps, moment }: Pick<Run, 'steps' | 'moment'>,
  ahead: Readonly<Record<string, number>>,
  taken = false,
): { count: number; more: number } {
  const path = [...steps.map(({ from }) => from), moment];
  const count = path.length - Number(taken);
  return { count, more: Math.min(...path.slice(0, count).map(({ at }) => ahead[at]!)) - 1 };
}

/** A conversation under way. A run that counts is never guided: help is for practice. */
export type Run = {
  guided?: boolean | undefined;
  counts: boolean;
  /** The code of the variant it is of; absent for the conversation as it is written. */
  variant?: string | undefined;
  /** The conversation was edited since it was begun. */
  changed?: boolean | undefined;
  /** The clock has taken its last step, and not the learner. */
  rang?: string | undefined;
  steps: Step[];
  moment: Moment;
};
