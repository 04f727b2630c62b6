import type { ScormStandard, Standard } from '../model/standard.ts';
import { findApi } from './find-api.ts';
import { createLocal } from './local.ts';
import { createScorm12, scorm12 } from './scorm12.ts';
import { createScorm2004, scorm2004 } from './scorm2004.ts';
import type { Surroundings } from './scorm.ts';
import type { Shelf } from './shelf.ts';
import type { Tracker } from './tracker.ts';

/**
 * The ways to the record that this package has, by the package's own word. Some LMSs offer both
 * standards at once and keep only one of them, so what else is there is not looked at.
 */
export function chooseKeepers(word: Standard, page: Window, shelf: Shelf, course: string): Keepers {
  const device = createLocal(shelf, course);
  if (word === 'web') return { device };
  const around: Surroundings = {
    pause: (ms) => new Promise((resolve) => page.setTimeout(resolve, ms)),
    online: () => page.navigator.onLine,
    now: () => new Date(),
  };
  const [dialect, create] = ways[word];
  return {
    device,
    find() {
      const { begin, set } = dialect.verbs;
      const api = findApi(page, dialect.api, [begin, set]);
      return api && create(api, around);
    },
  };
}

const ways = {
  scorm12: [scorm12, createScorm12],
  scorm2004: [scorm2004, createScorm2004],
} as const satisfies Record<ScormStandard, unknown>;

export type Keepers = {
  /** Looks for the LMS; undefined while there is none in sight. */
  find?(): Tracker | undefined;
  /** For when there is none at all. */
  device: Tracker;
};
