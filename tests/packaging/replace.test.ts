import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
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

test('when a file cannot even be written, nothing has been touched and nothing is left behind', () => {
  const folder = makeSite({ 'a.zip': 'old a' });
  const impossible = new Map([...news, ['no-such-folder/d.zip', bytes('d')]]);
  expect(() => replaceFiles(folder, impossible)).toThrow();
  expect(readdirSync(folder)).toEqual(['a.zip']);
  expect(contents(folder)).toEqual({ 'a.zip': 'old a' });
});
