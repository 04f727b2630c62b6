import type { Comparison } from '../model/graph.ts';
import type { Compared } from '../scenario/guards.ts';
import type { Plain } from './guard-parts.ts';
import { listed } from './words.ts';

/** How a meter stands that is never as it should be; `values` has all it comes to, the lowest first. */
export function describeMeter(
  { meter, is, value }: Compared,
  values: readonly number[],
  where: string,
): string {
  const [low, high] = [values[0]!, values.at(-1)!];
  if (is === 'is' && low < value && value < high) {
    const below = values.findLast((one) => one < value)!;
    const above = values.find((one) => one > value)!;
    return `${meter} is never ${value}${where}, but ${below} or ${above}`;
  }
  const span = low === high ? `always ${low}` : `${low} to ${high}`;
  return `${meter} is ${span}${where}, and its \`when\` asks for ${askedOf({ is, value })}`;
}

/** What it asks for: `at least 60`. */
export function askedOf({ is, value }: Pick<Compared, 'is' | 'value'>): string {
  return `${asked[is]}${value}`;
}

const asked: Record<Comparison, string> = {
  'at-least': 'at least ',
  'at-most': 'at most ',
  above: 'more than ',
  below: 'less than ',
  is: '',
  'is-not': 'anything but ',
};

/** A part of a condition as something that is so. */
export function factOf(part: Plain): string {
  if ('meter' in part) {
    return `${part.meter} is ${part.is === 'is-not' ? `not ${part.value}` : askedOf(part)}`;
  }
  if ('any' in part) return listed(part.any.map(factOf), 'or');
  if ('all' in part) return listed(part.all.map(factOf));
  if ('flag' in part) return `"${part.flag}" is set`;
  if ('visited' in part) return `"${part.visited}" has been visited`;
  if ('flag' in part.not) return `"${part.not.flag}" is not set`;
  return `"${part.not.visited}" has not been visited`;
}
