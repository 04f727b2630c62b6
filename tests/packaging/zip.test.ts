import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unzip, zip } from '../../src/packaging/zip.ts';
import { readCentralDirectory } from './central-directory.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const fileName = fc
  .array(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,8}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'))
  .filter((name) => !/^\d+$/.test(name));
const fileMap = fc
  .uniqueArray(fc.tuple(fileName, fc.uint8Array({ maxLength: 300 })), {
    selector: ([name]) => name,
    maxLength: 12,
  })
  .chain((entries) => fc.tuple(fc.constant(entries), shuffle(entries)));

function shuffle<T>(items: T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray(items, { minLength: items.length });
}

test('whatever is zipped comes out again, byte for byte', () => {
  fc.assert(
    fc.property(fileMap, ([entries]) => {
      const files = new Map(entries);
      const back = unzip(zip(files));
      expect(new Set(back.keys())).toEqual(new Set(files.keys()));
      for (const [name, bytes] of files) expect(back.get(name)).toEqual(bytes);
    }),
  );
});

test('the order in which files are added does not change a byte', () => {
  fc.assert(
    fc.property(fileMap, ([entries, shuffled]) => {
      expect(zip(new Map(shuffled))).toEqual(zip(new Map(entries)));
    }),
  );
});

test('the manifest comes first and other names follow by code point', () => {
  const names = [
    'index.html',
    'imsmanifest.xml',
    'assets/z.js',
    'XMLSchema.dtd',
    'assets/a10.js',
    'assets/a2.js',
  ];
  const zipped = zip(new Map(names.map((name) => [name, text(name)])));
  const sorted = [
    'imsmanifest.xml',
    'XMLSchema.dtd',
    'assets/a10.js',
    'assets/a2.js',
    'assets/z.js',
    'index.html',
  ];
  expect(readCentralDirectory(zipped).map(({ name }) => name)).toEqual(sorted);
  expect([...unzip(zipped).keys()]).toEqual(sorted);
});

test('every entry is dated 1 January 1980 at midnight and readable by everybody', () => {
  const zipped = zip(
    new Map([
      ['index.html', text('x')],
      ['assets/a.png', text('y')],
    ]),
  );
  for (const entry of readCentralDirectory(zipped)) {
    expect(entry).toMatchObject({ date: (1 << 5) | 1, time: 0, madeBy: 3, mode: 0o100644 });
  }
});

test('text is deflated, and what is compressed already is stored', () => {
  const names = [
    'a.html',
    'a.css',
    'a.svg',
    'a.woff2',
    'a.png',
    'a.jpg',
    'a.webp',
    'a.mp3',
    'a.mp4',
  ];
  const zipped = zip(new Map(names.map((name) => [name, text('word '.repeat(50))])));
  const methods = readCentralDirectory(zipped).map(({ name, method }) => [name, method]);
  expect(Object.fromEntries(methods)).toEqual({
    'a.html': 8,
    'a.css': 8,
    'a.svg': 8,
    'a.woff2': 0,
    'a.png': 0,
    'a.jpg': 0,
    'a.webp': 0,
    'a.mp3': 0,
    'a.mp4': 0,
  });
});

test('local headers and checksums agree with the directory, sizes written up front', () => {
  const files = new Map([
    ['index.html', text('<p>Hello')],
    ['assets/a.png', text('png')],
  ]);
  for (const entry of readCentralDirectory(zip(files))) {
    expect(entry.localName).toBe(entry.name);
    expect(entry.crc).toBe(crc32(files.get(entry.name) ?? text('')));
    // Bit 3 would put sizes behind the data, which some readers cannot take for stored files.
    expect(entry.flags & 0b1000).toBe(0);
  }
});

test.each([
  '7',
  '',
  '/index.html',
  '../up.html',
  'a//b',
  'a\\b',
  '__proto__',
  '.hidden',
  'ä.html',
  'folder/',
])('the name %j is refused rather than moved, lost or misread', (name) => {
  expect(() => zip(new Map([[name, text('x')]]))).toThrow('cannot be the name of a file in a zip');
});
