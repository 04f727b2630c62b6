import type { Entries } from '../model/sheet.ts';
import type { Shelf } from '../tracking/shelf.ts';
import { readData } from './data.ts';
import { join } from './join.ts';
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
  const watching: (() => void)[] = [];
  let waiting: Things | undefined = {};
  let emptied = false;
  const nobodys = `${course}:mine:`;
  let key = nobodys;
  let lasts = false;

  const inside = (key: string): Things => {
    try {
      // What stands there was written below; somebody may have written over it by hand.
      return (JSON.parse(shelf.read(key) || '{}') ?? {}) as Things;
    } catch {
      return {};
    }
  };
  const all = () => waiting ?? inside(key);
  /** Of whoever could not reach the LMS, which nobody can say to be the same person. */
  const besides = () => (key === nobodys ? {} : inside(nobodys));
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
      key = nobodys + learner;
      if (early) keep(join(emptied ? {} : all(), early));
      tell();
    },
    all,
    get lasts() {
      return lasts;
    },
    // Where one was reading is nothing to ask anybody about.
    get besides() {
      return Object.keys(besides()).some((name) => !/^(place|left)\//.test(name));
    },
    takeUp(adds) {
      const others = besides();
      if (adds) keep(join(all(), others));
      // What is not wanted goes also before it is known whose this is.
      if ((waiting || key !== nobodys) && (lasts || !adds)) shelf.write(nobodys, '');
      tell();
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
      watching.push(deed);
      deed();
    },
  };
}

/** What lies in the drawer, each under its own name. */
export type Things = {
  /** Own words, by the address of the box: `when-it-goes-wrong/first-words`, or a conversation's id. */
  [words: `words/${string}`]: string | undefined;
  /** A half of a plan, by its address: `when-it-goes-wrong/next-shift/if`, and the same with `/then`. */
  [plan: `plan/${string}`]: string | undefined;
  /** What is filled in on a sheet, by the sheet's id. */
  [sheet: `sheet/${string}`]: Entries | undefined;
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
  /** The last answer to a question, by its address: what was chosen, with commas; `~first`, one that waits to be told. */
  [answers: `answers/${string}`]: string | undefined;
  /** When a lesson's check was taken (a day since 1 January 2024), and how many reviews are done. */
  [review: `review/${string}`]: { day: number; done: number } | undefined;
  /** Ideas for the employer, in the order in which they were sent (`ideas/sending.ts`). */
  ideas?: Idea[] | undefined;
  /** How sure one is of oneself, 1 to 5 for each sentence: before the course, after, looking back. */
  [ratings: `ratings/${string}`]: Record<string, string> | undefined;
};

/** Numbers beside cues; own words first; asked how sure one is; decisions with a clock, in practice. */
export type Wish = 'numbers' | 'own' | 'sure' | 'clock';

/** Guessing, fairly sure, certain. */
export type Sure = 0 | 1 | 2;

/** An idea that the LMS was handed. */
export type Idea = {
  words: string;
  /** The number that it has there. */
  number: number;
  /** Whole days since 1 January 2024, UTC. */
  day: number;
  /** What stood there before it, until the LMS has shown that it has it. */
  behind?: string[] | undefined;
};

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
  /** Whether there is something here that was put in while nobody could be told whose it is. */
  readonly besides: boolean;
  /** Adds it to what is the learner's own, or does not; either way it is here no more. */
  takeUp: (adds: boolean) => void;
  read: <Name extends keyof Things>(name: Name) => Things[Name];
  /** Nothing, or an empty text, takes it out. */
  put: <Name extends keyof Things>(name: Name, value: Things[Name]) => void;
  clear: () => void;
  /** Does something now, when it is known whose it is, when it has been emptied, when `lasts` changes. */
  watch: (deed: () => void) => void;
};
