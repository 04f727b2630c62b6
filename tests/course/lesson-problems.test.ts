import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { Code, Problem } from '../../src/model/problem.ts';
import { removeCopies } from './copy.ts';
import { openWorld } from './lesson-world.ts';

const { problemsOf } = openWorld();
afterAll(removeCopies);

const folder = new URL('../problems/lessons/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));

/** Every mistake that a lesson can hold. */
const codes: Code[] = [
  'bad-compare',
  'bad-heading',
  'bad-id',
  'bad-question',
  'broken-yaml',
  'dead-link',
  'duplicate-id',
  'duplicate-key',
  'front-matter-open',
  'front-matter-start',
  'hard-to-read',
  'heading-order',
  'heavy-course',
  'heavy-file',
  'lesson-minutes',
  'lone-stars',
  'long-sentence',
  'lost-note',
  'lost-picture',
  'mdx-trap',
  'media-content',
  'media-name',
  'media-type',
  'missing-key',
  'missing-media',
  'no-alt',
  'no-captions',
  'no-colon',
  'no-credit',
  'no-front-matter',
  'no-transcript',
  'no-why',
  'one-right',
  'open-link',
  'right-count',
  'stray-text',
  'unkind-words',
  'unknown-animation',
  'unknown-competence',
  'unknown-key',
  'unknown-scenario',
  'unknown-sheet',
  'unknown-term',
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

function textOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function expectedOf(text: string): string[] {
  return [...text.matchAll(/# expect: (\S+ (?:\d+:\d+|content\S*))/g)].map((found) => found[1]!);
}

/** What is wrong with a file as a whole stands at its name. */
function inShort({ code, file, line, column }: Problem): string {
  return `${code} ${line === undefined ? file : `${line}:${column}`}`;
}
