import type { FinishedRun } from '../../model/record.ts';
import { runPasses, runScore } from '../../record/outcome.ts';
import type { Moment } from '../../scenario/machine.ts';
import type { Play } from '../../scenario/play.ts';
import { decisionsOf, type Step } from '../../scenario/trail.ts';
import type { Notebook } from '../notebook.ts';

/** What it takes to pass, of 100: the LMS's own mark where it has one. */
export function passMark({ course }: Notebook): number {
  return Math.round(course.pass * 1000) / 10;
}

/**
 * What a run came to, of 100, and whether it is enough: by itself, whatever it was for. A score just
 * below the mark is never rounded up to it.
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
  const enough = runPasses(notebook.course, run, [run]);
  return {
    score: Math.floor((score ?? 0) * 100 + 1e-7),
    enough,
    short: score !== undefined && !enough,
  };
}
