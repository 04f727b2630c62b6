import { mean } from '../record/outcome.ts';
import { along } from './along.ts';
import type { Decisions } from './decisions.ts';
import type { Search } from './search.ts';
import type { Choosing } from './spread.ts';

/**
 * What no run to one of these states can score more than: the mean of the highest share of each
 * competence by itself. Cheap, and good enough where runs are too many to follow one by one.
 */
export function scoreBound(
  states: Search,
  order: Int32Array,
  { of, list }: Decisions,
  steps: Choosing['steps'],
  at: readonly number[],
): number {
  const kept = list.map((set) => new Set(steps(set)));
  const shares = (list[0]?.spans ?? []).map((_, c) => highestShare(c));
  return mean(shares) ?? 0;

  /** Halves the way to the share that no run gains more than, of the room it had; to a thousandth. */
  function highestShare(c: number): number {
    const over = (share: number) => {
      const { most: sums } = along(states, order, (step, from) => {
        const set = list[of[from]!]!;
        const option = step - states.first[from]!;
        if (!kept[of[from]!]!.has(option)) return -Infinity;
        return set.gains[option]![c]! - share * set.spans[c]!;
      });
      return at.reduce((most, state) => Math.max(most, sums[state]!), -Infinity);
    };
    let [low, high] = [0, 1];
    while (high - low > 0.001) {
      const middle = (low + high) / 2;
      if (over(middle) > 0) low = middle;
      else high = middle;
    }
    return high;
  }
}
