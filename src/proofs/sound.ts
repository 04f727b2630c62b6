import { orderOf } from './order.ts';
import { placesReached, type Search } from './search.ts';
import { stuckScenes } from './stuck.ts';

/**
 * Whether nothing is wrong with the ways of a scenario: what `verify` tells in sentences, asked of a
 * change that is only tried. Where no run goes on for ever, nobody is caught in a circle either.
 */
export function isSound(states: Search): boolean {
  const { whole, choices, places, fired, over, to } = states;
  return (
    whole &&
    over.length === 0 &&
    !to.includes(-1) &&
    !fired.includes(0) &&
    stuckScenes(states).size === 0 &&
    placesReached(states).size === places.length &&
    new Set(states.by).size === choices.length &&
    orderOf(states).order !== undefined
  );
}
