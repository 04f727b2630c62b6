import type { Report, Row } from '../model/report.ts';
import type { Became, Tracker } from './tracker.ts';

/**
 * What waits to be stored. Of states and reports only the last matters; rows add up. All of it goes
 * again until a `store` has taken it.
 */
export type Outbox = { state?: string | undefined; report?: Report | undefined; rows: Row[] };

/** Puts in what there is. */
export function put(
  box: Outbox,
  state: string | undefined,
  { report, rows = [] }: News = {},
): void {
  box.state = state ?? box.state;
  box.report = report ?? box.report;
  box.rows.push(...rows);
}

/** Something waits beside a state. */
export function hasNews({ report, rows }: Outbox): boolean {
  return !!(report ?? rows[0]);
}

/** Hands all of it over; whether it was taken and stored, as the tracker says. */
export function send(
  { state, report, rows }: Outbox,
  tracker: Tracker,
  spent?: number,
  all?: boolean,
): Became {
  tracker.list(rows, all);
  const taken = state === undefined || tracker.keep(state);
  if (report) tracker.tell(report);
  const stored = tracker.store(spent);
  if (!taken) return 'refused';
  return stored ? 'wrote' : 'unstored';
}

/** What a decision may bring beside the new state. */
export type News = Partial<AllNews>;

export type AllNews = { report: Report; rows: readonly Row[] };
