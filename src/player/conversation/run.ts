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
