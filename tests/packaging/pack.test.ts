import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pack } from '../../src/packaging/pack.ts';
import { readSchemas } from '../../src/packaging/schemas.ts';
import { unzip } from '../../src/packaging/zip.ts';
import { makeSite, ownFiles, page, smallSite } from './site.ts';
import { explainInvalid } from './schema-validator.ts';

const course = { id: 'moments-of-truth', title: 'Moments of truth', version: '1.0.0' };
const names = [
  'moments-of-truth-1.0.0-scorm12.zip',
  'moments-of-truth-1.0.0-scorm2004-3rd.zip',
  'moments-of-truth-1.0.0-web.zip',
];

function place(files: Record<string, string | Uint8Array> = smallSite): {
  dist: string;
  out: string;
} {
  const dist = makeSite({ ...files, ...ownFiles });
  return { dist, out: join(dist, 'packages') };
}

function open(out: string, file: string): Map<string, string> {
  const files = unzip(new Uint8Array(readFileSync(join(out, file))));
  return new Map(Array.from(files, ([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

function takeAll(out: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'latin1')]),
  );
}

test('a built site becomes three packages, each reported with its size', async () => {
  const { dist, out } = place();
  const packages = await pack({ dist, course, out });
  expect(packages.map(({ file }) => file)).toEqual(names);
  expect(packages.map(({ id }) => `${id}.zip`)).toEqual(names);
  expect(packages.map(({ standard }) => standard)).toEqual(['scorm12', 'scorm2004', 'web']);
  expect(readdirSync(out).sort()).toEqual(names);
  for (const { file, bytes } of packages) expect(readFileSync(join(out, file))).toHaveLength(bytes);
});

test('each package holds the site, its own page, and for an LMS a valid manifest and its schemas', async () => {
  const { dist, out } = place();
  for (const { file, standard } of await pack({ dist, course, out })) {
    const files = open(out, file);
    expect(files.get('index.html')).toContain(`data-standard="${standard}"`);
    expect(files.get('assets/player.js')).toBe(scripts[standard]);
    const extra = standard === 'web' ? [] : ['imsmanifest.xml', ...readSchemas(standard).keys()];
    expect([...files.keys()].sort()).toEqual([...Object.keys(smallSite), ...extra].sort());
    if (standard !== 'web')
      expect(explainInvalid(files.get('imsmanifest.xml') ?? '', standard)).toBeUndefined();
  }
});

test('packing the same site twice gives the same bytes', async () => {
  const first = place();
  const second = place(Object.fromEntries(Object.entries(smallSite).reverse()));
  await pack({ ...first, course });
  await pack({ ...second, course });
  expect(takeAll(second.out)).toEqual(takeAll(first.out));
});

test('packing again replaces its own packages and leaves other versions and courses alone', async () => {
  const { dist, out } = place();
  mkdirSync(out);
  for (const name of ['moments-of-truth-0.9.0-web.zip', 'another-1.0.0-web.zip'])
    writeFileSync(join(out, name), name);
  await pack({ dist, course, out });
  writeFileSync(join(dist, 'assets/player.js'), 'void 1;');
  await pack({ dist, course, out });
  expect(open(out, names[2] ?? '').get('assets/player.js')).toBe('void 1;');
  expect(readFileSync(join(out, 'another-1.0.0-web.zip'), 'utf8')).toBe('another-1.0.0-web.zip');
  expect(readdirSync(out)).toHaveLength(5);
});

test('a pass mark goes into the manifests only when the course gives one', async () => {
  const { dist, out } = place();
  await pack({ dist, course, out });
  expect(open(out, names[0] ?? '').get('imsmanifest.xml')).not.toContain('masteryscore');
  await pack({ dist, course: { ...course, masteryScore: 0.6 }, out });
  expect(open(out, names[0] ?? '').get('imsmanifest.xml')).toContain('<adlcp:masteryscore>60<');
  expect(open(out, names[1] ?? '').get('imsmanifest.xml')).toContain('>0.6<');
});

const scripts = { scorm12: 'void 12;', scorm2004: 'void 2004;', web: 'void 0;' };

const faults: Record<string, (dist: string) => Partial<typeof course>> = {
  'the page is gone': (dist) => {
    rmSync(join(dist, 'index.html'));
    return {};
  },
  'the page has an inline script': (dist) => {
    writeFileSync(join(dist, 'index.html'), page('<script>go()</script>'));
    return {};
  },
  'an asset has a bad name': (dist) => {
    writeFileSync(join(dist, 'assets/Bad Name.js'), 'x');
    return {};
  },
  'what was built for one standard is gone': (dist) => {
    rmSync(join(dist, 'for/scorm2004'), { recursive: true });
    return {};
  },
  'the title is too long': () => ({ title: 'x'.repeat(300) }),
  'the id is no id': () => ({ id: '../../elsewhere' }),
  'the version is no version': () => ({ version: '1/0' }),
  'a folder stands where the last package goes': (dist) => {
    rmSync(join(dist, 'packages', names[2] ?? ''));
    mkdirSync(join(dist, 'packages', names[2] ?? ''));
    return {};
  },
};

test.each(Object.keys(faults))("yesterday's packages are untouched when %s", async (name) => {
  const { dist, out } = place();
  await pack({ dist, course, out });
  const change = faults[name]?.(dist) ?? {};
  writeFileSync(join(dist, 'assets/player.js'), 'void 2;');
  const files = readdirSync(out).filter((file) => file !== names[2]);
  const before = files.map((file) => readFileSync(join(out, file), 'latin1'));
  await expect(pack({ dist, course: { ...course, ...change }, out })).rejects.toThrow();
  expect(files.map((file) => readFileSync(join(out, file), 'latin1'))).toEqual(before);
  expect(readdirSync(out).sort()).toEqual(names);
});

test('no folder is made when nothing can be packed', async () => {
  const { dist, out } = place({ 'assets/a.js': 'x' });
  await expect(pack({ dist, course, out })).rejects.toThrow('run `npm run build` first');
  expect(readdirSync(dist).toSorted()).toEqual(['assets', 'for']);
});
