import { vi } from 'vitest';
import { createJournal } from '../../src/tracking/journal.ts';
import { createLocal } from '../../src/tracking/local.ts';
import { createSession, type SessionParts } from '../../src/tracking/session.ts';
import { createShelf } from '../../src/tracking/shelf.ts';
import type { Status } from '../../src/tracking/status.ts';
import { createStopwatch } from '../../src/tracking/stopwatch.ts';
import type { Opening, Tracker } from '../../src/tracking/tracker.ts';
import { createStorage, sequenceOf } from './device.ts';

/** Somebody at a device with the course open; time is vitest's. */
export function sitDown(
  find?: () => Tracker | undefined,
  storage = createStorage(),
  parts: Partial<SessionParts> = {},
) {
  const shelf = createShelf(storage.open);
  const journal = createJournal(shelf, 'moments', () => 900);
  let number = 0;
  let time = 0;
  const statuses: Status[] = [];
  const session = createSession({
    ...(find ? { find } : {}),
    device: createLocal(journal),
    journal,
    sequenceOf,
    freshState: () => `${(number += 1)}.fresh`,
    stopwatch: createStopwatch(() => time),
    afterPaint: (job) => void setTimeout(job, 16),
    ...parts,
  });
  session.subscribe((status) => statuses.push(status));
  return {
    session,
    storage,
    journal,
    /** Every status so far, in order. */
    statuses,
    status: () => statuses.at(-1),
    /** Counts on from the state that was found, as the player does. */
    countFrom: (state: string) => (number = sequenceOf(state) ?? 0),
    /** A decision: the state under the next number. */
    decide(news?: Parameters<typeof session.save>[1]) {
      const state = `${(number += 1)}.trail`;
      session.save(state, news);
      return state;
    },
    async pass(ms: number) {
      time += ms;
      await vi.advanceTimersByTimeAsync(ms);
    },
  };
}

/** An LMS that is there from the start, and somebody who has begun. */
export async function begin(
  opening?: Parameters<typeof createRecorder>[0],
  storage = createStorage(),
  parts?: Partial<SessionParts>,
) {
  const lms = createRecorder(opening);
  const at = sitDown(() => lms.tracker, storage, parts);
  const opened = at.session.open();
  await at.pass(100);
  const start = await opened;
  at.countFrom(start.state);
  lms.done.length = 0;
  at.statuses.length = 0;
  return { ...at, lms, start };
}

/** A tracker that writes down what it is asked to do. */
export function createRecorder(
  opening: Partial<Extract<Opening, { reached: true }>> = {},
): Recorder {
  const done: string[] = [];
  let state = opening.state ?? '';
  const recorder: Recorder = {
    done,
    opens: [],
    stores: [],
    closes: [],
    claims: undefined,
    lost: false,
    tracker: {
      async open() {
        done.push('open');
        const found = { first: true, state, mode: 'normal', learner: 'L1', ...opening } as const;
        return recorder.opens.shift() ?? { reached: true, ...found };
      },
      keep(next) {
        done.push(`keep ${next}`);
        state = next;
        return true;
      },
      list: (rows) => void (rows.length > 0 && done.push(`list ${rows.map(({ id }) => id)}`)),
      tell: ({ completion, success }) => void done.push(`tell ${completion} ${success}`),
      store(spent) {
        done.push(spent === undefined ? 'store' : `store ${spent}`);
        return recorder.stores.shift() ?? true;
      },
      lost: () => recorder.lost,
      kept: () => (recorder.claims ? recorder.claims(state) : state),
      inspect: () => ({}),
      close() {
        done.push('close');
        return recorder.closes.shift() ?? true;
      },
    },
  };
  return recorder;
}

type Recorder = {
  done: string[];
  /** The next answers; then all is well. */
  opens: Opening[];
  stores: boolean[];
  closes: boolean[];
  /** What it says it kept, where that is not the truth. */
  claims: ((state: string) => string | undefined) | undefined;
  /** What it says after a store that failed: that there is no session any more. */
  lost: boolean;
  tracker: Tracker;
};
