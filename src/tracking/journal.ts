import type { Shelf } from './shelf.ts';

/**
 * The last state of each learner on this device, for the day the LMS turns out not to have it. Kept
 * apart by learner, since people share computers; where the LMS does not say who it is, nothing is
 * kept. Whoever finds there what they did not write has the course open in another window, too.
 *
 * @param today the day it is, by its number
 */
export function createJournal(shelf: Shelf, course: string, today: () => number): Journal {
  const keyOf = (learner: string) => `${course}:journal:${learner}`;
  const get = (learner: string | undefined) =>
    learner === undefined ? '' : shelf.read(keyOf(learner));
  const put = (learner: string | undefined, text: string) =>
    learner !== undefined && shelf.write(keyOf(learner), text);
  /** Where this learner's earlier attempts lie, one behind the other. */
  const before = (learner: string | undefined) => learner && `${learner}/before`;
  return {
    read(learner) {
      const text = get(learner);
      return { state: text.slice(1).split('@')[0]!, doubt: text.startsWith('-') };
    },
    write: (learner, state, doubt) => put(learner, `${doubt ? '-' : '+'}${state}@${today()}`),
    putAside(learner) {
      put(before(learner), `${get(before(learner))} ${get(learner).slice(1)}`);
      put(learner, '');
    },
    besides: (learner) => `${get(before(learner))} ${get('').slice(1)}`.trim(),
    forget(learner, stays) {
      for (const whose of [before(learner), '']) {
        const entries = get(whose).slice(1).split(' ');
        const left = entries.filter((entry) => stays(entry.split('@')[0]!));
        put(whose, left[0] ? ` ${left.join(' ')}` : '');
      }
    },
  };
}

/** The state written later, by the numbers the states carry; `a` where they do not say. */
export function newer(a: string, b: string, sequenceOf: SequenceOf): string {
  return (sequenceOf(b) ?? -1) > (sequenceOf(a) ?? -1) ? b : a;
}

/** A learner is named as the LMS names them; `''` is whoever could not reach it, or has none. */
export type Journal = {
  /** The state is empty when there is none. */
  read(learner: string | undefined): { state: string; doubt: boolean };
  /** `doubt`: the LMS has not said that it has all of this. False when it will not outlast the page. */
  write(learner: string | undefined, state: string, doubt?: boolean): boolean;
  /** An attempt is over: what is noted of it is kept behind those before it. */
  putAside(learner: string | undefined): void;
  /**
   * What is there besides, parted by blanks, if anything: of attempts before this one, and of whoever could not
   * reach the LMS. Each is a state, `@`, and the day on which it was written.
   */
  besides(learner: string | undefined): string;
  /** Takes that off the device, but for states that are to stay. */
  forget(learner: string | undefined, stays: (state: string) => boolean): void;
};

/** The number a state carries, which grows with every writing; undefined when it cannot be read. */
export type SequenceOf = (state: string) => number | undefined;
