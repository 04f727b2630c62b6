import type { Guard } from '../model/graph.ts';

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

/** "or" inside "and" needs brackets to be read rightly; the other way round they help. */
function bracket(guard: Guard, joint: 'all' | 'any'): string {
  return joint in guard ? `(${sayGuard(guard)})` : sayGuard(guard);
}
