import type { LearnerRecord } from '../model/record.ts';

/** Days after which a scenario is far enough away that a new run is new evidence. */
export const restDays = 14;

/**
 * Would an unguided run of this scenario, brought to its ending on day `today`, count? The first
 * does; a later one only two weeks after the last that counted, since a replay shows memory of the
 * answers. Days are whole days since 1 January 2024, UTC, and come from the caller.
 */
export function countsNext(record: LearnerRecord, scenario: string, today: number): boolean {
  return today >= countsFrom(record, scenario);
}

/** The first day on which a run of this scenario counts (again); 0 when none has been taken. */
export function countsFrom(record: LearnerRecord, scenario: string): number {
  const days = record.runs.filter((run) => run.scenario === scenario).map((run) => run.day);
  return Math.max(0, ...days.map((day) => day + restDays));
}

/** The moment a day begins, in milliseconds since 1970. */
export function timeOf(day: number): number {
  return (day + 19_723) * 86_400_000;
}

/** The day of a moment given in milliseconds since 1970, as clocks give it. */
export function dayOf(time: number): number {
  return Math.floor(time / 86_400_000) - 19_723;
}
