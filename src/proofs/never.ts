import type { Comparison, Guard } from '../model/graph.ts';
import type { Compared, Named } from '../scenario/guards.ts';
import type { Search } from './search.ts';
import { listed } from './words.ts';

/**
 * Why a condition holds in none of these states, in the words of a trainer: the parts that never come
 * true, and what is so there instead ("trust is 20 to 45 there, and its `when` asks for at least 60").
 * Where each part comes true, and never all at once, it is one of them, with the others it waits for.
 */
export function whyNever(guard: Guard, states: Search, at: readonly number[]): string {
  const written = partsOf(withoutNot(guard));
  const where = (guards: readonly Guard[]) => {
    const asks = guards.map(states.asks);
    return at.filter((state) => asks.every((holds) => holds(state)));
  };
  const never = written.filter((part) => where([part]).length === 0);
  if (never.length > 0) return never.map((part) => describe(part, states, at)).join('; ');
  // Flags first: a meter then tells how far it is away where they are as they should be.
  const parts = written.toSorted((a, b) => Number('meter' in a) - Number('meter' in b));
  const last = parts.findIndex((_, i) => where(parts.slice(0, i + 1)).length === 0);
  const part = parts[last]!;
  const beside = parts.slice(0, last).reduceRight<Part[]>(
    (kept, one) => {
      const fewer = kept.filter((other) => other !== one);
      return where([...fewer, part]).length === 0 ? fewer : kept;
    },
    parts.slice(0, last),
  );
  return `where ${listed(beside.map(factOf))}, ${describe(part, states, where(beside))}`;
}

/** What is so in all these states, where a part of a condition holds in none of them. */
function describe(part: Part, states: Search, at: readonly number[]): string {
  if ('meter' in part) {
    const values = new Set(at.map((state) => states.valueOf(state, part.meter)));
    return describeMeter(
      part,
      [...values].toSorted((a, b) => a - b),
    );
  }
  if ('any' in part) return part.any.map((one) => whyNever(one, states, at)).join('; ');
  if ('flag' in part) return `the flag "${part.flag}" is never set there`;
  if ('visited' in part) return `nobody there has visited "${part.visited}"`;
  if ('flag' in part.not) return `the flag "${part.not.flag}" is always set there`;
  return `everybody there has visited "${part.not.visited}"`;
}

function describeMeter({ meter, is, value }: Compared, values: readonly number[]): string {
  const [low, high] = [values[0]!, values.at(-1)!];
  if (is === 'is' && low < value && value < high) {
    const below = values.findLast((one) => one < value)!;
    const above = values.find((one) => one > value)!;
    return `${meter} is never ${value} there, but ${below} or ${above}`;
  }
  const span = low === high ? `always ${low}` : `${low} to ${high}`;
  return `${meter} is ${span} there, and its \`when\` asks for ${asked[is]}${value}`;
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
function factOf(part: Plain): string {
  if ('meter' in part) {
    return `${part.meter} is ${part.is === 'is-not' ? 'not ' : asked[part.is]}${part.value}`;
  }
  if ('any' in part) return listed(part.any.map(factOf), 'or');
  if ('all' in part) return listed(part.all.map(factOf));
  if ('flag' in part) return `"${part.flag}" is set`;
  if ('visited' in part) return `"${part.visited}" has been visited`;
  if ('flag' in part.not) return `"${part.not.flag}" is not set`;
  return `"${part.not.visited}" has not been visited`;
}

function partsOf(guard: Plain): Part[] {
  return 'all' in guard ? guard.all.flatMap(partsOf) : [guard];
}

/** The same condition with `not` before flags and visited scenes alone. */
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
type Part = Compared | Named | { not: Named } | { any: Plain[] };
type Plain = Part | { all: Plain[] };
