import { expect, test } from 'vitest';
import { checkPackage } from '../../src/packaging/check.ts';
import { writeManifest } from '../../src/packaging/manifest.ts';
import { readSchemas } from '../../src/packaging/schemas.ts';
import type { ScormStandard } from '../../src/model/standard.ts';
import { zip } from '../../src/packaging/zip.ts';

const both = ['scorm12', 'scorm2004'] as const;
const bytes = new TextEncoder().encode('x');

/** A package whose manifest lists `listed` and which holds `held`. */
function makePackage(
  standard: ScormStandard,
  listed: string[],
  held: string[],
): Map<string, Uint8Array> {
  const manifest = writeManifest({
    id: 'a',
    title: 'A',
    version: '1',
    href: 'index.html',
    files: listed,
    standard,
  });
  return new Map([
    ['imsmanifest.xml', new TextEncoder().encode(manifest)],
    ...readSchemas(standard),
    ...held.map((name) => [name, bytes] as const),
  ]);
}

test.each(both)('a %s package that holds what it lists is in order', (standard) => {
  const files = ['index.html', 'assets/a.js'];
  expect(() => checkPackage(zip(makePackage(standard, files, files)), standard)).not.toThrow();
});

test.each(both)('a %s package that lists a file it does not hold is refused', (standard) => {
  const files = makePackage(standard, ['index.html', 'assets/a.js'], ['index.html']);
  expect(() => checkPackage(zip(files), standard)).toThrow(
    'lists a file it does not hold: "assets/a.js"',
  );
});

test.each(both)('a %s package that holds a file it does not list is refused', (standard) => {
  const files = makePackage(standard, ['index.html'], ['index.html', 'assets/a.js']);
  expect(() => checkPackage(zip(files), standard)).toThrow('does not list: "assets/a.js"');
});

test.each(both)('a %s package without its launch file is refused', (standard) => {
  const files = makePackage(standard, ['assets/a.js'], ['assets/a.js']);
  expect(() => checkPackage(zip(files), standard)).toThrow(
    'launches "index.html", which it does not hold',
  );
});

test.each(both)('a %s package without a schema is refused', (standard) => {
  const files = makePackage(standard, ['index.html'], ['index.html']);
  const schema = [...readSchemas(standard).keys()][1] ?? '';
  files.delete(schema);
  expect(() => checkPackage(zip(files), standard)).toThrow(`lacks a schema: "${schema}"`);
});

test.each(both)('a %s package without a manifest is refused', (standard) => {
  expect(() => checkPackage(zip(new Map([['index.html', bytes]])), standard)).toThrow(
    'does not begin with imsmanifest.xml',
  );
});

test('a web package has a page and no manifest', () => {
  expect(() => checkPackage(zip(new Map([['index.html', bytes]])), 'web')).not.toThrow();
  expect(() => checkPackage(zip(new Map([['assets/a.js', bytes]])), 'web')).toThrow(
    'no index.html',
  );
  const both = new Map([
    ['index.html', bytes],
    ['imsmanifest.xml', bytes],
  ]);
  expect(() => checkPackage(zip(both), 'web')).toThrow('holds an imsmanifest.xml');
});
