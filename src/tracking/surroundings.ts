import type { Switches } from '../model/presets.ts';
import type { Shelf } from './shelf.ts';

/** What a tracker has to know of the window it runs in. */
export type Surroundings = {
  pause(ms: number): Promise<void>;
  online(): boolean;
  now(): Date;
  /** The course's id. */
  course: string;
  /**
   * The lists that the LMS is told (`lms` in course.yaml). Of the others not even the length is asked:
   * some LMSs take no course that has met an error.
   */
  lists: Switches;
  /**
   * Under the course's id, whether the last session of this window was ended here, which outlives the
   * page: an LMS that does not begin after that has to be launched again. (SCORM 1.2 has no error
   * number for it.)
   */
  past: Shelf;
  /** When each row was told of first in this page, by its index: the time it keeps, in a later session, too. */
  times: Date[];
  /** There was a session in this page before, of which the LMS may remember what it never stored. */
  anew: boolean;
};
