import { createActor, createMachine } from 'xstate';
import type { Report, Row } from '../model/report.ts';
import { chart, type Event } from './chart.ts';
import type { Keepers } from './choose.ts';
import { createDesk, type DeskParts, type Start } from './desk.ts';
import type { News } from './outbox.ts';
import type { Status } from './status.ts';
import type { Facts, Opening, Tracker } from './tracker.ts';

/**
 * One sitting with the course, from finding whoever keeps the record to leaving. Nothing here
 * throws or stops the learner: what cannot be stored is kept on the device, tried again, and said
 * in one word of `Status`.
 */
export function createSession(parts: SessionParts): Session {
  const { find, device, afterPaint, stopwatch } = parts;
  const desk = createDesk(parts);
  const listeners = new Set<(status: Status) => void>();
  let resolve: (start: Start) => void;
  const promise = new Promise<Start>((found) => (resolve = found));
  let tracker: Tracker | undefined;
  let status: Status = 'finding';
  let retell = false;
  let timeLeft = 0;
  /** The LMS's number for why it last did not begin. */
  let refusal: number | undefined;
  /** Rows that are in the keeper's list; where it cannot say, none is missing. */
  let listed = Infinity;
  let tries = 0;
  let failures = 0;
  const machine = createMachine(
    { ...chart, types: {} as { events: Event } },
    {
      actions: {
        seek() {
          tries += 1;
          tracker = find?.();
          if (tracker) actor.send({ type: 'found' });
          else if (!find || tries > patience) actor.send({ type: 'absent' });
        },
        useDevice() {
          tracker = device;
        },
        begin,
        accept({ event }) {
          if (!('opening' in event)) return;
          const start = desk.accept(event.opening);
          ({ retell, timeLeft = 0, listed = Infinity } = start);
          resolve(start);
          if (desk.waits()) actor.send({ type: 'save' });
        },
        renew() {
          if (isOvertaken()) return;
          tracker = find?.() ?? tracker;
          begin();
        },
        count() {
          failures += 1;
        },
        reset() {
          failures = 0;
        },
        schedule: () => afterPaint(() => actor.send({ type: 'painted' })),
        deliver: () => void deliver(false),
        settle: () => void deliver(true),
        leave() {
          if (deliver(true)) actor.send({ type: 'left' });
        },
        expire() {
          tracker?.close(true);
          // After a time-out the next launch is a new attempt in 2004; the device knows of the last.
          desk.put(undefined);
        },
        close() {
          if (tracker?.close()) actor.send({ type: 'closed' });
        },
      },
      guards: {
        mayTryAgain: () => failures < beginnings.length,
        // No timer waits for longer than three and a half weeks.
        isLimited: () => timeLeft > 0 && timeLeft < 2 ** 31,
      },
      delays: {
        limit: () => timeLeft,
        opening: () => (beginnings[failures - 1] ?? 0) * 1000,
        storing: () => (waits[Math.min(failures, waits.length) - 1] ?? 0) * 1000,
      },
    },
  );
  const actor = createActor(machine);
  actor.subscribe(({ tags }) => {
    // Every state of the machine has one tag, and it is a status.
    const [next = status] = tags as Set<Status>;
    if (next === status) return;
    status = next;
    for (const listener of listeners) listener(status);
  });
  actor.start();

  return {
    open() {
      afterPaint(() => actor.send({ type: 'open' }));
      return promise;
    },
    save,
    remind({ report, rows }) {
      const missing = rows.filter(({ index }) => index >= listed);
      if (retell) save(undefined, { report, rows });
      else if (report.completion === 'completed' || report.score !== undefined || missing[0]) {
        save(undefined, { report: { ...report, competences: [] }, rows: missing });
      }
    },
    leave() {
      actor.send({ type: 'leave' });
      return status === 'ended';
    },
    inspect() {
      const state = isOvertaken() ? undefined : parts.freshState();
      return {
        status,
        unbegun: refusal?.toString(),
        unwritten: true,
        ...tracker?.inspect(state),
      };
    },
    notice(what) {
      if (what === 'shown') stopwatch.resume();
      if (isOvertaken()) return;
      actor.send({ type: what });
      if (what === 'hidden') stopwatch.pause();
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(status);
      return () => void listeners.delete(listener);
    },
  };

  function save(state: string | undefined, news?: News): void {
    if (['ended', 'review', 'elsewhere'].includes(status) || isOvertaken()) return;
    desk.put(state, news);
    actor.send({ type: 'save' });
  }

  function begin(): void {
    void tracker?.open().then((opening) => actor.send({ type: wordFor(opening), opening }));
  }

  function wordFor(opening: Opening) {
    if (!opening.reached) {
      refusal = opening.error;
      return opening.why;
    }
    return opening.mode === 'normal' ? desk.resume(opening) : 'opened-to-read';
  }

  function deliver(withTime: boolean): boolean {
    if (isOvertaken()) return false;
    const again = failures > 0;
    const stored = tracker !== undefined && desk.deliver(tracker, { again, withTime });
    actor.send({ type: stored ? 'stored' : tracker?.lost() ? 'lost' : 'refused' });
    return stored;
  }

  /** Then nothing more is written here: the other window has what is newer. */
  function isOvertaken(): boolean {
    const is = desk.isOvertaken();
    if (is) actor.send({ type: 'overtaken' });
    return is;
  }
}

/** Looks for an LMS four times a second, this often. */
const patience = 40;
/** Seconds before the next try: to begin at all, and to store. */
const beginnings = [0.5, 1, 2];
const waits = [1, 2, 5, 15, 30];

export type SessionParts = DeskParts &
  Keepers & {
    /** Does a job once the page has shown what it has to show. */
    afterPaint(job: () => void): void;
  };

export type Session = {
  /** Looks for the keeper and says what the course begins with: within ten seconds or so. */
  open(): Promise<Start>;
  /** After each decision, with rows and a report when there are new ones. */
  save(state: string, news?: News): void;
  /**
   * Once after the opening, with all there is to tell: an LMS that lost score or status gets them
   * again; rows that it does not count; and all rows and competences where there is a reason to think
   * they were lost.
   */
  remind(news: { report: Report; rows: readonly Row[] }): void;
  /** Stores and ends; false when it could not be stored: then the session goes on trying. */
  leave(): boolean;
  /**
   * For whoever looks after the LMS: what it says of itself, and what becomes of the state where it
   * is written anew; nothing is written in review, nor where there is no LMS.
   */
  inspect(): Facts;
  /** What happens to the page; `gone` is its last moment. */
  notice(what: 'hidden' | 'shown' | 'gone' | 'online'): void;
  /** Calls with the status now and at each change; the answer stops that. */
  subscribe(listener: (status: Status) => void): () => void;
};
