import type { Effect } from '../../model/graph.ts';

/** What a choice does, in the author's own words: "trust +8, set honest". */
export function sayEffect(effect: Effect): string {
  if ('flag' in effect) return `${effect.to ? 'set' : 'clear'} ${effect.flag}`;
  if ('set' in effect) return `${effect.meter} = ${effect.set}`;
  return `${effect.meter} ${signed(effect.add)}`;
}

/** "+2", "-1", "0", as one would type it. */
export function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number);
}
