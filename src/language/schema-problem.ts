import type { z } from 'zod';
import { problem, type Problem } from '../model/problem.ts';
import { guess, nearest } from './guess.ts';
import type { SpotOf } from './yaml.ts';

/** Turns one finding of the schema into sentences an author can act on. */
export function explain(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  spot: SpotOf,
  where: string,
): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const key = String(path.at(-1) ?? '');
  const whole = path.length > 1 ? `"${path.slice(0, -1).join('.')}"` : where.replace(/^in /, '');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    // What is there already is not what another key was meant to be.
    const given = Object.keys(Object(valueAt(data, path)));
    const missing = known.filter((name) => !given.includes(name));
    const under = path.length > 0 ? `under "${path.join('.')}"` : where;
    return issue.keys.map((name) =>
      problem('unknown-key', spot([...path, name], true), {
        name,
        where: under,
        guess: guess(name, missing),
        known: few(known),
      }),
    );
  }
  const actual = valueAt(data, path);
  if (actual === undefined) {
    // A misspelt key is reported as unknown; that it is missing as well would be a second message.
    const known = keysAt(schema, path.slice(0, -1));
    const given = Object.keys(Object(valueAt(data, path.slice(0, -1))));
    const unknown = given.filter((name) => !known.includes(name));
    if (unknown.some((name) => nearest(name, [key]) === key)) return [];
    const expected = `"${key}: …" (${wanted(issue)})`;
    return [
      problem('missing-key', spot(path.slice(0, -1)), { where: start(whole), key, expected }),
    ];
  }
  if (issue.code === 'invalid_key') {
    const isId = issue.issues.some((one) => one.code === 'invalid_format' && isIdForm(one.pattern));
    if (isId) return [problem('bad-id', spot(path, true), { name: key })];
    const facts = {
      key: path.join('.'),
      actual: `under "${key}"`,
      expected: 'under a whole number',
    };
    return [problem('wrong-value', spot(path, true), facts)];
  }
  const glued = typeof actual === 'string' && /^([a-z][a-z-]*):\S/.exec(actual)?.[1];
  if (glued && wanted(issue) === kinds.object) {
    return [problem('yaml-no-blank', spot(path), { name: glued })];
  }
  return [
    problem('wrong-value', spot(path), {
      key: path.join('.') || whole,
      actual: shown(actual),
      expected: wanted(issue),
      guess: issue.code === 'invalid_value' ? guess(String(actual), issue.values.map(String)) : '',
    }),
  ];
}

function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (!issue.message.startsWith('Invalid')) return issue.message;
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? `"${String(issue.values[0])}"`
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin !== 'number') return 'filled in';
      return issue.inclusive === false ? `more than ${issue.minimum}` : `${issue.minimum} or more`;
    case 'too_big':
      return issue.origin === 'number'
        ? `${issue.maximum} or less`
        : `at most ${issue.maximum} long`;
    case 'invalid_format':
      return isIdForm(issue.pattern)
        ? 'an id: lower-case letters, digits and hyphens, a letter first'
        : issue.message;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(wanted))].join(' or ');
    default:
      return issue.message;
  }
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list (one "- …" a line)',
  object: 'a group of keys',
  record: 'a group of keys',
  map: 'a group of keys',
};

/** The keys an object of the schema knows at a path, as far as they can be told. */
export function keysAt(schema: z.ZodType, path: (string | number)[]): string[] {
  let def = unwrap(schema);
  for (const step of path) {
    if (def.shape) def = unwrap(def.shape[String(step)]);
    else def = unwrap(def.element ?? def.valueType);
  }
  return Object.keys(def.shape ?? {});
}

function unwrap(schema: unknown): SchemaDef {
  // Zod keeps what a schema is made of under `def`; optional, default and lazy wrap another one.
  let def = (schema as { def?: SchemaDef } | undefined)?.def ?? {};
  while (def.innerType) def = (def.innerType as { def: SchemaDef }).def;
  return def;
}

export function valueAt(data: unknown, path: (string | number)[]): unknown {
  let value = data;
  for (const step of path) value = (Object(value) as Record<string, unknown>)[String(step)];
  return value;
}

function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = String(value);
  return text.length > 60 ? `"${text.slice(0, 60)}…"` : `"${text}"`;
}

/** A long list helps nobody; what was meant has been guessed from the whole of it. */
function few(words: readonly string[]): string {
  const most = 20;
  return words.length > most ? `${words.slice(0, most).join(', ')} …` : words.join(', ');
}

const isIdForm = (pattern: string | undefined) => pattern?.includes('[a-z]') ?? false;
const start = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

type SchemaDef = {
  shape?: Record<string, unknown>;
  element?: unknown;
  valueType?: unknown;
  innerType?: unknown;
};
