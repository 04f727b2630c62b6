import { guardsIn } from './guards.ts';
import type { Play, State } from './play.ts';
import { worthOf } from './worth.ts';

/**
 * The step of a run that lost the last way to some endings: one led there before it, and none after.
 * `path` is where the run stood at the start and after each step. -1 for a run that has come to one of
 * them, that never could have, or for which more than `most` states would have to be looked at.
 *
 * It looks back from the end. What leads nowhere from a later state is not looked at again, and the
 * first state with a way ends it: so no state is met twice.
 */
export function lostAt(
  play: Play,
  path: readonly State[],
  endings: readonly string[],
  most = mostMet,
): number {
  // What no condition asks about changes nothing of where one may go: it tells no states apart.
  const asked = JSON.stringify(guardsIn(play.logic));
  const names = Object.keys(play.start.values).filter((name) =>
    asked.includes(`"${name.replace('@', '')}"`),
  );
  const met = new Set<string>();

  /** Depth first, the strongest line first. */
  const leadsThere = (from: State): boolean => {
    const ahead = [from];
    for (let state = ahead.pop(); state && met.size <= most; state = ahead.pop()) {
      const { at, values } = state;
      if (endings.includes(at)) return true;
      const key = [at, ...names.map((name) => values[name])].join();
      if (met.has(key)) continue;
      met.add(key);
      for (const choice of play.open(state).sort((a, b) => worthOf(a) - worthOf(b))) {
        const next = play.take(state, choice);
        if (next) ahead.push(next);
      }
    }
    return false;
  };

  // Once too many have been met, no state is looked at any more, and none is found.
  const last = path.findLastIndex(leadsThere);
  return last === path.length - 1 ? -1 : last;
}

/** So many take a slow phone some tenths of a second; a conversation of 17 scenes has under a thousand. */
const mostMet = 20_000;
