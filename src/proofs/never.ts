import type { Comparison, Effect, Graph, Guard } from '../model/graph.ts';
import type { Compared, Named } from '../scenario/guards.ts';
import type { Search } from './search.ts';
import { listed, namedOf, someOf, titleOf } from './words.ts';

/**
 * Why a condition holds in none of these states, in the words of a trainer: the parts that never come
 * true, and what is so there instead ("trust is 20 to 45 in "What now", and its `when` asks for at least
 * 60"). Where each part comes true, and never all at once, it is one of them, with the others it waits
 * for. `where` says where these states are, with a blank before it unless the sentence has said so.
 */
export function whyNever(
  guard: Guard,
  states: Asked,
  at: readonly number[],
  titles: Graph['titles'],
  where: string,
): Why {
  const scope = { states, titles, where: where && ` ${where}` };
  const written = partsOf(withoutNot(guard));
  const holdsIn = (guards: readonly Guard[]) => {
    const asks = guards.map(states.asks);
    return at.filter((state) => asks.every((holds) => holds(state)));
  };
  const never = written.filter((part) => holdsIn([part]).length === 0);
  if (never.length > 0) {
    return {
      reason: never.map((part) => describe(part, scope, at)).join('; '),
      unset: never.flatMap((part) => unsetIn(part, states)),
    };
  }
  // Flags first: a meter then tells how far it is away where they are as they should be.
  const parts = written.toSorted((a, b) => Number('meter' in a) - Number('meter' in b));
  const last = parts.findIndex((_, i) => holdsIn(parts.slice(0, i + 1)).length === 0);
  const part = parts[last]!;
  const beside = parts.slice(0, last).reduceRight<Part[]>(
    (kept, one) => {
      const fewer = kept.filter((other) => other !== one);
      return holdsIn([...fewer, part]).length === 0 ? fewer : kept;
    },
    parts.slice(0, last),
  );
  const reason = `where ${listed(beside.map(factOf))}, ${describe(part, scope, holdsIn(beside))}`;
  return { reason, unset: [] };
}

/** What to do about a condition that never holds; of a flag that nothing sets, to set it. */
export function cureOf({ unset }: Why, otherwise: string): string {
  const [flag] = unset;
  if (flag === undefined) return `Loosen its \`when\`, or ${otherwise}.`;
  return `Write \`set ${flag}\` in the \`effect\` of the choice that should set it, or take "${flag}" out of the \`when\`.`;
}

/** What is so in all these states, where a part of a condition holds in none of them. */
function describe(part: Part, { states, titles, where }: Scope, at: readonly number[]): string {
  if ('meter' in part) {
    const values = new Set(at.map((state) => states.valueOf(state, part.meter)));
    return describeMeter(
      part,
      [...values].toSorted((a, b) => a - b),
      where,
    );
  }
  if ('any' in part) {
    const whys = part.any.map((one) => whyNever(one, states, at, titles, where.trim()));
    return whys.map(({ reason }) => reason).join('; ');
  }
  if ('flag' in part) {
    const setters = settersOf(part.flag, states.play, titles);
    if (setters.length === 0) return `nothing sets the flag "${part.flag}"`;
    return `the flag "${part.flag}" is never set${where} (only ${someOf(setters, 2)} ${setters.length > 1 ? 'set' : 'sets'} it)`;
  }
  if ('visited' in part) return `nobody${where} has visited ${namedOf(part.visited, titles)}`;
  if ('flag' in part.not) return `the flag "${part.not.flag}" is always set${where}`;
  return `everybody${where} has visited ${namedOf(part.not.visited, titles)}`;
}

/** The flags that a part waits for and nothing ever sets. */
function unsetIn(part: Plain, { play }: Pick<Asked, 'play'>): string[] {
  if ('any' in part) return part.any.flatMap((one) => unsetIn(one, { play }));
  return 'flag' in part && settersOf(part.flag, play, {}).length === 0 ? [part.flag] : [];
}

/** What sets a flag, in words. */
function settersOf(
  flag: string,
  { logic, first }: Asked['play'],
  titles: Graph['titles'],
): string[] {
  const sets = (effects: readonly Effect[]) =>
    effects.some((one) => 'flag' in one && one.flag === flag && one.to);
  return [
    ...(first[flag] === 1 ? ['the variant'] : []),
    ...logic.scenes.flatMap(({ id, enter, choices }) => [
      ...(sets(enter) ? [`arriving at ${titleOf(id, titles)}`] : []),
      ...choices
        .filter(({ effects }) => sets(effects))
        .map((choice) => `"${choice.id}" in ${titleOf(id, titles)}`),
    ]),
  ];
}

function describeMeter(
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
  return `${meter} is ${span}${where}, and its \`when\` asks for ${asked[is]}${value}`;
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

/** States that can be asked about, by their numbers. */
export type Asked = {
  play: Pick<Search['play'], 'logic' | 'first'>;
  asks: Search['asks'];
  valueOf: Search['valueOf'];
};

export type Why = {
  reason: string;
  /** The flags that it waits for although nothing in the script sets them. */
  unset: string[];
};

type Scope = { states: Asked; titles: Graph['titles']; where: string };

/** What cannot be taken apart by `and`. */
type Part = Compared | Named | { not: Named } | { any: Plain[] };
type Plain = Part | { all: Plain[] };
