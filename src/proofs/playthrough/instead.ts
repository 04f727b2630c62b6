import type { Guard } from '../../model/graph.ts';
import { holds, type Values } from '../../scenario/play.ts';

/** In words, what is so in the place of a condition that does not hold: "trust is 50, not 60". */
export function instead(guard: Guard, values: Values): string {
  return [...new Set(partsOf(guard, values))].join(' and ');
}

/** Names in a sentence: `"ask", "own" and "call"`. */
export function quote(names: readonly string[]): string {
  return names
    .map((name) => `"${name}"`)
    .join(', ')
    .replace(/, (?="[^"]*"$)/, ' and ');
}

function partsOf(guard: Guard, values: Values): string[] {
  if ('all' in guard) {
    const failing = guard.all.filter((each) => !holds(each, values));
    return failing.flatMap((each) => partsOf(each, values));
  }
  if ('any' in guard) return guard.any.flatMap((each) => partsOf(each, values));
  if ('meter' in guard && guard.is !== 'is-not') {
    const form = guard.is === 'is' ? '' : `${guard.is.replace('-', ' ')} `;
    return [`${guard.meter} is ${values[guard.meter]}, not ${form}${guard.value}`];
  }
  return factsIn(guard, values);
}

/** How everything that a condition asks about stands. */
function factsIn(guard: Guard, values: Values): string[] {
  if ('all' in guard) return guard.all.flatMap((each) => factsIn(each, values));
  if ('any' in guard) return guard.any.flatMap((each) => factsIn(each, values));
  if ('not' in guard) return factsIn(guard.not, values);
  if ('meter' in guard) return [`${guard.meter} is ${values[guard.meter]}`];
  const not = holds(guard, values) ? '' : 'not ';
  if ('flag' in guard) return [`"${guard.flag}" is ${not}set`];
  return [`"${guard.visited}" has ${not}been visited`];
}
