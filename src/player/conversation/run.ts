import type { Step } from '../../scenario/trail.ts';
import { codeOfChoice } from '../../scenario/trail.ts';
import type { Moment } from '../../scenario/machine.ts';

/**
 * A run as text to keep: one code for each choice, and a mark that no code has where a part was left
 * out before one.
 */
export function trailOf({ steps }: Pick<Run, 'steps'>): string {
  return steps
    .map(({ from, scene, choice }) => (from.skipped ? '~' : '') + codeOfChoice(scene, choice))
    .join('');
}

/**
 * How many decisions a run has with the one that it is at, and how many it comes to at most. No scene
 * it was asked at leaves more than it has `ahead`, so that is never more than it was before; NaN where
 * nothing is known of it. `taken` is a run whose last decision is still in sight.
 */
export function tallyOf(
  { steps, moment }: Pick<Run, 'steps' | 'moment'>,
  ahead: Readonly<Record<string, number>>,
  taken = false,
): { count: number; most: number; more: number } {
  const path = [...steps.map(({ from }) => from), moment];
  const count = path.length - Number(taken);
  const most = Math.min(...path.slice(0, count).map(({ at }, i) => i + ahead[at]!));
  return { count, most, more: most - count };
}

/** A conversation under way. A run that counts is never guided: help is for practice. */
export type Run = {
  guided?: boolean | undefined;
  counts: boolean;
  /** The code of the variant it is of; absent for the conversation as it is written. */
  variant?: string | undefined;
  /** The conversation was edited since it was begun. */
  changed?: boolean | undefined;
  steps: Step[];
  moment: Moment;
};
