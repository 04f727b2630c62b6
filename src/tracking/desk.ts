import { newer, type Journal, type SequenceOf } from './journal.ts';
import { createOutbox, type News } from './outbox.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Mode, Opening, Tracker } from './tracker.ts';

/**
 * Where what the learner did lies until it is stored: decides what counts at the opening, hands
 * over what waits, and notes on the device what the keeper has not shown to have.
 */
export function createDesk({ journal, sequenceOf, freshState, stopwatch }: DeskParts): Desk {
  const outbox = createOutbox();
  let learner: string | undefined;
  let writable = false;
  /** Up to how many characters the keeper is believed to give back what it took. */
  let proven = 0;
  /** To how many it has cut what was kept there. */
  let room = Infinity;
  /** Rows or a report were in a commit that failed; whether the LMS has them is not known. */
  let scattered = false;
  /** So it was last time, and nothing was told again yet. */
  let owed = false;
  let latest = '';
  /** What this window last found or wrote in the journal. */
  let inJournal: string | undefined;
  return {
    put(state, news) {
      outbox.put(state, news);
      note(true);
    },
    waits: () => outbox.state() !== undefined || outbox.hasNews(),
    accept,
    deliver,
    isOvertaken() {
      const there = writable ? journal.read(learner)?.state : undefined;
      return there !== undefined && there !== inJournal;
    },
    resume,
  };

  function accept(opening: Opening): Start {
    if (!opening.reached) return { state: '', mode: 'normal', learner, retell: false };
    const { state: held, first, reached: _, ...rest } = opening;
    writable = opening.mode === 'normal';
    learner = opening.learner;
    const noted = writable ? journal.read(learner) : undefined;
    inJournal = noted?.state;
    // A keeper that had everything, and by its own word begins anew, was told to: a new attempt.
    const known = first && !held && !noted?.doubt ? undefined : noted;
    const mine = newer(held, known?.state ?? '', sequenceOf);
    if (held && mine !== held && mine.startsWith(held)) room = held.length;
    const early = outbox.state() ?? '';
    const state = writable ? newer(mine, early, sequenceOf) : held;
    if (state !== early) outbox.clear();
    if (state !== held && state !== early) outbox.put(state);
    latest = state;
    owed = known?.doubt === true || mine !== held;
    return { ...rest, state, retell: owed, anew: noted !== known };
  }

  function resume(opening: Found): 'opened' | 'overtaken' | 'over' {
    if (!writable) return 'opened';
    if (opening.learner !== learner) return 'over';
    if (newer(latest, opening.state, sequenceOf) !== latest) return 'overtaken';
    // What was told in the session that is lost may be lost with it.
    owed = true;
    return 'opened';
  }

  function deliver(tracker: Tracker, { again, withTime }: Manner): boolean {
    // Some LMSs take a value for sent before it is, and never send the same again.
    if (again) outbox.put(freshState());
    const state = outbox.state();
    const news = outbox.hasNews();
    const spent = withTime || news ? stopwatch.spent() : undefined;
    const stored = outbox.send(tracker, spent, owed || scattered) && holds(tracker, state);
    scattered ||= news && !stored;
    owed &&= !(news && stored);
    note(!stored || scattered || owed);
    if (stored) outbox.clear();
    return stored;
  }

  /** Whether the keeper gives back what it took: asked until it did, and again of what is far longer. */
  function holds(tracker: Tracker, state = ''): boolean {
    if (state.length > room) return false;
    if (state.length <= proven) return true;
    const kept = tracker.kept();
    // Where text is cut it is at 255 characters or more.
    if (kept === state) proven = Math.max(255, 2 * state.length);
    return kept === state || kept === undefined;
  }

  function note(doubt: boolean): void {
    latest = outbox.state() ?? latest;
    if (!latest) return;
    journal.write(learner, { state: latest, doubt });
    inJournal = latest;
  }
}

export type DeskParts = {
  journal: Journal;
  sequenceOf: SequenceOf;
  /** The state as it is now under a new number, for a retry. */
  freshState(): string;
  stopwatch: Stopwatch;
};

export type Desk = {
  put(state: string | undefined, news?: News): void;
  waits(): boolean;
  /** Whether another window of this device has written since this one last did. */
  isOvertaken(): boolean;
  /** Which state counts: the keeper's, the device's, or one put here before either was known. */
  accept(opening: Opening): Start;
  /**
   * What to make of a session that is begun anew: somebody else's is no place for this, and where one
   * has gone on meanwhile, that is newer. The first opening is as it is.
   */
  resume(opening: Found): 'opened' | 'overtaken' | 'over';
  /** Hands everything over; whether it was stored, as far as can be told. */
  deliver(tracker: Tracker, manner: Manner): boolean;
};

type Found = Extract<Opening, { reached: true }>;

export type Manner = {
  /** The last time failed. */
  again: boolean;
  withTime: boolean;
};

/** What the course begins with. */
export type Start = {
  state: string;
  mode: Mode;
  /** As in `Opening`; undefined, too, where nothing was reached. */
  learner: string | undefined;
  /** 0 to 1: the LMS's own pass mark. */
  passMark?: number;
  /** Both as in `Opening`. */
  listed?: number;
  timeLeft?: number;
  /** The keeper says that it is a new attempt, and so what the device noted of an earlier one is left. */
  anew?: boolean;
  /** Rows, score or status may not have arrived last time: save once with all of them. */
  retell: boolean;
};
