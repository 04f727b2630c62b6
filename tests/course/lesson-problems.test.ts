import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLesson } from '../../src/course/lesson.ts';
import type { Code, Problem } from '../../src/model/problem.ts';

const folder = new URL('../problems/lessons/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));

/** Every mistake that a lesson can hold. */
const codes: Code[] = [
  'bad-heading',
  'bad-id',
  'bad-question',
  'broken-yaml',
  'duplicate-id',
  'duplicate-key',
  'mdx-trap',
  'missing-key',
  'no-front-matter',
  'stray-text',
  'unknown-competence',
  'unknown-key',
  'unknown-scenario',
  'unknown-value',
  'unknown-word',
  'wrong-value',
];

test.for(files)('%s gives its messages, each at its place', (name) => {
  const text = textOf(name);
  const found = problemsOf(text);
  expect(found.map(inShort)).toEqual(expectedOf(text));
  expect(codes).toContain(found.map(({ code }) => code).find((code) => name.startsWith(code)));
  for (const { message } of found) {
    expect(message).not.toMatch(/undefined|NaN|\[object/);
    expect(message).toMatch(/[.?]$/);
  }
});

test('every code that a lesson can give has a bad file', () => {
  const shown = files.flatMap((name) => expectedOf(textOf(name)).map((one) => one.split(' ')[0]!));
  expect([...new Set(shown)].toSorted()).toEqual(codes);
});

test.for([
  ['bad-question-no-right.mdx', '  - why: It gives', '  - right: yes\n  - why: It gives'],
  ['mdx-trap-brace.mdx', '{name} ', ''],
  ['unknown-scenario.mdx', 'emtpy', 'empty'],
] as const)('a bad file without its mistake is not bad: %s', ([name, from, to]) => {
  expect(problemsOf(textOf(name).replace(from, to))).toEqual([]);
});

test('a lesson whose lines end as on Windows has the same places', () => {
  const text = textOf('unknown-word.mdx');
  const [problem] = problemsOf(text);
  expect(problemsOf(`${text}\n`)).toEqual([problem]);
});

function problemsOf(text: string): Problem[] {
  return readLesson('lesson.mdx', 'lesson', text, {
    competences: ['listen', 'empathy'],
    scenarios: ['empty-box'],
    written: ['empty-box', 'written-only'],
    values: { 'complaints-policy': 'the policy' },
  }).problems;
}

function textOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function expectedOf(text: string): string[] {
  return [...text.matchAll(/# expect: (\S+ \d+:\d+)/g)].map((found) => found[1]!);
}

function inShort({ code, line, column }: Problem): string {
  return `${code} ${line}:${column}`;
}
