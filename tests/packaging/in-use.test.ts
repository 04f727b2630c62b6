import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPromises } from '../../src/packaging/in-use.ts';
import { pack } from '../../src/packaging/pack.ts';
import { unzip, zip } from '../../src/packaging/zip.ts';
import { readCentralDirectory } from './central-directory.ts';
import { label } from './label.ts';
import { makeSite, ownFiles, smallSite } from './site.ts';

/** A package as it was uploaded. */
async function packOne(): Promise<{ dist: string; bytes: Uint8Array }> {
  const dist = makeSite({ ...smallSite, ...ownFiles });
  const out = join(dist, 'packages');
  const [{ file } = { file: '' }] = await pack({ dist, labels: [label], out });
  return { dist, bytes: new Uint8Array(readFileSync(join(out, file))) };
}

const text = (words: string) => new TextEncoder().encode(words);

/** The same package with something done to its files. */
function altered(bytes: Uint8Array, change: (files: Map<string, Uint8Array>) => void): Uint8Array {
  const files = unzip(bytes);
  change(files);
  return zip(files);
}

test('of a package in use it is read what it promises, whatever its file is called', async () => {
  const { dist, bytes } = await packOne();
  const path = join(dist, 'Übung für den Empfang (Kopie 2).zip');
  writeFileSync(path, bytes);
  expect(readPromises(path)).toMatchObject({ form: 'scorm12', course: { version: '1.0.0' } });
});

test('a title of 300 characters keeps nobody from reading it', async () => {
  const { dist, bytes } = await packOne();
  const path = join(dist, 'long.zip');
  const long = altered(bytes, (files) => {
    const promises = JSON.parse(new TextDecoder().decode(files.get('promises.json'))) as {
      course: { title: string };
    };
    promises.course.title = 'ü'.repeat(300);
    files.set('promises.json', text(JSON.stringify(promises)));
  });
  writeFileSync(path, long);
  expect(readPromises(path).course.title).toHaveLength(300);
});

const bad: [string, (bytes: Uint8Array) => Uint8Array, string][] = [
  ['is cut off', (bytes) => bytes.subarray(0, bytes.length / 2), 'cannot be read as a zip'],
  ['is empty', () => new Uint8Array(), 'cannot be read as a zip'],
  ['is a page that a login gave', () => text('<html>Please log in'), 'cannot be read as a zip'],
  [
    'is of another tool',
    () => zip(new Map([['imsmanifest.xml', text('<manifest/>')]])),
    'is a package of another tool',
  ],
  ['is of pictures', () => zip(new Map([['a.png', text('x')]])), 'is no package of a course'],
  [
    'was packed before there were promises',
    (bytes) => altered(bytes, (files) => void files.delete('promises.json')),
    'was packed before packages said what they promise',
  ],
  [
    'has one bit changed in what is stored as it is',
    (bytes) => withBitChanged(bytes, 'assets/atkinson-hyperlegible-next-plain.woff2', () => 2),
    'is damaged: its assets/atkinson-hyperlegible-next-plain.woff2 is not what was packed',
  ],
  [
    'was packed again in a folder',
    (bytes) => zip(new Map([...unzip(bytes)].map(([name, each]) => [`course/${name}`, each]))),
    'holds the package in a folder, "course"',
  ],
  [
    'holds promises that are no text',
    (bytes) => altered(bytes, (files) => void files.set('promises.json', new Uint8Array([0xff]))),
    'is damaged: its promises.json cannot be read',
  ],
  [
    'holds promises that are no promises',
    (bytes) => altered(bytes, (files) => void files.set('promises.json', text('{"format":1}'))),
    'is damaged: its promises.json cannot be read',
  ],
  [
    'holds promises of nothing',
    (bytes) => altered(bytes, (files) => void files.set('promises.json', text('null'))),
    'is damaged: its promises.json cannot be read',
  ],
  [
    'is of a later version of this tool',
    (bytes) => altered(bytes, (files) => void files.set('promises.json', text('{"format":2}'))),
    'was packed by a newer version of this tool',
  ],
];

/** The zip with one bit of a file in it changed, as a bad disk or a bad download leaves it. */
function withBitChanged(bytes: Uint8Array, name: string, of: (length: number) => number) {
  const spoilt = bytes.slice();
  const { at, length } = readCentralDirectory(bytes).find((each) => each.name === name)!;
  spoilt[at + of(length)]! ^= 1;
  return spoilt;
}

test.each(bad)('a zip that %s is refused in two sentences', async (_, spoil, says) => {
  const { dist, bytes } = await packOne();
  const path = join(dist, 'old course.zip');
  writeFileSync(path, spoil(bytes));
  const said = sentenceOf(path);
  expect(said.startsWith(`"old course.zip" ${says}`), said).toBe(true);
  expect(said.split(' ').length).toBeLessThan(60);
  expect(said).toMatch(/\. [A-Z][^.]*\.$/);
});

test('a zip is never read with one bit changed in what it promises, wherever that is', async () => {
  const { dist, bytes } = await packOne();
  const path = join(dist, 'old course.zip');
  let length = 0;
  withBitChanged(bytes, 'promises.json', (all) => (length = all) - 1);
  expect(length).toBeGreaterThan(100);
  for (let at = 0; at < length; at++) {
    writeFileSync(
      path,
      withBitChanged(bytes, 'promises.json', () => at),
    );
    expect(sentenceOf(path), `bit changed at ${at}`).toMatch(/is damaged|damaged, or something/);
  }
});

test('a file that is not there, or is a folder, is told with what to write', () => {
  const dist = makeSite({});
  mkdirSync(join(dist, 'packages.zip'));
  expect(sentenceOf(join(dist, 'packages.zip'))).toBe(
    '"packages.zip" is a folder. After --against comes the zip that is in use, as it was uploaded.',
  );
  expect(sentenceOf(join(dist, 'gone.zip'))).toMatch(/^There is no file "gone\.zip"\. After/);
  const long = `${'ü'.repeat(100)}.zip`;
  expect(sentenceOf(join(dist, long))).toContain(`"${'ü'.repeat(79)}…"`);
});

function sentenceOf(path: string): string {
  try {
    readPromises(path);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  throw new Error('It was read.');
}
