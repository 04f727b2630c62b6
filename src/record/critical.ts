import type { FinishedRun } from '../model/record.ts';

/**
 * The runs whose safety-critical error stands. It is repaired by a later counted run of another
 * scenario with no critical choice in it. The same scenario again repairs nothing: it shows that
 * the answer was remembered. A run counts only when its scenario is new to the person or two weeks
 * old, so "later and counted" is what makes a scenario fresh. `runs` is oldest first.
 */
export function unrepaired(runs: readonly FinishedRun[]): FinishedRun[] {
  return runs.filter((run, i) => {
    const repairs = (later: FinishedRun) => later.scenario !== run.scenario && !isCritical(later);
    return isCritical(run) && !runs.slice(i + 1).some(repairs);
  });
}

function isCritical(run: FinishedRun): boolean {
  return run.decisions.some((decision) => decision.critical);
}
