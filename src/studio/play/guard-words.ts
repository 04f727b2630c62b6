import type { Effect, Guard } from '../../model/graph.ts';

/** A condition in the author's own words: "trust at least 60 and not promised". */
export function sayGuard(guard: Guard): string {
  if ('all' in guard) return guard.all.map((each) => bracket(each, 'any')).join(' and ');
  if ('any' in guard) return guard.any.map((each) => bracket(each, 'all')).join(' or ');
  if ('not' in guard) {
    const isJoined = 'all' in guard.not || 'any' in guard.not;
    return isJoined ? `not (${sayGuard(guard.not)})` : `not ${sayGuard(guard.not)}`;
  }
  if ('flag' in guard) return guard.flag;
  if ('visited' in guard) return `visited ${guard.visited}`;
  return `${guard.meter} ${guard.is.replaceAll('-', ' ')} ${guard.value}`;
}

/** What a choice does, in the author's own words: "trust +8, set honest". */
export function sayEffect(effect: Effect): string {
  if ('flag' in effect) return `${effect.to ? 'set' : 'clear'} ${effect.flag}`;
  if ('set' in effect) return `${effect.meter} = ${effect.set}`;
  return `${effect.meter} ${signed(effect.add)}`;
}

/** "+2", "−1", "0". */
export function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number).replace('-', '−');
}

/** "or" inside "and" needs brackets to be read rightly; the other way round they help. */
function bracket(guard: Guard, joint: 'all' | 'any'): string {
  return joint in guard ? `(${sayGuard(guard)})` : sayGuard(guard);
}
