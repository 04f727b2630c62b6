import type { z } from 'zod';
import { problem, type Problem } from '../../model/problem.ts';
import { capital } from '../capital.ts';
import { guess } from '../guess.ts';
import { meantBy, sayMeant } from '../meant.ts';
import { badId, plainId } from '../plain-id.ts';
import { numberOf } from '../number-words.ts';
import { cureOf } from './schema-cure.ts';
import { phraseOf, placeOf, type SpotOf } from './schema-place.ts';
import type { MeantKeys } from './renamed-keys.ts';
import { fieldAt, fits, keysAt, valueAt } from './schema-shape.ts';
import { isIdForm, sayWanted, wantedOf } from './schema-wanted.ts';

/** Turns one finding of the schema into sentences an author can act on. */
export function explain(
  issue: z.core.$ZodIssue,
  { schema, data, spot, where, meant, homeOf }: Explained,
): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const key = String(path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    // What is there already is not what another key was meant to be.
    const given = Object.keys(Object(valueAt(data, path)));
    const missing = known.filter((name) => !given.includes(name));
    const under = path.length > 0 ? `${isInList(path) ? 'in' : 'under'} ${phraseOf(path)}` : where;
    const asMeant = (name: string) => {
      const [key, second] = meant.get([...path, name].join('/')) ?? [];
      const own = valueAt(data, [...path, name]);
      if (second !== undefined)
        return ` Write "${key}: ${name}", and "${second}: ${String(own)}" on a line of its own below, in the same column.`;
      const field = key === undefined ? undefined : fieldAt(schema, [...path, key]);
      const isInside = !fits(own, field) && fits({ [name]: own }, field);
      if (isInside)
        return ` Write "${key}:" in its place, and "${name}:" on a line of its own below, two blanks further in.`;
      return key === undefined ? '' : ` Did you mean "${key}"?`;
    };
    return issue.keys.map((name) =>
      problem('unknown-key', spot([...path, name], true), {
        name,
        where: under,
        guess:
          homeOf?.(name, path) || guess(name, missing) || wordOf(name, missing) || asMeant(name),
        known: few(known),
      }),
    );
  }
  const field = fieldAt(schema, path);
  const actual = valueAt(data, path);
  const wanted = wantedOf(issue, field, actual);
  const expected = sayWanted(wanted);
  if (actual === undefined) {
    const whole = path.length > 1 ? phraseOf(path.slice(0, -1)) : where.replace(/^in /, '');
    const add = `"${key}: …" (${expected})`;
    const facts = { where: capital(whole), key, expected: add };
    return [problem('missing-key', spot(path.slice(0, -1)), facts)];
  }
  if (issue.code === 'invalid_key') {
    const isId = issue.issues.some((one) => one.code === 'invalid_format' && isIdForm(one.pattern));
    if (isId) return [problem('bad-id', spot(path, true), badId(key))];
    const number = numberOf(key) ?? /-?\d+/.exec(key)?.[0];
    const facts = {
      key,
      of: ` ${isInList(path) ? 'in' : 'under'} ${phraseOf(path.slice(0, -1))}`,
      actual: 'no number',
      expected: 'a whole number in digits',
      guess: number === undefined ? '' : ` Write "${number}: …".`,
    };
    return [problem('wrong-value', spot(path, true), facts)];
  }
  const glued = typeof actual === 'string' && /^([a-z][a-z-]*):\S/.exec(actual)?.[1];
  if (glued && wanted.kind === 'group') {
    return [problem('yaml-no-blank', spot(path), { name: glued })];
  }
  const near =
    issue.code === 'invalid_value'
      ? sayMeant(meantBy(String(actual), issue.values.map(String)))
      : '';
  return [
    problem('wrong-value', spot(path), {
      ...(path.length > 0 ? placeOf(path) : { key: where.replace(/^in /, '') }),
      actual: shown(actual),
      expected,
      guess:
        near ||
        swapped(issue) ||
        cureOf(actual, wanted, key, field) ||
        keysIn(wanted.kind, path.length > 0 ? keysAt(schema, path) : []),
    }),
  ];
}

/** Of a group that is none, what it could hold. */
function keysIn(kind: string, keys: readonly string[]): string {
  return kind === 'group' && keys.length > 0 ? ` Its keys: ${few(keys)}.` : '';
}

/** Two values that stand in each other's place. */
function swapped(issue: z.core.$ZodIssue): string {
  const swap: unknown = issue.code === 'custom' ? issue.params?.['swap'] : undefined;
  if (typeof swap !== 'object' || swap === null) return '';
  const lines = Object.entries(swap).map(([name, value]) => `"${name}: ${value}"`);
  return ` Have the two changed places? Write ${lines.join(' and ')}.`;
}

/** "at least" for "least": one of its words, or all of them as an id. */
function wordOf(name: string, known: readonly string[]): string {
  const found = [plainId(name), ...name.split(/[\s_-]+/)].find((one) => known.includes(one));
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}

const isInList = (path: readonly (string | number)[]) =>
  path.some((step) => typeof step === 'number');

function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length > 0 ? `a list of ${value.length}` : 'an empty list';
  if (typeof value === 'object') return 'a group of keys';
  const text = String(value);
  return text.length > 60 ? `"${text.slice(0, 60)}…"` : `"${text}"`;
}

/** A long list helps nobody; what was meant has been guessed from the whole of it. */
function few(words: readonly string[]): string {
  const most = 20;
  return words.length > most ? `${words.slice(0, most).join(', ')} …` : words.join(', ');
}

type Explained = {
  schema: z.ZodType;
  data: unknown;
  spot: SpotOf;
  /** What the keys belong to, in words: "in the front matter". */
  where: string;
  meant: MeantKeys;
  homeOf?: HomeOf;
};

/** Where a key belongs that is none in the group at this path, as a sentence with a blank before it. */
export type HomeOf = (name: string, path: readonly (string | number)[]) => string | undefined;
