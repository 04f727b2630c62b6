import { afterAll, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { removeCopies } from './copy.ts';
import { openWorld } from './lesson-world.ts';

const { problemsOf } = openWorld();
afterAll(removeCopies);

const text = readFileSync(
  new URL('../problems/lessons/no-why-two.mdx', import.meta.url),
  'utf8',
).replace(/# expect.*\n/, '');
const keyed = (key: string) =>
  text.replace('[left] "It left us full."\n', `[left] "It left us full."\n  ${key}\n`);
const said = (lesson: string) => problemsOf(lesson).map(({ code, message }) => [code, message]);

test('a question says once which of its answers have no `why`, right ones too', () => {
  expect(said(text)).toEqual([
    [
      'no-why',
      'The question "first-line" does not say why for "opened", "left". Add "- why: …" there: what is right or wrong about it.',
    ],
  ]);
  expect(said(keyed('- why: True, and no help.'))[0]![1]).toContain('why for "opened". Add');
});

test.for([
  ['- because: True, and no help.', 'unknown-key'],
  ['- why:', 'wrong-value'],
  ['- whi: True, and no help.', 'unknown-key'],
])('a `why` that cannot be read is one mistake: %s', ([key, code]) => {
  expect(problemsOf(keyed(key!)).map((one) => one.code)).toEqual([code]);
});
