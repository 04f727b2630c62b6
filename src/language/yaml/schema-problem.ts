import type { z } from 'zod';
import { problem, type Problem } from '../../model/problem.ts';
import { guess } from '../guess.ts';
import { cureOf } from './schema-cure.ts';
import { capital, phraseOf, placeOf } from './schema-place.ts';
import { fieldAt, keysAt, numberWanted, valueAt, type Field } from './schema-shape.ts';
import type { SpotOf } from './read.ts';

/** Turns one finding of the schema into sentences an author can act on. */
export function explain(
  issue: z.core.$ZodIssue,
  { schema, data, spot, where, meant }: Explained,
): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const key = String(path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    // What is there already is not what another key was meant to be.
    const given = Object.keys(Object(valueAt(data, path)));
    const missing = known.filter((name) => !given.includes(name));
    const under = path.length > 0 ? `${isInList(path) ? 'in' : 'under'} ${phraseOf(path)}` : where;
    return issue.keys.map((name) =>
      problem('unknown-key', spot([...path, name], true), {
        name,
        where: under,
        guess: guess(name, missing) || asMeant(meant.get([...path, name].join('/'))),
        known: few(known),
      }),
    );
  }
  const field = fieldAt(schema, path);
  const expected = wanted(issue, field);
  const actual = valueAt(data, path);
  if (actual === undefined) {
    const whole = path.length > 1 ? phraseOf(path.slice(0, -1)) : where.replace(/^in /, '');
    const add = `"${key}: …" (${expected})`;
    const facts = { where: capital(whole), key, expected: add };
    return [problem('missing-key', spot(path.slice(0, -1)), facts)];
  }
  if (issue.code === 'invalid_key') {
    const isId = issue.issues.some((one) => one.code === 'invalid_format' && isIdForm(one.pattern));
    if (isId) return [problem('bad-id', spot(path, true), { name: key })];
    const number = /-?\d+/.exec(key)?.[0];
    const facts = {
      ...placeOf(path),
      actual: `under "${key}"`,
      expected: 'under a whole number',
      guess: number === undefined ? '' : ` Write "${number}: …".`,
    };
    return [problem('wrong-value', spot(path, true), facts)];
  }
  const glued = typeof actual === 'string' && /^([a-z][a-z-]*):\S/.exec(actual)?.[1];
  if (glued && expected === kinds['object']) {
    return [problem('yaml-no-blank', spot(path), { name: glued })];
  }
  const near =
    issue.code === 'invalid_value' ? guess(String(actual), issue.values.map(String)) : '';
  return [
    problem('wrong-value', spot(path), {
      ...(path.length > 0 ? placeOf(path) : { key: where.replace(/^in /, '') }),
      actual: shown(actual),
      expected,
      guess: near || cureOf(actual, expected, issue, field),
    }),
  ];
}

function asMeant(name: string | undefined): string {
  return name === undefined ? '' : ` Did you mean "${name}"?`;
}

const isInList = (path: readonly (string | number)[]) =>
  path.some((step) => typeof step === 'number');

function wanted(issue: z.core.$ZodIssue, field: Field | undefined): string {
  switch (issue.code) {
    case 'invalid_type':
      if (!issue.message.startsWith('Invalid')) return issue.message;
      if (/^(?:number|int)$/.test(issue.expected)) return numberWanted(field);
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? `"${String(issue.values[0])}"`
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'array')
        return `a list of ${issue.minimum}${issue.exact ? '' : ' or more'}`;
      return issue.origin === 'number' ? numberWanted(field) : 'filled in';
    case 'too_big':
      if (issue.origin === 'array')
        return `a list of ${issue.maximum}${issue.exact ? '' : ' at most'}`;
      return issue.origin === 'number' ? numberWanted(field) : `at most ${issue.maximum} long`;
    case 'invalid_format':
      return isIdForm(issue.pattern)
        ? 'an id: lower-case letters, digits and hyphens, a letter first'
        : issue.message;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map((one) => wanted(one, undefined)))].join(' or ');
    default:
      return issue.message;
  }
}

const kinds: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list (one "- …" a line)',
  object: 'a group of keys',
  record: 'a group of keys',
  map: 'a group of keys',
};

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

const isIdForm = (pattern: string | undefined) => pattern?.includes('[a-z]') ?? false;

type Explained = {
  schema: z.ZodType;
  data: unknown;
  spot: SpotOf;
  /** What the keys belong to, in words: "in the front matter". */
  where: string;
  /** By the path of an unknown key, the one that is missing in its place. */
  meant: ReadonlyMap<string, string>;
};
