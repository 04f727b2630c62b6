import { suspendLimit } from '../model/standard.ts';
import type { Tracker } from './tracker.ts';

/**
 * How long a state may be with a keeper: some drop or cut what they take, and say nothing. So that not
 * each growth needs to be read back, twice the length is tried ahead of need, with blanks behind the
 * state, which no reader of it minds.
 */
export function createRoom(): Room {
  /** Up to how many characters the keeper has given back what it took. */
  let proven = 0;
  /** Up to how many it was tried, ahead of need. Where text is cut it is at 255 characters or more. */
  let probed = 255;
  /** To how many it has cut what was kept there. */
  let cut = Infinity;
  return {
    isCut: (length) => void (cut = length),
    doubt: () => void (proven = 0),
    probe(tracker, state) {
      if (state.length <= Math.max(proven, probed)) return;
      probed = Math.min(2 * state.length, suspendLimit);
      if (comesBack(tracker, state, probed)?.length === probed) proven = probed;
    },
    holds(tracker, state) {
      if (state.length > cut) return false;
      if (state.length <= proven) return true;
      const kept = tracker.kept();
      if (kept === state) proven = Math.max(255, state.length);
      return kept === state || kept === undefined;
    },
    measure(tracker, state) {
      const { length } = comesBack(tracker, state, suspendLimit) ?? '';
      tracker.keep(state);
      return length;
    },
  };
}

/** What is given back of a state that is made as long as this. */
function comesBack(tracker: Tracker, state: string, length: number): string | undefined {
  tracker.keep(state.padEnd(length));
  return tracker.kept();
}

export type Room = {
  /** A state was found to be cut to this many characters. */
  isCut(length: number): void;
  /** What has come back may not do so any more: each state is read back again. */
  doubt(): void;
  /** Tries whether there is room for twice as much; the state itself is to be kept after that. */
  probe(tracker: Tracker, state: string): void;
  /** Whether the keeper gives back what it took: asked of whatever is longer than what it has given back. */
  holds(tracker: Tracker, state: string): boolean;
  /** How many characters come back, up to the most there may be; 0 where that cannot be told. */
  measure(tracker: Tracker, state: string): number;
};
