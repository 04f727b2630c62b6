import type { Line } from './tracker.ts';

/** How an LMS is told something in words, by one standard. */
export type Comments = {
  /** What stands there, in its order; undefined where the LMS takes no comments. */
  read(line: Line): string[] | undefined;
  /** How many characters one more may have. */
  room(line: Line): number;
  /** Puts one behind those that are there; false when it is refused. */
  add(line: Line, comment: Comment): boolean;
  /**
   * Changes the value and not what it says, since some LMSs never send the same value twice; false
   * when it is refused.
   */
  renew?(line: Line): boolean;
  /**
   * Puts back what stood there before a text, where the LMS has that in its place: whether that was
   * taken; undefined where there was no need.
   */
  mend?(line: Line, text: string, behind: readonly string[]): boolean | undefined;
};

export type Comment = {
  /** One line, without the sign that parts comments (`parting`). */
  text: string;
  /** Where in the course it was written. */
  where: string;
  now: Date;
};

/** SCORM 1.2 has one field for all comments: this stands between them, and in none. */
export const parting = '|';
