import { worthOf } from '../scenario/worth.ts';
import type { Search } from './search.ts';

/**
 * Of each scene that can be reached, how many decisions a run usually still has there, that scene
 * included: the mean over people who take a strongest line half of the time, and any line otherwise. It
 * is 1 only where nothing can follow. `order` has each state after all it leads to, so one walk finds
 * what is ahead of each, and one the other way how many come there.
 */
export function usuallyAhead(states: Search, order: Int32Array): Record<string, number> {
  const { first, to, play, placeAt, placeOf } = states;
  const scenes = order.filter((state) => placeAt(state) < play.logic.scenes.length);
  const ahead = new Float64Array(states.count);
  const eachStep = (state: number, take: (led: number, chance: number) => void) => {
    const chances = chancesAt(states, state);
    chances.forEach((chance, i) => take(to[first[state]! + i]!, chance));
  };
  for (const state of scenes) {
    ahead[state] = 1;
    eachStep(state, (led, chance) => (ahead[state]! += chance * ahead[led]!));
  }
  const come = new Float64Array(states.count);
  come[0] = 1;
  const sums: Record<string, { come: number; ahead: number; isLast: boolean }> = {};
  for (const state of scenes.toReversed()) {
    const sum = (sums[placeOf(state)] ??= { come: 0, ahead: 0, isLast: true });
    sum.come += come[state]!;
    sum.ahead += come[state]! * ahead[state]!;
    sum.isLast &&= ahead[state] === 1;
    eachStep(state, (led, chance) => (come[led]! += chance * come[state]!));
  }
  return Object.fromEntries(
    Object.entries(sums).map(([place, { come, ahead, isLast }]) => {
      return [place, isLast ? 1 : Math.max(2, Math.round(ahead / come))];
    }),
  );
}

/** How likely each step from a state is taken. */
function chancesAt(states: Search, state: number): number[] {
  const worths = states.openAt(state).map(worthOf);
  const best = Math.max(...worths);
  const strongest = worths.filter((worth) => worth === best).length;
  return worths.map((worth) => 0.5 / worths.length + (worth === best ? 0.5 / strongest : 0));
}

/** The most that any of these says of each scene. */
export function mostOf(all: readonly Record<string, number>[]): Record<string, number> {
  const most: Record<string, number> = {};
  for (const [scene, count] of all.flatMap(Object.entries<number>)) {
    most[scene] = Math.max(most[scene] ?? 0, count);
  }
  return most;
}
