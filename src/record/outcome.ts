import type { Course, LessonOutline } from '../model/course.ts';
import type { FinishedRun, LearnerRecord } from '../model/record.ts';
import { unrepaired } from './critical.ts';
import { weigh } from './evidence.ts';

/**
 * A run's score, 0 to 1: the mean over the scenario's primary competences that some decision of
 * the run counted for; over the secondary ones where the scenario names no primary. Undefined
 * where nothing counted.
 */
export function runScore(run: FinishedRun): number | undefined {
  const competences = run.primary.length > 0 ? run.primary : run.secondary;
  return mean(competences.map((competence) => weigh(run.decisions, competence).score));
}

/**
 * A run passes with an ending that is no failure, a score of at least the course's `pass`, and no
 * safety-critical error but one that was repaired. `runs` are all counted runs, oldest first.
 */
export function runPasses(
  course: Pick<Course, 'pass'>,
  run: FinishedRun,
  runs: readonly FinishedRun[],
): boolean {
  const enough = isEnough(runScore(run), course.pass);
  return run.result !== 'failure' && enough && !unrepaired(runs).includes(run);
}

/** Whether a score reaches the mark; none does not. */
export function isEnough(score: number | undefined, pass: number): boolean {
  // A hair's breadth of tolerance: 0, 1, 1/3, 1 and 2/3 have a mean of 0.5999999999999999 here.
  return (score ?? 0) + 1e-9 >= pass;
}

/** One counted run that passed is enough, for ever. */
export function scenarioPassed(id: string, { course, record, runs }: Done): boolean {
  const before = record.runs.some((run) => run.scenario === id && run.passed);
  return before || runs.some((run) => run.scenario === id && runPasses(course, run, runs));
}

/** Every scenario is passed; in a course without scenarios, everything is complete. */
export function coursePassed(done: Done): boolean {
  const { scenarios } = done.course;
  if (scenarios.length === 0) return courseComplete(done.course, done.record);
  return scenarios.every(({ id }) => scenarioPassed(id, done));
}

/**
 * Opened to its end and its check taken. A check once taken stays so: a question that is added to
 * the course later undoes nobody's lesson.
 */
export function lessonComplete(lesson: LessonOutline, record: LearnerRecord): boolean {
  const mine = record.lessons.find((entry) => entry.lesson === lesson.id);
  if (!mine?.read) return false;
  const answered = mine.answers.map(({ question }) => question);
  return mine.row !== undefined || lesson.questions.every(({ id }) => answered.includes(id));
}

/** One counted run has reached an ending, whichever. */
export function scenarioComplete(id: string, record: LearnerRecord): boolean {
  return record.runs.some((run) => run.scenario === id);
}

/** Every lesson and every scenario is complete. */
export function courseComplete(course: Course, record: LearnerRecord): boolean {
  return (
    course.lessons.every((lesson) => lessonComplete(lesson, record)) &&
    course.scenarios.every(({ id }) => scenarioComplete(id, record))
  );
}

/**
 * The one number an LMS may insist on, 0 to 100 with at most two decimals: the mean over the
 * scenarios ended so far, each by its latest run that passed, else by its latest. (Never by a
 * worse one than it passed with: an LMS that compares the number itself would take the pass back.)
 */
export function courseScore({ course, runs }: Done): number | undefined {
  const scores = course.scenarios.map(({ id }) => {
    const mine = runs.filter((run) => run.scenario === id);
    const best = mine.findLast((run) => runPasses(course, run, runs)) ?? mine.at(-1);
    return best && runScore(best);
  });
  const score = mean(scores);
  return score === undefined ? undefined : Math.round(score * 10_000) / 100;
}

/** Of the numbers that are there; none of nothing. */
export function mean(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((n) => n !== undefined);
  return known.length > 0 ? known.reduce((sum, n) => sum + n, 0) / known.length : undefined;
}

/** What a person has done in a course; `runs` are the record's counted runs, replayed, in order. */
export type Done = { course: Course; record: LearnerRecord; runs: readonly FinishedRun[] };
