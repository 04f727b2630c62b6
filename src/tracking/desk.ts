import { newer, type Journal, type SequenceOf } from './journal.ts';
import { hasNews, put, send, type AllNews, type News, type Outbox } from './outbox.ts';
import { createRoom } from './room.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Became, Mode, Opening, Tracker } from './tracker.ts';

/**
 * Where what the learner did lies until it is stored: decides what counts at the opening, hands
 * over what waits, and notes on the device what the keeper has not shown to have.
 */
export function createDesk({ journal, sequenceOf, freshState, stopwatch }: DeskParts): Desk {
  let outbox: Outbox = { rows: [] };
  let learner: string | undefined;
  let writable = false;
  const room = createRoom();
  /** Rows or a report were in a commit that failed; whether the LMS has them is not known. */
  let scattered = false;
  /** So it was last time, and nothing was told again yet. */
  let owed = false;
  /** Rows that are in the keeper's list; where it cannot say, none is missing. */
  let listed = Infinity;
  let latest = '';
  /** What the device had besides at the opening, if anything; empty until that is known. */
  let besides = '';
  /** What this window last found or wrote in the journal. */
  let inJournal = '';
  return {
    put(state, news) {
      put(outbox, state, news);
      note(true);
    },
    waits: () => outbox.state !== undefined || hasNews(outbox),
    hasNews: () => hasNews(outbox),
    accept,
    owes(all) {
      if (owed) return all;
      const { report, rows } = all;
      const missing = rows.filter(({ index }) => index >= listed);
      const isDue = report.completion === 'completed' || report.score !== undefined || missing[0];
      return isDue ? { report: { ...report, competences: [] }, rows: missing } : undefined;
    },
    deliver,
    room: (tracker) => room.measure(tracker, latest),
    forget() {
      // Where there is no LMS, what the journal has of nobody is the record itself.
      // And what a newer version of the course wrote is for that one to offer.
      if (besides) journal.forget(learner, (state) => sequenceOf(state) === Infinity);
    },
    isOvertaken() {
      const { state } = journal.read(writable ? learner : undefined);
      return state !== '' && state !== inJournal;
    },
    resume,
  };

  function accept(opening: Opening): Start {
    if (!opening.reached) return { state: '', mode: 'normal', learner };
    const { state: held, first, reached: _, listed: there = Infinity, ...rest } = opening;
    listed = there;
    writable = opening.mode === 'normal';
    learner = opening.learner;
    const noted = journal.read(writable ? learner : undefined);
    // By its own word a keeper that had everything begins anew: it was told to, or keeps nothing.
    const anew = first && !held && noted.state !== '' && !noted.doubt;
    if (anew) {
      journal.putAside(learner);
      noted.state = '';
    }
    inJournal = noted.state;
    const mine = newer(held, inJournal, sequenceOf);
    if (held && mine !== held && mine.startsWith(held)) room.isCut(held.length);
    const early = outbox.state ?? '';
    const state = writable ? newer(mine, early, sequenceOf) : held;
    if (state !== early) outbox = { rows: [] };
    if (state !== held && state !== early) outbox.state = state;
    latest = state;
    owed = noted.doubt || mine !== held;
    if (learner !== '') besides = journal.besides(learner);
    return { ...rest, state, anew, earlier: besides.replace(state, '') };
  }

  function resume(opening: Found): 'opened' | 'overtaken' | 'over' {
    if (!writable) return 'opened';
    if (opening.learner !== learner) return 'over';
    if (newer(latest, opening.state, sequenceOf) !== latest) return 'overtaken';
    // What was told in the session that is lost may be lost with it.
    owed = true;
    return 'opened';
  }

  function deliver(tracker: Tracker, { again, withTime }: Manner): Became {
    // Some LMSs take a value for sent before it is, and never send the same again.
    if (again) {
      outbox.state = freshState() ?? outbox.state;
      room.doubt();
    }
    const { state = '' } = outbox;
    room.probe(tracker, state);
    const news = hasNews(outbox);
    const spent = withTime || news ? stopwatch.spent() : undefined;
    const sent = send(outbox, tracker, spent, owed);
    const became = sent === 'wrote' && !room.holds(tracker, state) ? 'changed' : sent;
    const stored = became === 'wrote';
    scattered ||= news && !stored;
    owed &&= !(news && stored);
    note(!stored || scattered || owed);
    if (stored) outbox = { rows: [] };
    return became;
  }

  function note(doubt: boolean): void {
    latest = outbox.state ?? latest;
    if (!latest) return;
    journal.write(learner, latest, doubt);
    inJournal = latest;
  }
}

export type DeskParts = {
  journal: Journal;
  sequenceOf: SequenceOf;
  /**
   * The state as it is now under a new number, for a retry; undefined where what there is, is not for this
   * page to write over.
   */
  freshState(): string | undefined;
  stopwatch: Stopwatch;
};

export type Desk = {
  put(state: string | undefined, news?: News): void;
  waits(): boolean;
  /** Something of what waits is more than a place. */
  hasNews(): boolean;
  /** Takes off the device what it had besides (`Start`): that is in the record, or of no use. */
  forget(): void;
  /** Whether another window of this device has written since this one last did. */
  isOvertaken(): boolean;
  /** Which state counts: the keeper's, the device's, or one put here before either was known. */
  accept(opening: Opening): Start;
  /**
   * What has to be told again after the opening: all of it where something in it may be lost; else
   * score and status, and rows that are not in the list.
   */
  owes(all: AllNews): AllNews | undefined;
  /**
   * What to make of a session that is begun anew: somebody else's is no place for this, and where one
   * has gone on meanwhile, that is newer. The first opening is as it is.
   */
  resume(opening: Found): 'opened' | 'overtaken' | 'over';
  /** Hands everything over; what became of it, as far as can be told. */
  deliver(tracker: Tracker, manner: Manner): Became;
  /** How many characters of a state come back, up to the most there may be; 0 where that cannot be told. */
  room(tracker: Tracker): number;
};

type Found = Extract<Opening, { reached: true }>;

export type Manner = {
  /** The last time failed, or it is to be found out anew: under a new number, and read back. */
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
  /** As in `Opening`. */
  timeLeft?: number;
  /** The keeper says that it is a new attempt: what the device noted of the last is put aside. */
  anew?: boolean;
  /** What this device has besides (`Journal`), which nobody can say to be of the same person. */
  earlier?: string;
};
