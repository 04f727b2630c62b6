import type { Choice } from '../model/graph.ts';
import type { Play, State } from '../scenario/play.ts';

/**
 * Every state that can be reached, breadth first, so that the first way found to a state is a
 * shortest one. A state is where somebody is and how things stand, not how they came there: that
 * keeps tens of thousands of runs down to a number that can be searched whole.
 *
 * Stops at `limit` states; `whole` is then false.
 */
export function search(play: Play, limit = mostStates): Search {
  const found: Found[] = [];
  const byKey = new Map<string, number>();
  const lost: Search['lost'] = [];
  const visit = (state: State, came?: Found['came']): number => {
    const key = keyOf(state);
    const before = byKey.get(key);
    if (before !== undefined) return before;
    byKey.set(key, found.length);
    const open = play.open(state);
    found.push({ state, open, leads: [], ...(came && { came }) });
    return found.length - 1;
  };
  visit(play.start);
  for (let at = 0; at < found.length && found.length <= limit; at += 1) {
    const { state, open, leads } = found[at]!;
    for (const choice of open) {
      const next = play.take(state, choice);
      if (next) leads.push(visit(next, { from: at, by: choice }));
      else lost.push({ at, choice });
    }
  }
  return { found, lost, whole: found.length <= limit };
}

/** More than that is not searched, but reported. */
export const mostStates = 2_000_000;

/** The choices of a shortest way to a state, as `[scene, choice]`. */
export function wayTo({ found }: Search, index: number): [string, string][] {
  const way: [string, string][] = [];
  let came = found[index]?.came;
  while (came) {
    const { state, came: before } = found[came.from]!;
    way.unshift([state.at, came.by.id]);
    came = before;
  }
  return way;
}

function keyOf({ at, values }: State): string {
  return `${at}|${Object.values(values).join()}`;
}

export type Found = {
  state: State;
  open: Choice[];
  /** The state each open choice leads to, in the order of `open`. */
  leads: number[];
  came?: { from: number; by: Choice };
};

export type Search = {
  /** Breadth first; the first is the start. */
  found: Found[];
  /** Choices that go to the endings where none holds. */
  lost: { at: number; choice: Choice }[];
  whole: boolean;
};
