import type { Course } from '../model/course.ts';
import type { FinishedRun, LearnerRecord, RunRecord } from '../model/record.ts';
import { stateLimit } from '../model/standard.ts';
import { encode } from './codec.ts';
import { unrepaired } from './critical.ts';
import { runPasses } from './outcome.ts';
import { report } from './report.ts';
import { nextRow } from './rows.ts';

/**
 * The same record with what has been reached written into it: which runs passed, how far the
 * course got, how many rows are taken. To be done whenever a run ends or a check is taken, so that
 * an edit to the course afterwards can neither take a pass back nor put a row on top of another.
 * Whoever comes back for years has more runs than an LMS keeps: then the oldest go that say nothing
 * any more.
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
  const settled = {
    ...record,
    runs: marked,
    ...(completion === 'completed' && { reached: completion }),
    ...(success === 'passed' && { reached: success }),
    ...(rows > 0 && { rows }),
  };
  return withinRoom(settled, runs);
}

function withinRoom(record: LearnerRecord, runs: readonly FinishedRun[]): LearnerRecord {
  const isTooLong = encode(record, 2 ** 30).length > stateLimit;
  const spare = isTooLong && record.runs.find((run) => isSpare(run, record.runs, runs));
  if (!spare) return record;
  return withinRoom(
    { ...record, runs: record.runs.filter((run) => run !== spare) },
    runs.filter(({ row }) => row !== spare.row),
  );
}

/** A later run of the same says as much, and no error that stands, or was repaired, hangs on it. */
function isSpare(run: RunRecord, all: readonly RunRecord[], runs: readonly FinishedRun[]): boolean {
  const errors = (of: readonly FinishedRun[]) =>
    unrepaired(of)
      .map(({ row }) => row)
      .join();
  const isSame = ({ scenario, variant, passed }: RunRecord) =>
    scenario === run.scenario && variant === run.variant && (passed || !run.passed);
  const without = runs.filter(({ row }) => row !== run.row);
  return all.slice(all.indexOf(run) + 1).some(isSame) && errors(runs) === errors(without);
}
