import type { LearnerRecord, OpenRun, RunRecord } from '../model/record.ts';
import { restDays } from '../record/attempts.ts';
import type { Said } from './events.ts';

/**
 * Whether what was done in another attempt may be added to this one: as long as doing it again would
 * be no new evidence either. After that somebody meant it to be a new attempt, such as next year's.
 * Where no run has ended, the day on which it was `written` counts.
 */
export function mayBeAdded({ runs }: LearnerRecord, written: number, today: number): boolean {
  return (runs.at(-1)?.day ?? written) + restDays > today;
}

/** Does again what another record holds: what is in `mine` already stays as it is. */
export function doAgain(
  { lessons, runs, open }: LearnerRecord,
  mine: LearnerRecord,
  { readLesson, answer, addRun, addOpen }: Book,
): void {
  for (const { lesson, read, answers } of lessons) {
    if (read) readLesson({ lesson });
    for (const one of answers) answer({ lesson, ...one });
  }
  for (const run of runs) {
    if (!mine.runs.some((each) => nameOf(each) === nameOf(run))) addRun(run);
  }
  for (const run of open) {
    if (!mine.open.some(({ scenario }) => scenario === run.scenario)) addOpen(run);
  }
}

function nameOf({ scenario, variant, day, trail }: RunRecord): string {
  return [scenario, variant, day, trail].join();
}

type Book = {
  readLesson: (reading: Said['lesson-read']) => void;
  answer: (answer: Said['question-answered']) => void;
  /** On the day it was taken, under rows of its own. */
  addRun: (run: RunRecord) => void;
  addOpen: (run: OpenRun) => void;
};
