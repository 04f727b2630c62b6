import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problems, type Code } from '../../../src/model/problem.ts';
import { examplesOf } from '../../../src/studio/problems/examples.ts';
import { listSubjects } from '../../../src/studio/problems/subjects.ts';

const folder = new URL('../../problems/', import.meta.url);
const codes = Object.keys(problems) as Code[];

/** They are about what is inside a picture or a sound, which is no text to show. */
const inside: Code[] = ['media-content', 'heavy-file', 'heavy-course', 'no-credit'];

test('every bad file stands on the page of its code, with its message at its place', async () => {
  const shown = new Map<string, string[]>();
  for (const code of codes) {
    for (const { file, problems: found } of await examplesOf(code)) {
      const places = found.map(({ line, column }) => `${code} ${line}:${column}`);
      shown.set(file, [...(shown.get(file) ?? []), ...places]);
    }
  }
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.(mdx|play)$/.test(file));
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const code = codes
      .filter((one) => new RegExp(`(^|/)${one}[.-]`).test(file))
      .toSorted((a, b) => b.length - a.length)[0];
    const expected = [...text.matchAll(/# expect: (\S+ \d+:\d+)/g)].map((found) => found[1]!);
    if (!code || inside.includes(code)) continue;
    const own = expected.filter((one) => one.split(' ')[0] === code);
    expect(shown.get(file) ?? [], file).toEqual(expect.arrayContaining(own));
  }
  expect(shown.size).toBeGreaterThan(400);
}, 60_000);

test('every problem stands in one subject', () => {
  const listed = listSubjects().flatMap((subject) => subject.codes);
  expect(listed.toSorted()).toEqual(codes.toSorted());
  expect(listSubjects().map(({ title }) => title)).not.toContain('More');
});
