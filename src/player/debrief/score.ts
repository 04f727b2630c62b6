import type { FinishedRun } from '../../model/record.ts';
import { isEnough, runPasses, runScore } from '../../record/outcome.ts';
import type { Moment } from '../../scenario/machine.ts';
import type { Play } from '../../scenario/play.ts';
import { decisionsOf, type Step } from '../../scenario/trail.ts';
import type { Notebook } from '../notebook.ts';

/** What it takes to pass, of 100: the LMS's own mark where it has one. */
export function passMark({ course }: Notebook): number {
  return ofHundred(course.pass);
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
  const fails = !short && run.result === 'failure';
  const enough = runPasses(course, run, [run]);
  return {
    score: ofHundred(score ?? 0),
    enough,
    short: score !== undefined && short,
    fails,
    risky: !(short || fails || enough),
  };
}

/**
 * A share as it is told, with a decimal at most. Score and mark are both rounded down: what is just
 * below the mark is never told as the mark, and what is enough never as less.
 */
export function ofHundred(share: number): number {
  return Math.floor(share * 1000 + 1e-6) / 10;
}
