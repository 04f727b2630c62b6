import type { Guard } from '../model/graph.ts';
import type { Compared } from '../scenario/guards.ts';
import { sayGuard } from '../scenario/say-guard.ts';
import { partsOf, type Part } from './guard-parts.ts';
import type { Asked } from './asked.ts';

/**
 * A condition that none of some states meets, made into one that somebody meets: numbers go as far as
 * they must, and what is never so there is left out. A flag that nothing sets yet (`unset`) stays: it is
 * to be set. Nothing comes back where nothing is left of it.
 */
export function loosen(
  guard: Guard,
  states: Asked,
  at: readonly number[],
  unset: readonly string[],
): Guard | undefined {
  const isWaiting = (part: Part) => 'flag' in part && unset.includes(part.flag);
  // A meter gives way: it can be told in numbers how far.
  const parts = partsOf(guard);
  const inTurn = parts.toSorted((a, b) => Number('meter' in a) - Number('meter' in b));
  const kept = new Map<Part, Guard>();
  let here = at;
  for (const part of inTurn) {
    if (isWaiting(part)) kept.set(part, part);
    for (const form of isWaiting(part) ? [] : [part, ...wider(part, states, here)]) {
      const there = here.filter(states.asks(form));
      if (there.length === 0) continue;
      kept.set(part, form);
      here = there;
      break;
    }
  }
  const all = parts.flatMap((part) => kept.get(part) ?? []);
  return all.length > 1 ? { all } : all[0];
}

/** Of `trust at least 60` where trust comes to 45 at most: `trust at least 45`. */
function wider(part: Part, { valueOf }: Asked, at: readonly number[]): Compared[] {
  if (!('meter' in part) || part.is === 'is-not') return [];
  const { meter, is, value } = part;
  const values = at.map((state) => valueOf(state, meter));
  const away = (one: number) => Math.abs(one - value);
  const nearest = values.reduce((a, b) => (away(b) < away(a) ? b : a), values[0] ?? value);
  const form = is === 'above' ? 'at-least' : is === 'below' ? 'at-most' : is;
  return [{ meter, is: form, value: nearest }];
}

/** `- when: trust at least 45`, as it is to be written. */
export function writtenAs(guard: Guard): string {
  return `\`- when: ${sayGuard(guard)}\``;
}
