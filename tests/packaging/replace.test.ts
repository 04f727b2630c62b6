import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFiles } from '../../src/packaging/replace.ts';
import { makeSite } from './site.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const news = new Map([
  ['a.zip', bytes('new a')],
  ['b.zip', bytes('new b')],
  ['c.zip', bytes('new c')],
]);
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

test('files take the place of older ones and leave others alone', () => {
  const folder = makeSite({ 'a.zip': 'old a', 'other.zip': 'other' });
  replaceFiles(folder, news);
  expect(contents(folder)).toEqual({
    'a.zip': 'new a',
    'b.zip': 'new b',
    'c.zip': 'new c',
    'other.zip': 'other',
  });
  expect(readdirSync(folder)).toHaveLength(4);
});

test('when one file cannot take its place, those already replaced are put back', () => {
  const folder = makeSite({ 'a.zip': 'old a' });
  mkdirSync(join(folder, 'c.zip'));
  expect(() => replaceFiles(folder, news)).toThrow(
    '"c.zip" cannot be written: a folder has that name',
  );
  expect(contents(folder)).toEqual({ 'a.zip': 'old a' });
  expect(readdirSync(folder).sort()).toEqual(['a.zip', 'c.zip']);
});

test('when a file would lie in what is no folder, nothing has been touched and nothing is left behind', () => {
  const folder = makeSite({ 'a.zip': 'old a' });
  const impossible = new Map([...news, ['a.zip/d.zip', bytes('d')]]);
  expect(() => replaceFiles(folder, impossible)).toThrow();
  expect(readdirSync(folder)).toEqual(['a.zip']);
  expect(contents(folder)).toEqual({ 'a.zip': 'old a' });
});

test('what is stale goes, and comes back when something else cannot take its place', () => {
  const folder = makeSite({ 'below/d.zip': 'old d', 'below/mine.txt': 'mine', 'e.zip': 'old e' });
  const isStale = (name: string) => name.endsWith('.zip');
  mkdirSync(join(folder, 'c.zip'));
  expect(() => replaceFiles(folder, news, isStale)).toThrow();
  expect(contents(folder)).toEqual({ 'e.zip': 'old e' });
  rmSync(join(folder, 'c.zip'), { recursive: true });
  replaceFiles(folder, news, isStale);
  expect(Object.keys(contents(folder))).toEqual([...news.keys()]);
  expect(contents(join(folder, 'below'))).toEqual({ 'mine.txt': 'mine' });
});

test('a name may lie in a folder below, which is made', () => {
  const folder = makeSite({ 'a.zip': 'old a', 'below/b.zip': 'old b' });
  const named = new Map([
    ['below/b.zip', bytes('new b')],
    ['deep/er/c.zip', bytes('new c')],
  ]);
  replaceFiles(folder, named);
  expect(contents(join(folder, 'below'))).toEqual({ 'b.zip': 'new b' });
  expect(contents(join(folder, 'deep/er'))).toEqual({ 'c.zip': 'new c' });
  expect(readdirSync(folder).sort()).toEqual(['a.zip', 'below', 'deep']);
});
