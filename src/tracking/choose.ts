import type { Course } from '../model/course.ts';
import { findApi } from './find-api.ts';
import { createLocal } from './local.ts';
import type { Dialect } from './dialect.ts';
import { createScormTracker } from './scorm.ts';
import type { Journal } from './journal.ts';
import { createShelf } from './shelf.ts';
import type { Surroundings } from './surroundings.ts';
import type { Facts, Tracker } from './tracker.ts';

/**
 * The ways to the record that this package has: to an LMS in the one dialect it was packed for, if
 * in any, and on this device. Some LMSs offer both standards at once and keep only one of them, so
 * what else is there is not looked at.
 */
export function chooseKeepers(
  dialect: Dialect | undefined,
  page: Window,
  journal: Journal,
  { id: course, lms: lists }: Pick<Course, 'id' | 'lms'>,
): Keepers & Looking {
  const device = createLocal(journal);
  if (!dialect) return { device, look: () => ({}) };
  const { begin, set } = dialect.verbs;
  const search = () => findApi(page, dialect.api, [begin, set]);
  const around: Omit<Surroundings, 'anew'> = {
    pause: (ms) => new Promise((resolve) => page.setTimeout(resolve, ms)),
    online: () => page.navigator.onLine,
    now: () => new Date(),
    course,
    lists,
    past: createShelf(() => page.sessionStorage),
    times: [],
  };
  let anew = false;
  return {
    device,
    find() {
      const found = search();
      const tracker = found && createScormTracker(found.api, dialect, { ...around, anew });
      anew ||= found !== undefined;
      return tracker;
    },
    look: () => ({
      path: search()?.path,
      other: findApi(page, dialect.other.api, [dialect.other.verb])?.path,
    }),
  };
}

export type Keepers = {
  /** Looks for the LMS; undefined while there is none in sight. */
  find?(): Tracker | undefined;
  /** For when there is none at all. */
  device: Tracker;
};

export type Looking = {
  /**
   * Where the LMS's API is, for whoever looks after it: the way to it, and that to an API
   * of the other standard; undefined where there is none.
   */
  look(): Facts;
};
