import type { Report, Row } from '../model/report.ts';
import type { Caller } from './call.ts';
import type { Status } from './status.ts';

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
  /** What an LMS says of itself: the elements asked for, and what else there is to say. */
  inspect?(asked: readonly Element[]): Facts;
  /** To an LMS, for what is no part of the record. */
  line?: Line;
  /**
   * Ends the session, `timedOut` where its time had run out. After `true`, and after a second try in
   * any case, nothing more is sent.
   */
  close(timedOut?: boolean): boolean;
}

/** What is set by it is stored by the next `store`, and known to nobody else here. */
export type Line = Pick<Caller, 'get' | 'set' | 'error'>;

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
  | { reached: false; why: 'refused' | 'over' };

/** What the connection check can say (`Connection.astro`): of itself, and by the elements of an LMS. */
export type Fact =
  | Element
  | ('path' | 'other' | 'browser' | 'offline' | 'now' | Status)
  | ('begun' | 'unbegun' | 'code' | 'held' | 'besides' | 'since')
  | (Became | 'unwritten' | 'tight' | 'full' | 'error' | 'length');
export type Facts = Partial<Readonly<Record<Fact, string | number | boolean | undefined>>>;
export type Element = `cmi.${string}`;

/** What became of a state that was handed over: it was stored and came back as it was, or it did not. */
export type Became = 'wrote' | 'changed' | 'unstored' | 'refused';

export type Mode = 'normal' | 'review' | 'browse';
