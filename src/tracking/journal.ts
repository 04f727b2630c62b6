import type { Shelf } from './shelf.ts';

/**
 * The last state of each learner on this device, for the day the LMS turns out not to have it. Kept
 * apart by learner, since people share computers; where the LMS does not say who it is, nothing is
 * kept. Whoever finds there what they did not write has the course open in another window, too.
 */
export function createJournal(shelf: Shelf, course: string): Journal {
  const key = (learner: string | undefined) => `${course}:journal:${learner}`;
  return {
    read(learner) {
      const text = learner !== undefined && shelf.read(key(learner));
      return text ? { state: text.slice(1), doubt: text[0] !== '+' } : undefined;
    },
    write(learner, { state, doubt }) {
      if (learner !== undefined) shelf.write(key(learner), (doubt ? '-' : '+') + state);
    },
  };
}

/** The state written later, by the numbers the states carry; `a` where they do not say. */
export function newer(a: string, b: string, sequenceOf: SequenceOf): string {
  return (sequenceOf(b) ?? -1) > (sequenceOf(a) ?? -1) ? b : a;
}

export type Journal = {
  read(learner: string | undefined): Note | undefined;
  write(learner: string | undefined, note: Note): void;
};

export type Note = {
  state: string;
  /** The LMS has not said that it has all of this. */
  doubt: boolean;
};

/** The number a state carries, which grows with every writing; undefined when it cannot be read. */
export type SequenceOf = (state: string) => number | undefined;
