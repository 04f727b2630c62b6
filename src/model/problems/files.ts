import type { Entry } from '../problem.ts';

/** Mistakes about files, and about what is written in YAML. */
export const files = {
  'not-utf8': {
    severity: 'error',
    says: 'This file is not UTF-8 text: the byte at {at} cannot be read. Save it again as UTF-8.',
  },
  'missing-file': { severity: 'error', says: '{file} is not there. {cure}' },
  'empty-content': {
    severity: 'error',
    says: 'There is no {what} in {folder}. {cure}',
  },
  'broken-yaml': { severity: 'error', says: 'The YAML cannot be read here: {reason}' },
  'no-front-matter': {
    severity: 'error',
    says: 'The file has no front matter. Begin it with a line of three hyphens, the keys, and three hyphens again.',
  },
  'missing-key': { severity: 'error', says: '{where} has no "{key}". Add {expected}.' },
  'wrong-value': {
    severity: 'error',
    says: '"{key}" is {actual}, but it should be {expected}.{guess}',
  },
  'unknown-key': {
    severity: 'error',
    says: '"{name}" is not a key {where}.{guess} Known keys: {known}.',
  },
  'duplicate-key': {
    severity: 'error',
    says: 'The key "{name}" is already there, at line {line}. Keep one of the two.',
  },
} as const satisfies Record<string, Entry>;
