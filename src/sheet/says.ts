import { withMinus } from '../i18n.ts';
import type { Count, Entries, Look, Rule, SheetRules, Test } from '../model/sheet.ts';

/** What a sheet says of what is filled in: of the verdicts the first that holds, and all remarks. */
export function saidBy(
  { verdict, remarks, counts = [] }: SheetRules,
  entries: Entries,
  today: string,
): [first: string, remarks: string[]] {
  const whole = withCounts(counts, entries);
  const [first = ''] = saysOf(verdict, whole, today);
  return [first, saysOf(remarks, whole, today)];
}

/** What is filled in, and what is worked out of it. A box without a number counts as nothing. */
export function withCounts(counts: readonly Count[], entries: Entries): Entries {
  const whole = { ...entries };
  for (const [name, steps] of counts) {
    const pile: number[] = [];
    for (const step of steps) {
      const deed = deeds[step];
      if (deed) pile.push(deed(...pile.splice(-deed.length)));
      else pile.push(typeof step === 'number' ? step : numberIn(valueOf(step, whole)) || 0);
    }
    whole[name] = String(pile[0]);
  }
  return whole;
}

/** What can be done to numbers; each takes as many as it names. */
export const deeds: Record<string, (...numbers: number[]) => number> = {
  '+': (a, b) => a! + b!,
  '-': (a, b) => a! - b!,
  '*': (a, b) => a! * b!,
  '/': (a, b) => a! / b!,
  root: Math.sqrt,
  round: Math.round,
  smallest: Math.min,
  largest: Math.max,
};

/** What a row is called: of "Trust: each can rely on the other" what stands before the colon. */
export const shortName = (name: string) => name.split(':')[0]!;

/**
 * What these say of what is filled in, from the top down. Rows in which nothing is written say
 * nothing and are not counted. `today` is a day such as 2026-11-22.
 */
export function saysOf(rules: readonly Rule[], whole: Entries, today: string): string[] {
  return rules.flatMap(({ say, rows, least = 1, each, when }) => {
    const all = rows ? rowsOf(whole, rows) : [{}];
    const met = all
      .map((row) => ({ ...whole, ...row }))
      .filter((scope) => when.every((test) => holds(test, scope, today)));
    if (each) return met.map((scope) => put(say, (name) => valueOf(name, scope)));
    if (met.length < (least || all.length || 1)) return [];
    // Of several rows, all that stands there is named, each once.
    const listed = (name: string) => [...new Set(met.map((scope) => valueOf(name, scope)))];
    return put(say, (name) => (name === 'n' ? met.length : listed(name).join(', ')));
  });
}

/** The rows in which something is written. What they are called (`row`) is written by nobody. */
export function rowsOf(whole: Entries, rows: string): Entries[] {
  const all = whole[rows];
  const isBegun = ({ row, ...rest }: Entries) => Object.values(rest).some(Boolean);
  return typeof all === 'object' ? all.filter(isBegun) : [];
}

/** What is in a field; how many rows there are; `rows.field` is the sum of the numbers there. */
function valueOf(name: string, scope: Entries): string | number {
  const [first = '', field] = name.split('.');
  if (field) return rowsOf(scope, first).reduce((sum, row) => sum + (numberIn(row[field]) || 0), 0);
  if (name === everything) return Object.values(scope).filter(isText).join(' ');
  const found = scope[name];
  return typeof found === 'object' ? rowsOf(scope, name).length : (found ?? '');
}

const isText = (it: unknown) => typeof it === 'string';

/** All that is written outside rows. */
export const everything = 'everything';

function holds([field, look, other, not]: Test, scope: Entries, today: string): boolean {
  const held =
    typeof other === 'string' && other[0] === '$' ? valueOf(other.slice(1), scope) : other;
  return looks[look](valueOf(field, scope), held as never, today) !== !!not;
}

/** The first number in what stands there: in "30 in 100" it is 30. */
const numberIn = (it: unknown) => Number.parseFloat(String(it));

const looks: Record<Look, (it: string | number, other: never, today: string) => boolean> = {
  empty: (it) => it === '',
  is: (it, any: string[] | string) => [any].flat().includes(String(it)) && it !== '',
  least: (it, other: number) => numberIn(it) >= numberIn(other),
  more: (it, other: number) => numberIn(it) > numberIn(other),
  has: (it, pattern: string) => new RegExp(pattern, 'i').test(String(it)),
  words: (it, most: number) => (String(it).match(/\S+/g) ?? []).length > most,
  after: (it, days: number, today) =>
    it !== '' && Date.parse(String(it)) > Date.parse(today) + days * 864e5,
  before: (it, other: string) => it !== '' && other !== '' && it < other,
};

function put(say: string, valueOf: (name: string) => string | number): string {
  return say.replace(/\{([\w.-]+)\}(\.?)/g, (_, name: string, stop: string) => {
    const value = withMinus(valueOf(name));
    // What people write may end with a full stop of its own.
    return /[.!?]$/.test(value) ? value : value + stop;
  });
}
