import type { Api } from '../../src/tracking/find-api.ts';
import type { Surroundings } from '../../src/tracking/surroundings.ts';
import type { Tracker } from '../../src/tracking/tracker.ts';
import type { Launch } from '../lms/lms.ts';
import { around, finished, rows } from './samples.ts';

/** A first visit with three decisions; at the third a scenario ends and the course is passed. */
export async function visit(lms: Launch, create: Create) {
  const tracker = create(lms.api, around());
  await tracker.open();
  for (const state of ['1A.first', '1B.second']) {
    tracker.keep(state);
    tracker.store();
  }
  tracker.list(rows);
  tracker.keep('1C.third');
  tracker.tell(finished);
  tracker.store(65_430);
  tracker.close();
}

type Create = (api: Api, around: Surroundings) => Tracker;
