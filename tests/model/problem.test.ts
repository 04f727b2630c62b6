import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formOf, problem, problems, type Code } from '../../src/model/problem.ts';
import type { Entry } from '../../src/model/problems/entry.ts';

const table = Object.entries<Entry>(problems) as [Code, Entry][]; // A record's keys are its names.
const codes = table.map(([code]) => code);
const tests = new URL('../', import.meta.url);

describe('the page of a message', () => {
  test.for(table)('%s: says more than the message, in two sentences or more', ([, entry]) => {
    const { says, means } = entry;
    const prose = means.replace(/`[^`]*`/g, 'code');
    expect(prose.match(/[.?!](?=\s|$)/g)?.length).toBeGreaterThan(1);
    expect(means).toMatch(/^[A-Z`].*[.?!]["`]?$/);
    for (const piece of piecesOf(says).filter(({ length }) => length > 25)) {
      expect(means).not.toContain(piece);
    }
    expect(opening(means)).not.toBe(opening(says));
  });

  test.for(table)('%s: has no gap to fill, and no code that is left open', ([, { means }]) => {
    expect(means).not.toMatch(gap);
    expect(means.split('`').length % 2).toBe(1);
    expect(means).not.toMatch(/ {2}(?![^`]*`)|^\s|\s$/);
  });
});

describe('every code is shown by something that gives it', () => {
  /** Codes of files and folders, which no single file can show: where they are shown. */
  const elsewhere: Partial<Record<Code, string>> = {
    'not-utf8': 'course/not-utf8.test.ts',
    'file-twice': 'course/twice.test.ts',
    'merge-marks': 'course/merge-marks.test.ts',
    'odd-blank': 'course/odd-blanks.test.ts',
    'missing-file': 'course/missing.test.ts',
    'empty-content': 'course/missing.test.ts',
    'renamed-competence': 'course/settle-over.test.ts',
    'wrong-folder': 'course/misplaced.test.ts',
    'same-title': 'course/together.test.ts',
    'unused-media': 'course/together.test.ts',
    'unused-lesson': 'course/together.test.ts',
    'unused-scenario': 'course/together.test.ts',
    'unused-term': 'course/glossary.test.ts',
    'unused-value': 'course/together.test.ts',
    'bad-sheet': 'course/sheets.test.ts',
    'unused-animation': 'course/animations.test.ts',
    'unused-sheet': 'course/sheets.test.ts',
    'brief-lesson': 'course/briefs.test.ts',
    'bad-brief': 'course/briefs.test.ts',
  };
  const shown = globSync('problems/**/*.{mdx,play,yaml}', { cwd: tests }).flatMap((name) =>
    [...textOf(name).matchAll(/# expect: (\S+)/g)].map((found) => found[1]!),
  );

  test('by a bad file, or by a test of the whole course', () => {
    expect(codes.filter((code) => !shown.includes(code))).toEqual(
      codes.filter((code) => code in elsewhere),
    );
  });

  test('and no bad file expects a code that is not in the table', () => {
    const known: readonly string[] = codes;
    expect(shown.filter((code) => !known.includes(code))).toEqual([]);
  });

  test.for(Object.entries(elsewhere))('%s is told in %s', ([code, name]) => {
    const { says } = problems[code as Code]; // A key of the list above.
    const [longest = ''] = piecesOf(says).toSorted((a, b) => b.length - a.length);
    const text = textOf(name);
    // A message whose words are all facts is known by its code alone.
    const isOwn = longest.length > 12 && text.includes(longest);
    expect(isOwn || new RegExp(`[\`'^]${code}\\b`).test(text), longest).toBe(true);
  });
});

describe('a message', () => {
  test('is filled in with the facts of its place', () => {
    const facts = { key: 'minutes', actual: '"three"', expected: 'a number' };
    expect(problem('wrong-value', { file: 'box.mdx', line: 3, column: 10 }, facts)).toEqual({
      code: 'wrong-value',
      severity: 'error',
      file: 'box.mdx',
      line: 3,
      column: 10,
      message: '"minutes" is "three", but it should be a number.',
      facts,
    });
  });

  test('can be read before it is filled in', () => {
    expect(formOf('unknown-target')).toBe(
      'There is no scene or ending called "…". Write its heading, or name one that is there.',
    );
    expect(formOf('unkind-words')).toBe('… can hurt somebody, or leave somebody out.');
    expect(formOf('missing-file')).toBe('… is not there. …');
  });

  test('of which every word is written elsewhere has nothing to read', () => {
    const empty = codes.filter((code) => formOf(code) === '');
    expect(empty).toEqual(codes.filter((code) => problems[code].says === '{reason}'));
    expect(empty).toContain('stray-text');
  });

  test.for(codes)('%s leaves no gap in sight', (code) => {
    expect(formOf(code)).not.toMatch(gap);
  });
});

const gap = /\{\w+\}/;

/** What of a message is the same wherever it is given. */
function piecesOf(says: string): string[] {
  return says.split(gap).map((piece) => piece.trim());
}

function opening(text: string): string {
  return text.split(' ').slice(0, 5).join(' ');
}

function textOf(name: string): string {
  return readFileSync(new URL(name, tests), 'utf8');
}
