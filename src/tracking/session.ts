import { createMachine } from 'xstate';
import { chart, type Event } from './chart.ts';
import type { Settings } from '../model/presets.ts';
import { suspendLimit } from '../model/standard.ts';
import type { Keepers } from './choose.ts';
import { createDesk, type Desk, type DeskParts, type Start } from './desk.ts';
import type { AllNews, News } from './outbox.ts';
import { runChart } from './run-chart.ts';
import type { Status } from './status.ts';
import { always, beginnings, longest, seekings, soon, storings } from './waits.ts';
import type { Element, Facts, Line, Opening, Tracker } from './tracker.ts';

/**
 * One sitting with the course, from finding whoever keeps the record to leaving. Nothing here
 * throws or stops the learner: what cannot be stored is kept on the device, tried again, and said
 * in one word of `Status`.
 */
export function createSession(parts: SessionParts): Session {
  const { find, device, afterPaint, stopwatch } = parts;
  const desk = createDesk(parts);
  let resolve: (start: Start) => void;
  const promise = new Promise<Start>((found) => (resolve = found));
  let tracker: Tracker | undefined;
  let status: Status = 'finding';
  let tell: ((status: Status) => void) | undefined;
  let timeLeft = 0;
  /** The LMS that was last found. */
  let lms: Tracker | undefined;
  let tries = 0;
  let failures = 0;
  const machine = createMachine(
    { ...chart, types: {} as { events: Event } },
    {
      actions: {
        seek() {
          tries += 1;
          tracker = lms = find?.();
          if (tracker) running.send({ type: 'found' });
          else if (!find || tries > seekings) running.send({ type: 'absent' });
        },
        useDevice() {
          tracker = device;
        },
        begin,
        accept({ event }) {
          if (!('opening' in event)) return;
          const start = desk.accept(event.opening);
          timeLeft = start.timeLeft ?? 0;
          resolve(start);
          if (desk.waits()) running.send({ type: 'save' });
        },
        renew() {
          if (isOvertaken()) return;
          tracker = lms = find?.() ?? tracker;
          begin();
        },
        count() {
          failures += 1;
        },
        reset() {
          failures = 0;
        },
        schedule: () => afterPaint(() => running.send({ type: 'painted' })),
        deliver: () => void deliver(false),
        settle: () => void deliver(true),
        leave() {
          if (deliver(true) === 'wrote') running.send({ type: 'left' });
        },
        expire() {
          tracker?.close(true);
          // After a time-out the next launch is a new attempt in 2004; the device knows of the last.
          desk.put(undefined);
        },
        close() {
          if (tracker?.close()) running.send({ type: 'closed' });
        },
      },
      guards: {
        isDue: () => parts.saves !== 'seldom' || desk.hasNews(),
        mayTryAgain: () => failures < beginnings.length,
        isLimited: () => timeLeft > 0 && timeLeft < longest,
      },
      delays: {
        limit: () => timeLeft,
        soon,
        opening: () => beginnings[failures - 1]!,
        storing: () => storings[failures - 1] ?? always,
      },
    },
  );
  const running = runChart(machine, ({ tags }) => {
    // Every state of the machine has one tag, and it is a status.
    const [next = status] = tags as Set<Status>;
    if (next === status) return;
    status = next;
    tell?.(status);
  });

  /** Something can be written to an LMS, and each has a line. */
  const isOpen = () => tracker === lms && /^(un)?sav/.test(status);

  return {
    open() {
      afterPaint(() => running.start());
      return promise;
    },
    save,
    remind(all) {
      const news = desk.owes(all);
      if (news) save(undefined, news);
    },
    forget: desk.forget,
    leave() {
      running.send({ type: 'leave' });
      return status === 'ended';
    },
    lend(use) {
      const may = isOpen() && !isOvertaken();
      if (may) use(tracker!.line!);
      return may;
    },
    inspect(asked) {
      // What may not be written is not tried; what else waits is stored all the same.
      const may = isOpen() && (!asked[0] || parts.freshState());
      const became = may ? deliver(false, true) : 'unwritten';
      const isTaken = became === 'wrote' || became === 'changed';
      const length = asked[0] && isTaken ? desk.room(tracker!) : 0;
      const full = length === suspendLimit;
      const is = length && !full ? 'tight' : became;
      return { ...lms?.inspect?.(asked), [status]: true, [is]: true, full, length };
    },
    notice(what) {
      if (what === 'shown') stopwatch.resume();
      if (isOvertaken()) return;
      running.send({ type: what });
      if (what === 'hidden') stopwatch.pause();
    },
    subscribe(listener) {
      tell = listener;
      tell(status);
    },
  };

  function save(state: string | undefined, news?: News): void {
    if (['ended', 'review', 'elsewhere'].includes(status) || isOvertaken()) return;
    desk.put(state, news);
    running.send({ type: 'save' });
  }

  function begin(): void {
    void tracker?.open().then((opening) => running.send({ type: wordFor(opening), opening }));
  }

  function wordFor(opening: Opening) {
    if (!opening.reached) return opening.why;
    return opening.mode === 'normal' ? desk.resume(opening) : 'opened-to-read';
  }

  function deliver(withTime: boolean, again = failures > 0) {
    if (isOvertaken() || !tracker) return 'unwritten';
    const became = desk.deliver(tracker, { again, withTime });
    running.send({ type: became === 'wrote' ? 'stored' : tracker.lost() ? 'lost' : 'refused' });
    return became;
  }

  /** Then nothing more is written here: the other window has what is newer. */
  function isOvertaken(): boolean {
    const is = desk.isOvertaken();
    if (is) running.send({ type: 'overtaken' });
    return is;
  }
}

export type SessionParts = DeskParts &
  Keepers & {
    /** As course.yaml has it; at once, where that says nothing. */
    saves?: Settings['saves'];
    /** Does a job once the page has shown what it has to show. */
    afterPaint(job: () => void): void;
  };

export type Session = Pick<Desk, 'forget'> & {
  /** Looks for the keeper and says what the course begins with: within ten seconds or so. */
  open(): Promise<Start>;
  /** After each decision, with rows and a report when there are new ones. */
  save(state: string, news?: News): void;
  /**
   * Once after the opening, with all there is to tell: what the LMS has lost of it, or may have lost,
   * is told again.
   */
  remind(news: AllNews): void;
  /** Stores and ends; false when it could not be stored: then the session goes on trying. */
  leave(): boolean;
  /** What the LMS says of itself, and what becomes of the state, handed over anew; asked nothing, only that. */
  inspect(asked: readonly Element[]): Facts;
  /**
   * Lends the line to the LMS, where a session is open there; else false. To read writes nothing; what
   * is set is stored by the next `inspect`, or with the next save.
   */
  lend(use: (line: Line) => void): boolean;
  /** What happens to the page; `gone` is its last moment. */
  notice(what: 'hidden' | 'shown' | 'gone' | 'online'): void;
  /** Calls with the status now and at each change; there is one listener, the last that came. */
  subscribe(listener: (status: Status) => void): void;
};
