import type { z } from 'zod';
import { fits, numberWanted, type Field } from './schema-shape.ts';

/** What should stand in a place, as data: what is told and what is offered for it are made of this. */
export function wantedOf(issue: Issue, field: Field | undefined, actual: unknown): Wanted {
  switch (issue.code) {
    case 'invalid_type':
      if (!issue.message.startsWith('Invalid')) return own(issue.message);
      return byType[issue.expected]?.(field) ?? own(issue.expected);
    case 'invalid_value':
      if (issue.values.every((value) => value === true)) return { kind: 'true' };
      return { kind: 'one-of', words: issue.values.map(String) };
    case 'too_small':
    case 'too_big':
      return sizeOf(issue, field);
    case 'invalid_format':
      return isIdForm(issue.pattern) ? { kind: 'id' } : own(issue.message);
    case 'invalid_union':
      return {
        kind: 'either',
        of: issue.errors.flat().map((one) => wantedOf(one, undefined, actual)),
      };
    default:
      // What goes by another key, such as an amount of money, can be a number and is a text.
      return typeof actual === 'string' && fits(0, field)
        ? { kind: 'number', words: issue.message }
        : own(issue.message);
  }
}

function sizeOf(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  field: Field | undefined,
): Wanted {
  const isLeast = issue.code === 'too_small';
  const size = Number(isLeast ? issue.minimum : issue.maximum);
  if (issue.origin === 'array') {
    return { kind: isLeast ? 'more' : 'fewer', size, isExact: issue.exact ?? false };
  }
  if (issue.origin === 'number') return { kind: 'number', words: numberWanted(field) };
  return own(isLeast ? 'filled in' : `at most ${size} long`);
}

/** The same in words, as they go behind "it should be". */
export function sayWanted(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'one-of':
      return wanted.words.length === 1
        ? `"${wanted.words[0]}"`
        : `one of ${wanted.words.join(', ')}`;
    case 'either':
      return [...new Set(wanted.of.map(sayWanted))].join(' or ');
    case 'more':
      return `a list of ${wanted.size}${wanted.isExact ? '' : ' or more'}`;
    case 'fewer':
      return `a list of ${wanted.size}${wanted.isExact ? '' : ' at most'}`;
    case 'number':
    case 'own':
      return wanted.words;
    default:
      return plainly[wanted.kind];
  }
}

const plainly = {
  text: 'text',
  yes: 'true or false',
  true: 'true, or left out',
  list: 'a list (one "- …" a line)',
  group: 'a group of keys',
  id: 'an id: lower-case letters, digits and hyphens, a letter first',
};

const own = (words: string): Wanted => ({ kind: 'own', words });
const number = (field: Field | undefined): Wanted => ({
  kind: 'number',
  words: numberWanted(field),
});
const byType: Record<string, ((field: Field | undefined) => Wanted) | undefined> = {
  number,
  int: number,
  string: () => ({ kind: 'text' }),
  boolean: () => ({ kind: 'yes' }),
  array: () => ({ kind: 'list' }),
  object: () => ({ kind: 'group' }),
  record: () => ({ kind: 'group' }),
  map: () => ({ kind: 'group' }),
};

/** Not a form that only holds ids. */
export const isIdForm = (pattern: string | undefined) =>
  (pattern?.includes('[a-z]') ?? false) && !pattern!.includes('/[');

export type Wanted =
  | { kind: keyof typeof plainly }
  | { kind: 'number' | 'own'; words: string }
  | { kind: 'one-of'; words: string[] }
  | { kind: 'more' | 'fewer'; size: number; isExact: boolean }
  | { kind: 'either'; of: Wanted[] };
type Issue = z.core.$ZodIssue;
