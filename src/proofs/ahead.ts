import type { Search } from './search.ts';

/**
 * Of each scene that can be reached, how many decisions a run may still have there at most, that scene
 * included. `order` has each state after all it leads to, so one walk is enough.
 */
export function mostAhead(states: Search, order: Int32Array): Record<string, number> {
  const { first, to, play, placeAt, placeOf } = states;
  const ahead = new Int32Array(states.count);
  const most: Record<string, number> = {};
  for (const state of order) {
    if (placeAt(state) >= play.logic.scenes.length) continue;
    for (const led of to.subarray(first[state], first[state + 1])) {
      ahead[state] = Math.max(ahead[state]!, 1 + ahead[led]!);
    }
    const place = placeOf(state);
    most[place] = Math.max(most[place] ?? 0, ahead[state]!);
  }
  return most;
}

/** The most that any of these says of each scene. */
export function mostOf(all: readonly Record<string, number>[]): Record<string, number> {
  const most: Record<string, number> = {};
  for (const [scene, count] of all.flatMap(Object.entries<number>)) {
    most[scene] = Math.max(most[scene] ?? 0, count);
  }
  return most;
}
