import type { Comparison, Guard } from '../model/graph.ts';

/** A condition of the script as a room can hear it: “trust is at least 60 and not: lied”. */
export function inWords(guard: Guard, titles: Readonly<Record<string, string>>): string {
  const say = (one: Guard) => {
    const words = inWords(one, titles);
    return 'all' in one || 'any' in one ? `(${words})` : words;
  };
  if ('all' in guard) return guard.all.map(say).join(' and ');
  if ('any' in guard) return guard.any.map(say).join(' or ');
  if ('not' in guard) return `not: ${say(guard.not)}`;
  if ('flag' in guard) return `“${spaced(guard.flag)}” is so`;
  if ('visited' in guard) return `“${titles[guard.visited] ?? guard.visited}” has been seen`;
  return `${spaced(guard.meter)} ${comparisons[guard.is]} ${guard.value}`;
}

/** An id as words: those are all that a script has for a meter or a flag. */
export function spaced(id: string): string {
  return id.replaceAll('-', ' ');
}

const comparisons: Record<Comparison, string> = {
  'at-least': 'is at least',
  'at-most': 'is at most',
  above: 'is above',
  below: 'is below',
  is: 'is',
  'is-not': 'is not',
};
