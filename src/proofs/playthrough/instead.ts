import type { Guard } from '../../model/graph.ts';
import { leavesOf } from '../../scenario/guards.ts';
import { holds, type Values } from '../../scenario/play.ts';
import { listed } from '../words.ts';

/** In words, what is so in the place of a condition that does not hold: "trust is 50, not 60". */
export function instead(guard: Guard, values: Values): string {
  return [...new Set(partsOf(guard, values))].join(' and ');
}

/** Ids in a sentence, as they are written: "`ask`, `own` and `call`". */
export function quote(names: readonly string[]): string {
  return listed(names.map((name) => `\`${name}\``));
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
  return leavesOf(guard).map((leaf) => {
    if ('meter' in leaf) return `${leaf.meter} is ${values[leaf.meter]}`;
    const not = holds(leaf, values) ? '' : 'not ';
    if ('flag' in leaf) return `${quote([leaf.flag])} is ${not}set`;
    return `${quote([leaf.visited])} has ${not}been visited`;
  });
}
