import { expect, test } from 'vitest';
import { checkPackage } from '../../src/packaging/check.ts';
import { writeManifest } from '../../src/packaging/manifest.ts';
import { readSchemas } from '../../src/packaging/schemas.ts';
import { editions, standardOf, type Edition } from '../../src/packaging/formats.ts';
import { metadataName } from '../../src/packaging/metadata.ts';
import { zip } from '../../src/packaging/zip.ts';
import { label } from './label.ts';

const bytes = new TextEncoder().encode('x');

/** A package whose manifest lists `listed` and which holds `held`. */
function makePackage(edition: Edition, listed: string[], held: string[]): Map<string, Uint8Array> {
  const manifest = writeManifest({
    ...label,
    href: 'index.html',
    files: listed,
    format: edition,
  });
  return new Map([
    ['imsmanifest.xml', new TextEncoder().encode(manifest)],
    ...(standardOf(edition) === 'scorm2004' ? [[metadataName, bytes] as const] : []),
    ...readSchemas(edition),
    ...held.map((name) => [name, bytes] as const),
  ]);
}

test.each(editions)('a %s package that holds what it lists is in order', (edition) => {
  const files = ['index.html', 'assets/a.js'];
  expect(() => checkPackage(zip(makePackage(edition, files, files)), edition)).not.toThrow();
});

test.each(editions)('a %s package that lists a file it does not hold is refused', (edition) => {
  const files = makePackage(edition, ['index.html', 'assets/a.js'], ['index.html']);
  expect(() => checkPackage(zip(files), edition)).toThrow(
    'lists "assets/a.js", which it does not hold',
  );
});

test.each(editions)('a %s package that holds a file it does not list is refused', (edition) => {
  const files = makePackage(edition, ['index.html'], ['index.html', 'assets/a.js']);
  expect(() => checkPackage(zip(files), edition)).toThrow('does not list: "assets/a.js"');
});

test.each(editions)('a %s package without its launch file is refused', (edition) => {
  const files = makePackage(edition, ['assets/a.js'], ['assets/a.js']);
  expect(() => checkPackage(zip(files), edition)).toThrow(
    'launches "index.html", which it does not hold',
  );
});

test.each(editions)('a %s package without a schema is refused', (edition) => {
  const files = makePackage(edition, ['index.html'], ['index.html']);
  const schema = [...readSchemas(edition).keys()][1] ?? '';
  files.delete(schema);
  expect(() => checkPackage(zip(files), edition)).toThrow(
    `lacks what its manifest needs: "${schema}"`,
  );
});

test.each(editions)('a %s package without a manifest is refused', (edition) => {
  expect(() => checkPackage(zip(new Map([['index.html', bytes]])), edition)).toThrow(
    'does not begin with imsmanifest.xml',
  );
});

const spoilt: [string, (xml: string) => string, string][] = [
  [
    'spells the attribute of its SCO as another standard does',
    (xml) => xml.replaceAll('adlcp:scormType', 'adlcp:scormtype'),
    'has a manifest that its schemas refuse, line ',
  ],
  [
    'does not say what its page is',
    (xml) => xml.replace(/ adlcp:scormType="sco"/, ''),
    'names its SCO by nothing, and LMSs look for "adlcp:scormType"',
  ],
  [
    'has an element that no schema knows',
    (xml) => xml.replace('<title>', '<name>').replace('</title>', '</name>'),
    'has a manifest that its schemas refuse, line ',
  ],
  [
    'leads from its item to nothing',
    (xml) => xml.replace(/identifierref="[^"]*"/, 'identifierref="another"'),
    'refers to "another" in its manifest, which is not there',
  ],
  [
    'lists a file in capital letters',
    (xml) => xml.replace('<file href="index.html"', '<file href="Index.html"'),
    'lists "Index.html" and holds "index.html": capital letters count',
  ],
  ...['/index.html', 'https://example.org/a.js', '../a.js', 'index.html?a=1'].map(
    (href): [string, (xml: string) => string, string] => [
      `lists ${href}`,
      (xml) => xml.replace('<file href="index.html"', `<file href="${href}"`),
      `names "${href}" in its manifest, which is no plain path within it`,
    ],
  ),
];

test.each(spoilt)('a package whose manifest %s is refused', (_, spoil, sentence) => {
  const files = makePackage('scorm2004-3rd', ['index.html'], ['index.html']);
  const xml = new TextDecoder().decode(files.get('imsmanifest.xml'));
  expect(() => checkPackage(zip(files), 'scorm2004-3rd')).not.toThrow();
  expect(spoil(xml)).not.toBe(xml);
  files.set('imsmanifest.xml', new TextEncoder().encode(spoil(xml)));
  expect(() => checkPackage(zip(files), 'scorm2004-3rd')).toThrow(sentence);
});

test.each([
  ['assets/a.mjs', 'LMSs serve .mjs and .wasm with a wrong type'],
  ['assets/A.js', 'names are made of lower-case letters'],
])('a package that holds %s is refused', (name, sentence) => {
  const files = makePackage('scorm12', ['index.html', name], ['index.html', name]);
  expect(() => checkPackage(zip(files), 'scorm12')).toThrow(sentence);
});

test.each(['https://example.org/a.css', '/a.css', 'a.css'])(
  'a package with a style sheet that names %s is refused',
  (url) => {
    const files = ['index.html', 'assets/b.css'];
    const made = makePackage('scorm12', files, files);
    made.set('assets/b.css', new TextEncoder().encode(`@import "${url}";`));
    expect(() => checkPackage(zip(made), 'scorm12')).toThrow(`assets/b.css refers to "${url}"`);
  },
);

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
