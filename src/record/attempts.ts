import type { ScenarioOutline } from '../model/course.ts';
import type { LearnerRecord } from '../model/record.ts';

/** Days after which a scenario is far enough away that a new run is new evidence. */
export const restDays = 14;

/**
 * The first day on which an unguided run of this scenario, brought to its ending, counts (again); 0 when
 * one counts on any day. The first run does; a later one of a variant that has not been taken, and any
 * two weeks after the last that counted, since a replay shows memory of the answers. Days are whole
 * days since 1 January 2024, UTC.
 */
export function countsFrom(record: LearnerRecord, of: Taken): number {
  if (variantNext(record, of) !== undefined) return 0;
  return Math.max(0, ...runsOf(record, of).map(({ day }) => day + restDays));
}

/**
 * The variant that the next run which counts is of, by its code: after a run of the conversation as
 * it is written, the first variant that has not been taken; then it is as written again.
 */
export function variantNext(record: LearnerRecord, of: Taken): string | undefined {
  const runs = runsOf(record, of);
  const isNew = ({ code }: { code: string }) => runs.every(({ variant }) => variant !== code);
  return runs.length > 0 ? of.variants?.find(isNew)?.code : undefined;
}

function runsOf({ runs }: LearnerRecord, { id }: Taken): LearnerRecord['runs'] {
  return runs.filter(({ scenario }) => scenario === id);
}

/** The moment a day begins, in milliseconds since 1970. */
export function timeOf(day: number): number {
  return (day + 19_723) * 86_400_000;
}

/** The day of a moment given in milliseconds since 1970, as clocks give it. */
export function dayOf(time: number): number {
  return Math.floor(time / 86_400_000) - 19_723;
}

/** As much of a scenario as decides when a run of it counts. */
type Taken = Pick<ScenarioOutline, 'id' | 'variants'>;
