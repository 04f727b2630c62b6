import { problem, type Problem } from '../model/problem.ts';
import type { Use } from './names.ts';
import { guess } from './guess.ts';
import type { Source } from './source.ts';

/**
 * Values that an organisation sets once (`content/site.yaml`) and a script names as `$name`.
 * In text the value is written out; where a number is wanted, it is one.
 */
export function fillText(text: string, values: Values): string {
  return text.replace(form, (found, name: string) => {
    const value = valueOf(name, values);
    return value === undefined ? found : wordsOf(value);
  });
}

/** Every text in `data` that is nothing but `$name` becomes the value itself. */
export function fillNumbers(data: unknown, values: Values): unknown {
  if (typeof data === 'string') return bareOf(valueOf(nameIn(data), values)) ?? data;
  if (Array.isArray(data)) return data.map((item) => fillNumbers(item, values));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, fillNumbers(value, values)]),
  );
}

/**
 * A number as it is written in a condition or an effect: digits, or the `$name` of one. A name that
 * is not declared counts as 0: `checkValues` reports it, and one mistake gives one message.
 */
export function readNumber(word: string, values: Values): number | undefined {
  if (/^-?\d+(\.\d+)?$/.test(word)) return Number(word);
  const name = nameIn(word);
  if (name === undefined) return undefined;
  const value = bareOf(valueOf(name, values)) ?? 0;
  return typeof value === 'number' ? value : undefined;
}

/** Names that are used and not declared, each at its place. */
export function checkValues(source: Source, values: Values): Problem[] {
  const known = Object.keys(values);
  const tell = (name: string, spot: Use['spot'], meant: string) => {
    const facts = { name, guess: meant, known: known.join(', ') || 'none yet' };
    return problem('unknown-value', spot, facts);
  };
  const unknown = usesOfValues(source).filter(({ name }) => !known.includes(name));
  return [
    ...unknown.map(({ name, spot }) => tell(name, spot, guess(name, known))),
    ...nearlyNamed(source, known).map(({ name, spot, meant }) =>
      tell(name, spot, ` Did you mean "$${meant}"?`),
    ),
  ];
}

/** A declared name with a capital letter, or with a blank behind its sign: nothing would be put in its place. */
function nearlyNamed({ text, spot }: Source, known: readonly string[]) {
  return [...text.matchAll(nearForm)].flatMap(({ 1: name = '', index }) => {
    const meant = known.find((one) => one === name.trim().toLowerCase());
    return meant === undefined || meant === name ? [] : [{ name, spot: spot(index), meant }];
  });
}

/** Where a text names values, known or not. */
export function usesOfValues({ text, spot }: Source): (Use & { kind: 'value' })[] {
  return [...text.matchAll(form)].map(({ 1: name = '', index }) => {
    return { kind: 'value', name, spot: spot(index) };
  });
}

/** Every name of a value in a text. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(form)].map((found) => found[1]!);
}

/** The name in a text that is nothing but `$name`. */
export function nameIn(text: string): string | undefined {
  return /^\$([a-z](?:[a-z0-9-]*[a-z0-9])?)$/.exec(text)?.[1];
}

/** A value as it reads in a sentence. */
export function wordsOf(value: Value): string {
  return typeof value === 'object' ? value.words : String(value);
}

/** A value to reckon with: of money, the amount. */
function bareOf(value: Value | undefined): string | number | undefined {
  return typeof value === 'object' ? value.amount : value;
}

function valueOf(name: string | undefined, values: Values): Value | undefined {
  return name !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
}

const nearForm = /\$([ \t]?[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?)/g;
const form = /\$([a-z](?:[a-z0-9-]*[a-z0-9])?)/g;

/** Money has an amount to reckon with, and words with its currency to read. */
export type Value = string | number | { amount: number; words: string };
export type Values = Record<string, Value>;
