import type { Course } from '../model/course.ts';
import type { FinishedRun, LearnerRecord } from '../model/record.ts';
import { runPasses } from './outcome.ts';
import { report } from './report.ts';
import { nextRow } from './rows.ts';

/**
 * The same record with what has been reached written into it: which runs passed, how far the
 * course got, how many rows are taken. To be done whenever a run ends or a check is taken, so that
 * an edit to the course afterwards can neither take a pass back nor put a row on top of another.
 */
export function settle(
  course: Course,
  record: LearnerRecord,
  runs: readonly FinishedRun[],
): LearnerRecord {
  const passing = runs.filter((run) => runPasses(course, run, runs));
  const marked = record.runs.map((run) =>
    passing.some(({ scenario, row }) => scenario === run.scenario && row === run.row)
      ? { ...run, passed: true as const }
      : run,
  );
  const { completion, success } = report(course, record, runs);
  const rows = nextRow(record, runs);
  return {
    ...record,
    runs: marked,
    ...(completion === 'completed' && { reached: completion }),
    ...(success === 'passed' && { reached: success }),
    ...(rows > 0 && { rows }),
  };
}
