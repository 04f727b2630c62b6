import type { Api } from '../../src/tracking/find-api.ts';
import { createScormTracker } from '../../src/tracking/scorm.ts';
import type { Surroundings } from '../../src/tracking/surroundings.ts';
import { scorm12 } from '../../src/tracking/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm2004.ts';
import type { Tracker } from '../../src/tracking/tracker.ts';

/** Keeps the record in an LMS by SCORM 1.2. */
export function createScorm12(api: Api, surroundings: Surroundings): Tracker {
  return createScormTracker(api, scorm12, surroundings);
}

/** Keeps the record in an LMS by SCORM 2004. */
export function createScorm2004(api: Api, surroundings: Surroundings): Tracker {
  return createScormTracker(api, scorm2004, surroundings);
}
