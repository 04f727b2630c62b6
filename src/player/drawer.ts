import type { Shelf } from '../tracking/shelf.ts';
import { readData } from './data.ts';
import { openShelf } from './shelf.ts';

/** The drawer of whoever is here, in this page. */
export function theDrawer(): Drawer {
  return (opened ??= openDrawer(openShelf(), readData().course.id));
}

let opened: Drawer | undefined;

/**
 * What belongs to the learner alone: own words, plans, ratings, practice runs, wishes. It stays on
 * this device, apart for each learner, since people share computers. Nothing in it goes into the
 * record: only elements read it, and none of them speaks to the tracker.
 *
 * Until it is known whose it is, what is put in waits, and is then joined to what was there. Where an
 * LMS never says so, it waits until the page is closed: it is nobody else's, and gone.
 */
export function openDrawer(shelf: Shelf, course: string): Drawer {
  const watching = new Set<() => void>();
  let waiting: Things | undefined = {};
  let emptied = false;
  let key = '';
  let lasts = false;

  const all = (): Things => {
    if (waiting) return waiting;
    try {
      // What stands there was written below; somebody may have written over it by hand.
      return (JSON.parse(shelf.read(key) || '{}') ?? {}) as Things;
    } catch {
      return {};
    }
  };
  const keep = (things: Things) => {
    lasts = !waiting && shelf.write(key, JSON.stringify(things));
  };
  const tell = () => {
    for (const deed of watching) deed();
  };

  return {
    own(learner) {
      const early = waiting;
      waiting = undefined;
      key = `${course}:mine:${learner}`;
      if (early) keep(join(emptied ? {} : all(), early));
      tell();
    },
    all,
    get lasts() {
      return lasts;
    },
    read: (name) => all()[name],
    put(name, value) {
      const [things, lasted] = [all(), lasts];
      if (value === undefined || value === '') delete things[name];
      else things[name] = value;
      keep(things);
      if (lasts !== lasted) tell();
    },
    clear() {
      // Before it is known whose it is, it is emptied once it is.
      if (waiting) [waiting, emptied] = [{}, true];
      keep({});
      tell();
    },
    watch(deed) {
      watching.add(deed);
      deed();
      return () => void watching.delete(deed);
    },
  };
}

/**
 * What was put in before the drawer was open is added to what was in it: words go below words, runs
 * behind runs, answers beside answers; a review that had begun goes on.
 */
function join(there: Things, early: Things): Things {
  const both = Object.entries(early).map(([name, value]) => {
    const before = there[name as keyof Things];
    return [name, before && before !== value ? added(name, before, value) : value];
  });
  return { ...there, ...Object.fromEntries(both) };
}

function added(name: string, before: unknown, value: unknown): unknown {
  if (/^(words|plan)\//.test(name)) return `${String(before)}\n\n${String(value)}`;
  if (Array.isArray(before) && Array.isArray(value)) return [...before, ...value];
  if (typeof before !== 'object' || typeof value !== 'object') return value;
  return name.startsWith('review/') ? before : { ...before, ...value };
}

/** What lies in the drawer, each under its own name. */
export type Things = {
  /** Own words, by the address of the box: `when-it-goes-wrong/first-words`, or a conversation's id. */
  [words: `words/${string}`]: string | undefined;
  /** A half of a plan, by its address: `when-it-goes-wrong/next-shift/if`, and the same with `/then`. */
  [plan: `plan/${string}`]: string | undefined;
  /** Practice runs of a conversation that reached an ending, oldest first. */
  [runs: `runs/${string}`]: PracticeRun[] | undefined;
  /** Its practice run that is half way. */
  [half: `half/${string}`]: Omit<PracticeRun, 'day'> | undefined;
  /** How one likes conversations to be; what was never touched is as the page has it. */
  wishes?: Partial<Record<Wish, boolean>> | undefined;
  /** How sure one was at its decisions: by variant and trail, up to and with the choice; 0 guessing, 2 certain. */
  [sure: `sure/${string}`]: Record<string, Sure> | undefined;
  /** When words or a half of a plan were last written: a day since 1 January 2024. */
  [when: `when/${string}`]: number | undefined;
  /** Where one is in a lesson: how many blocks down, a blank, and the heading above. */
  [place: `place/${string}`]: string | undefined;
  /** How many minutes are left from there. */
  [left: `left/${string}`]: number | undefined;
  /** The last answer to a question, by its address: what was chosen, with commas. */
  [answers: `answers/${string}`]: string | undefined;
  /** When a lesson's check was taken (a day since 1 January 2024), and how many reviews are done. */
  [review: `review/${string}`]: { day: number; done: number } | undefined;
  /** How sure one is of oneself, 1 to 5 for each sentence: before the course, after, looking back. */
  [ratings: `ratings/${string}`]: Record<string, string> | undefined;
};

/** Numbers beside cues; own words first; asked how sure one is; decisions with a clock, in practice. */
export type Wish = 'numbers' | 'own' | 'sure' | 'clock';

/** Guessing, fairly sure, certain. */
export type Sure = 0 | 1 | 2;

export type PracticeRun = {
  trail: string;
  /** Where it was begun from a decision of a variant: that, by its code. */
  variant?: string | undefined;
  /** Taken with the coach. */
  guided: boolean;
  /** Whole days since 1 January 2024, UTC. */
  day: number;
};

export type Drawer = {
  /** Says whose it is, once that is known; `''` for whoever uses this device, where no LMS is. */
  own: (learner: string) => void;
  /** Everything, as it is given out for keeping. */
  all: () => Things;
  /**
   * Whether what was put in last will be here at the next visit: it is known whose it is, and this
   * device has kept it.
   */
  readonly lasts: boolean;
  read: <Name extends keyof Things>(name: Name) => Things[Name];
  /** Nothing, or an empty text, takes it out. */
  put: <Name extends keyof Things>(name: Name, value: Things[Name]) => void;
  clear: () => void;
  /** Does something now, when it is known whose it is, when it has been emptied, when `lasts` changes. */
  watch: (deed: () => void) => () => void;
};
