import { findApi } from './find-api.ts';
import { createLocal } from './local.ts';
import type { Dialect } from './dialect.ts';
import { createScormTracker, type Surroundings } from './scorm.ts';
import type { Shelf } from './shelf.ts';
import type { Tracker } from './tracker.ts';

/**
 * The ways to the record that this package has: to an LMS in the one dialect it was packed for, if
 * in any, and on this device. Some LMSs offer both standards at once and keep only one of them, so
 * what else is there is not looked at.
 */
export function chooseKeepers(
  dialect: Dialect | undefined,
  page: Window,
  shelf: Shelf,
  course: string,
): Keepers {
  const device = createLocal(shelf, course);
  if (!dialect) return { device };
  const around: Surroundings = {
    pause: (ms) => new Promise((resolve) => page.setTimeout(resolve, ms)),
    online: () => page.navigator.onLine,
    now: () => new Date(),
  };
  return {
    device,
    find() {
      const { begin, set } = dialect.verbs;
      const api = findApi(page, dialect.api, [begin, set]);
      return api && createScormTracker(api, dialect, around);
    },
  };
}

export type Keepers = {
  /** Looks for the LMS; undefined while there is none in sight. */
  find?(): Tracker | undefined;
  /** For when there is none at all. */
  device: Tracker;
};
