import type { FinishedRun } from '../../model/record.ts';
import { isEnough, runPasses, runScore } from '../../record/outcome.ts';
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
 * What a run came to, of 100, and whether that is a pass: by itself, whatever it was for. Of what is
 * in the way of one, the first is told: the score, the ending, or a line that put somebody at risk.
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
  const { course } = notebook;
  const short = !isEnough(score, course.pass);
  const told = ofHundred(score ?? 0);
  const fails = !short && run.result === 'failure';
  const enough = runPasses(course, run, [run]);
  return {
    // Between two whole numbers the mark is told as the upper one, and what is enough for it, too.
    score: short ? told : Math.max(told, passMark(notebook)),
    enough,
    short: score !== undefined && short,
    fails,
    risky: !(short || fails || enough),
  };
}

/** A share as it is told: a whole number, and nothing that was not shown. */
export function ofHundred(share: number): number {
  return Math.floor(share * 100 + 1e-6);
}
