import type { FinishedRun } from '../../model/record.ts';
import { isEnough, runScore } from '../../record/outcome.ts';
import type { Moment } from '../../scenario/machine.ts';
import type { Play } from '../../scenario/play.ts';
import { decisionsOf, type Step } from '../../scenario/trail.ts';
import type { Notebook } from '../notebook.ts';

/** What it takes to pass, of 100: the LMS's own mark where it has one. */
export function passMark({ course }: Notebook): number {
  return markOf(course.pass);
}

/** A mark as it is told, rounded up: whoever has what is told has enough. */
export function markOf(pass: number): number {
  return -ofHundred(-pass);
}

/**
 * What a run came to, of 100, and whether that is a pass: by itself, whatever it was for. All that is
 * in the way of one is told: the score, the ending, a line that put somebody at risk.
 */
export function scoreFacts(
  play: Play,
  { at }: Moment,
  steps: readonly Step[],
  notebook: Notebook,
): Record<string, unknown> {
  const run: FinishedRun = {
    scenario: '',
    row: 0,
    ending: at,
    result: play.endings.get(at)!.result,
    ...play.logic,
    decisions: decisionsOf({ play }, steps),
  };
  const score = runScore(run);
  const enough = isEnough(score, notebook.course.pass);
  const told = ofHundred(score ?? 0);
  const fails = run.result === 'failure';
  // A line at risk is made good by another run alone, and none is looked at here.
  const risky = run.decisions.some(({ critical }) => critical);
  return {
    // Between two whole numbers the mark is told as the upper one, and what is enough for it, too.
    score: enough ? Math.max(told, passMark(notebook)) : told,
    enough: enough && !fails && !risky,
    short: score !== undefined && !enough,
    fails,
    risky,
  };
}

/** A share as it is told: a whole number, and nothing that was not shown. */
export function ofHundred(share: number): number {
  return Math.floor(share * 100 + 1e-6);
}
