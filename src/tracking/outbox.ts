import type { Report, Row } from '../model/report.ts';
import type { Tracker } from './tracker.ts';

/**
 * What waits to be stored. Of states and reports only the last matters; rows add up. All of it goes
 * again until a `store` has taken it.
 */
export function createOutbox(): Outbox {
  let state: string | undefined;
  let report: Report | undefined;
  let rows: Row[] = [];
  return {
    put(next, news = {}) {
      state = next ?? state;
      report = news.report ?? report;
      rows.push(...(news.rows ?? []));
    },
    state: () => state,
    hasNews: () => report !== undefined || rows.length > 0,
    send(tracker, spent, all) {
      tracker.list(rows, all);
      const taken = state === undefined || tracker.keep(state);
      if (report) tracker.tell(report);
      return tracker.store(spent) && taken;
    },
    clear() {
      state = undefined;
      report = undefined;
      rows = [];
    },
  };
}

export type Outbox = {
  put(state: string | undefined, news?: News): void;
  /** The state that waits; undefined when none does. */
  state(): string | undefined;
  /** Something waits beside a state. */
  hasNews(): boolean;
  send(tracker: Tracker, spent?: number, all?: boolean): boolean;
  clear(): void;
};

/** What a decision may bring beside the new state. */
export type News = { report?: Report | undefined; rows?: readonly Row[] | undefined };
