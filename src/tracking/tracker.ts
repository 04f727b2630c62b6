import type { Report, Row } from '../model/report.ts';

/**
 * One way of reaching whoever keeps the learner's record: an LMS by one standard, or this device.
 * It knows nothing of scenarios and nothing of views. No method throws. `true` is a hint, not
 * proof: many LMSs answer "true" to data they drop.
 *
 * What is handed over by `keep`, `list` and `tell` is stored by the next `store`. When that says
 * `false`, everything since the last `true` counts as lost: hand it over again, the state with
 * something in it changed, since some LMSs never send the same value twice.
 */
export interface Tracker {
  /** Begins the session. May be called again only when nothing was reached. */
  open(): Promise<Opening>;
  /** Hands over the state; the answer says whether it was taken. */
  keep(state: string): boolean;
  /**
   * Adds rows to the list of answers, each at its own index; written again it replaces. What stood
   * there before this session was told in the letters and at the time of then: it is left so, unless
   * `all` is said, since something in it may be missing.
   */
  list(rows: readonly Row[], all?: boolean): void;
  /** Tells score, competences and status; only what changed since the last time is sent. */
  tell(report: Report): void;
  /** Asks that all of it be stored now; `spent`, in milliseconds, is this session's time so far. */
  store(spent?: number): boolean;
  /** After a `store` that failed: only a session begun anew, by another tracker, can still help. */
  lost(): boolean;
  /** What the keeper says the state is now; undefined when it cannot say. */
  kept(): string | undefined;
  /**
   * What the keeper says of itself and, where a state is given and may be written, what became of
   * handing that over: by names that the connection check has words for. Nothing else is written.
   */
  inspect(state: string | undefined): Facts;
  /**
   * Ends the session, `timedOut` where its time had run out. After `true`, and after a second try in
   * any case, nothing more is sent.
   */
  close(timedOut?: boolean): boolean;
}

export type Opening =
  | {
      reached: true;
      /** What was kept last time; empty for a first visit. */
      state: string;
      /** The keeper's own word for it: nothing was ever kept of this attempt. */
      first: boolean;
      /** In review and browse nothing may be written. */
      mode: Mode;
      /** Whose it is; undefined where an LMS does not say, `''` where a device is asked. */
      learner: string | undefined;
      /** 0 to 1: the pass mark set in the keeper itself, where it has one that makes sense. */
      passMark?: number;
      /** How many rows there are in its list; undefined where it cannot say. */
      listed?: number;
      /** Milliseconds until the keeper wants it ended; where it does not, no number above 0. */
      timeLeft?: number;
    }
  /** `over`: the session has ended before it began, only a new launch helps. */
  | { reached: false; why: 'refused' | 'over'; error?: number };

/** What the connection check can say, by the names of its words (`Connection.astro`). */
export type Fact =
  | ('path' | 'other' | 'browser' | 'offline' | 'now' | 'status')
  | ('begun' | 'unbegun' | 'version' | 'mode' | 'entry' | 'named' | 'limit' | 'mark' | 'held')
  | ('objectives' | 'interactions')
  | ('wrote' | 'changed' | 'unstored' | 'refused' | 'unwritten' | 'error' | 'length');
export type Facts = Partial<Readonly<Record<Fact, string | number | boolean | undefined>>>;

export type Mode = 'normal' | 'review' | 'browse';
