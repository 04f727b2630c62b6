import type { Verbs } from '../tracking/call.ts';

/*
 * A thin package is two pages of two origins: the launcher, in the LMS, and in its frame the course, on the
 * organisation's own host. What they tell each other is all in here. Each names the origin it speaks to, and
 * hears nobody but the window and the origin it expects.
 */

/** What is built into a launcher: how its standard is spoken, and what is read of the LMS at the start. */
export type Launch = {
  /** Where the course is. */
  host: string;
  api: string;
  verbs: Verbs;
  /** An element that every LMS of the standard can read. */
  sample: string;
  /** The element of this session's time. */
  spent: string;
  /** The element of the state, which is read back after each commit. */
  state: string;
  reads: string[];
  /** Lists, each with the part of its entries that is read. */
  lists: [list: string, part: string][];
};

/** A value, and the LMS's error number for reading it. */
export type Read = [value: string, code: number];
export type Change = [element: string, value: string];

export type FromLauncher =
  /** Whether the session has begun, and if so what the LMS has; where there is no LMS, nothing is. */
  | { handed: 'none' }
  | { handed: 'begun'; values: Record<string, Read> }
  | { handed: 'refused'; code: number }
  /** What became of what was sent under that number. */
  | { answer: number; stored: boolean; lost: boolean; refused: [string, number][]; state: string };

export type FromCourse =
  /** The course is there, and has heard. */
  | { here: true }
  | { begin: true }
  /** To be set, then stored; `ends` the session after that. */
  | { number: number; changes: Change[]; ends: boolean }
  /** This session's time so far, for the launcher to set when the page is left. */
  | { spent: string };
