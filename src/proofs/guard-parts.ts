import type { Comparison, Guard } from '../model/graph.ts';
import type { Compared, Named } from '../scenario/guards.ts';

/** The parts of a condition that all have to hold, with `not` before flags and visited scenes alone. */
export function partsOf(guard: Guard): Part[] {
  return split(withoutNot(guard));
}

function split(guard: Plain): Part[] {
  return 'all' in guard ? guard.all.flatMap(split) : [guard];
}

function withoutNot(guard: Guard, isTurned = false): Plain {
  if ('not' in guard) return withoutNot(guard.not, !isTurned);
  if ('all' in guard || 'any' in guard) {
    const isAll = 'all' in guard !== isTurned;
    const parts = ('all' in guard ? guard.all : guard.any).map((one) => withoutNot(one, isTurned));
    return isAll ? { all: parts } : { any: parts };
  }
  if (!isTurned) return guard;
  return 'meter' in guard ? { ...guard, is: opposite[guard.is] } : { not: guard };
}

const opposite: Record<Comparison, Comparison> = {
  'at-least': 'below',
  'at-most': 'above',
  above: 'at-most',
  below: 'at-least',
  is: 'is-not',
  'is-not': 'is',
};

/** What cannot be taken apart by `and`. */
export type Part = Compared | Named | { not: Named } | { any: Plain[] };
export type Plain = Part | { all: Plain[] };
