import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pack } from '../../src/packaging/pack.ts';
import { readSchemas } from '../../src/packaging/schemas.ts';
import { unzip } from '../../src/packaging/zip.ts';
import { makeSite, ownFiles, page, smallSite } from './site.ts';
import { formats } from '../../src/packaging/formats.ts';
import { explainInvalid } from '../../src/packaging/validate.ts';
import { label, lessonLabel } from './label.ts';

const labels = [label];
const names = [
  'moments-of-truth-1.0.0-scorm12.zip',
  'moments-of-truth-1.0.0-scorm2004-3rd.zip',
  'moments-of-truth-1.0.0-scorm2004-4th.zip',
  'moments-of-truth-1.0.0-web.zip',
];

/** Beside the zips lie what is in them and their fingerprints. */
const sheets = names.map((name) => name.replace('.zip', '.html'));
const all = [
  'moments-of-truth-1.0.0-bill-of-materials.cdx.json',
  ...names,
  ...sheets,
  'SHA256SUMS',
].toSorted();

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

test('a built site becomes four packages, each reported with its size', async () => {
  const { dist, out } = place();
  const packages = await pack({ dist, labels, out });
  expect(packages.map(({ file }) => file)).toEqual(names);
  expect(packages.map(({ id }) => `${id}.zip`)).toEqual(names);
  expect(packages.map(({ format }) => format)).toEqual(Object.keys(formats));
  expect(readdirSync(out).sort()).toEqual(all);
  for (const { file, bytes } of packages) expect(readFileSync(join(out, file))).toHaveLength(bytes);
});

test('what a page asks of style where it needs it becomes part of the one style that a package has', async () => {
  const asked = '<link rel="stylesheet" href="assets/animations/two-trips.css">';
  const drawn = {
    'assets/animations/two-trips.css': '.anim-stage { color: red }',
    'assets/animations/other.css': '.anim-other { color: red }',
  };
  const [head] = smallSite['index.html'].split('</body>');
  const page = { 'index.html': `${head}${asked}<p>Once more</p>${asked}</body></html>` };
  const { dist, out } = place({ ...smallSite, ...drawn, ...page });
  await pack({ dist, labels, out });
  for (const name of names) {
    const files = open(out, name);
    expect([...files.keys()].filter((path) => path.endsWith('.css'))).toEqual([
      'assets/course.css',
    ]);
    expect(files.get('index.html')!.match(/<link rel="stylesheet"[^>]*>/g)).toHaveLength(1);
    const style = files.get('assets/course.css')!;
    expect(style).toBe(
      [smallSite['assets/course.css'], ...Object.values(drawn)].slice(0, 2).join('\n'),
    );
  }
  const without = place({ ...smallSite, ...drawn });
  await pack({ dist: without.dist, labels, out: without.out });
  expect(open(without.out, names[0]!).get('assets/course.css')).toBe(
    smallSite['assets/course.css'],
  );
});

test('each package holds the site, its own page, and for an LMS a valid manifest and its schemas', async () => {
  const { dist, out } = place();
  for (const { file, format } of await pack({ dist, labels, out })) {
    if (format === 'host') throw new Error('No course of these tests has a host.');
    const files = open(out, file);
    const { standard } = formats[format];
    expect(files.get('index.html')).toContain(`data-standard="${standard}"`);
    expect(files.get('assets/player.js')).toBe(scripts[standard]);
    const extra = ['admin.html', 'licences.txt', 'promises.json'];
    if (format !== 'web') extra.push('imsmanifest.xml', ...readSchemas(format).keys());
    if (standard === 'scorm2004') extra.push('metadata.xml');
    expect([...files.keys()].sort()).toEqual([...Object.keys(smallSite), ...extra].sort());
    if (format !== 'web')
      expect(explainInvalid(files.get('imsmanifest.xml') ?? '', format)).toBeUndefined();
  }
});

test('packing the same site twice gives the same bytes', async () => {
  const first = place();
  const second = place(Object.fromEntries(Object.entries(smallSite).reverse()));
  await pack({ ...first, labels });
  await pack({ ...second, labels });
  expect(takeAll(second.out)).toEqual(takeAll(first.out));
});

test('packing again replaces its own packages and leaves other versions and courses alone', async () => {
  const { dist, out } = place();
  mkdirSync(out);
  for (const name of ['moments-of-truth-0.9.0-web.zip', 'another-1.0.0-web.zip'])
    writeFileSync(join(out, name), name);
  await pack({ dist, labels, out });
  writeFileSync(join(dist, 'assets/player.js'), 'void 1;');
  await pack({ dist, labels, out });
  expect(open(out, names[3] ?? '').get('assets/player.js')).toBe('void 1;');
  expect(readFileSync(join(out, 'another-1.0.0-web.zip'), 'utf8')).toBe('another-1.0.0-web.zip');
  expect(readdirSync(out)).toHaveLength(all.length + 2);
});

test('what this version no longer has goes, with the folder it lay in; all else stays', async () => {
  const { dist, out } = place({ ...smallSite, 'alone/lesson-first-things/index.html': page() });
  await pack({ dist, labels: [label, lessonLabel], out });
  expect(readdirSync(join(out, 'lessons'))).toHaveLength(8);
  const mine = ['notes.txt', 'moments-of-truth-1.0.0-scorm12-as-uploaded.zip'];
  for (const name of mine) writeFileSync(join(out, name), 'mine');
  await pack({ dist, labels, out });
  expect(readdirSync(out).toSorted()).toEqual([...all, ...mine].toSorted());
  const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
  expect(sums).not.toContain('first-things');
});

test('a pass mark goes into the manifests only when the course gives one', async () => {
  const { dist, out } = place();
  await pack({ dist, labels, out });
  expect(open(out, names[0] ?? '').get('imsmanifest.xml')).not.toContain('masteryscore');
  await pack({ dist, labels: [{ ...label, masteryScore: 0.6 }], out });
  expect(open(out, names[0] ?? '').get('imsmanifest.xml')).toContain('<adlcp:masteryscore>60<');
  expect(open(out, names[1] ?? '').get('imsmanifest.xml')).toContain('>0.6<');
});

const scripts = { scorm12: 'void 12;', scorm2004: 'void 2004;', web: 'void 0;' };

const faults: Record<string, (dist: string) => Partial<typeof label>> = {
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
    rmSync(join(dist, 'packages', names[3] ?? ''));
    mkdirSync(join(dist, 'packages', names[3] ?? ''));
    return {};
  },
};

test.each(Object.keys(faults))("yesterday's packages are untouched when %s", async (name) => {
  const { dist, out } = place();
  await pack({ dist, labels, out });
  const change = faults[name]?.(dist) ?? {};
  writeFileSync(join(dist, 'assets/player.js'), 'void 2;');
  const files = readdirSync(out).filter((file) => file !== names[3]);
  const before = files.map((file) => readFileSync(join(out, file), 'latin1'));
  await expect(pack({ dist, labels: [{ ...label, ...change }], out })).rejects.toThrow();
  expect(files.map((file) => readFileSync(join(out, file), 'latin1'))).toEqual(before);
  expect(readdirSync(out).sort()).toEqual(all);
});

test('a lesson packed alone has its own page and id, and lies in a folder of its kind', async () => {
  const { dist, out } = place({
    ...smallSite,
    'alone/lesson-first-things/index.html': page('<h1>First things</h1>'),
  });
  const packages = await pack({ dist, labels: [label, lessonLabel], out });
  const file = 'lessons/moments-of-truth-1.0.0-lesson-first-things-scorm12.zip';
  expect(packages.map((each) => each.file)).toContain(file);
  const files = open(out, file);
  expect(files.get('index.html')).toContain('First things');
  expect(files.get('imsmanifest.xml')).toContain(
    '<item identifier="moments-of-truth--lesson--first-things-item"',
  );
  // It shows no face and has no style: it holds none.
  expect([...files.keys()].filter((name) => name.startsWith('assets/'))).toEqual([]);
});

test('what was not built alone cannot be packed alone', async () => {
  const { dist, out } = place();
  await expect(pack({ dist, labels: [lessonLabel], out })).rejects.toThrow(
    'There is no built page of lesson-first-things to pack',
  );
});

test('what no page leads to stays behind', async () => {
  const { dist, out } = place({ ...smallSite, 'assets/faces/left-over.svg': 'x' });
  await pack({ dist, labels, out });
  expect([...open(out, names[0] ?? '').keys()]).not.toContain('assets/faces/left-over.svg');
});

test('the admin’s sheet lies in each zip and beside it, and beside it knows the zip’s fingerprint', async () => {
  const { dist, out } = place();
  for (const { file, id, bytes } of await pack({ dist, labels, out })) {
    const sum = createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest('hex');
    const within = open(out, file).get('admin.html')!;
    const beside = readFileSync(join(out, `${id}.html`), 'utf8');
    for (const html of [within, beside]) {
      expect(html).toContain(`<dd>${file}</dd>`);
      expect(html).not.toMatch(/data-(?:only|fact|row)/);
    }
    expect(within).not.toContain('Sum');
    expect(beside).toContain(`<dd>${sum}</dd>`);
    expect(beside).toContain(`<dd>${(bytes / 1000).toFixed(1)} kB</dd>`);
    expect(open(out, file).get('index.html')).not.toContain('admin.html');
  }
});

test('one content has one fingerprint in every edition of 2004, and another text another', async () => {
  const contentOf = async (files: Record<string, string | Uint8Array> = smallSite) => {
    const { dist, out } = place(files);
    await pack({ dist, labels, out });
    return names.map((name) => {
      const html = open(out, name).get('admin.html')!;
      return /Content<\/dt><dd>([0-9a-f]{12})</.exec(html)![1];
    });
  };
  const [scorm12, third, fourth, web] = await contentOf();
  expect(fourth).toBe(third);
  expect(new Set([scorm12, third, web]).size).toBe(3);
  const other = { ...smallSite, 'index.html': smallSite['index.html'].replace('Hello', 'Hallo') };
  expect(await contentOf(other)).not.toContain(third);
});

test('a portion whose sheet was not built is not packed', async () => {
  const { dist, out } = place();
  rmSync(join(dist, 'sheets'), { recursive: true });
  await expect(pack({ dist, labels, out })).rejects.toThrow('no admin’s sheet of the course');
});

test('each package says what it promises, in which form and under which identifier', async () => {
  const { dist, out } = place();
  for (const { file, format } of await pack({ dist, labels, out })) {
    const promises = JSON.parse(open(out, file).get('promises.json')!) as object;
    expect(promises).toMatchObject({
      format: 1,
      form: format,
      item: 'moments-of-truth-item',
      kind: 'course',
      name: '',
      course: { id: 'moments-of-truth', version: '1.0.0' },
    });
  }
});

test('a portion of which it was not built what it promises is not packed', async () => {
  const { dist, out } = place();
  rmSync(join(dist, 'promises'), { recursive: true });
  await expect(pack({ dist, labels, out })).rejects.toThrow('says what the course promises');
});

test('fingerprints lie beside the zips, one for each file', async () => {
  const { dist, out } = place();
  await pack({ dist, labels, out });
  const lines = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => line.slice(66))).toEqual(all.filter((name) => name !== 'SHA256SUMS'));
  for (const line of lines) {
    const bytes = readFileSync(join(out, line.slice(66)));
    expect(line.slice(0, 64)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('the sheet in a package says how much the package holds, itself and its manifest included', async () => {
  const { dist, out } = place();
  await pack({ dist, labels, out });
  for (const name of names) {
    const held = open(out, name);
    const said = Buffer.from(held.get('admin.html')!).toString();
    expect(said, name).toContain(`unpacked, in ${held.size} files`);
  }
});

test('in every package are the terms of all that is in it, in full', async () => {
  const { dist, out } = place();
  await pack({ dist, labels, out });
  const [scorm, web] = [names[0], names[3]].map((name) => open(out, name!).get('licences.txt')!);
  for (const text of [scorm!, web!]) {
    expect(text).toContain('Texts, questions, conversations and pictures: CC BY 4.0.');
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(text).toContain('David Khourshid');
    expect(text).toContain('creativecommons.org/publicdomain/zero/1.0');
  }
  expect(scorm).toContain('IMS Global Learning Consortium');
  // Whoever only brings the schemas gives no terms for them.
  expect(scorm).not.toContain('lmihaidaniel');
  expect(web).not.toContain('IMS Global Learning Consortium');
});

test.each([
  ['assets/found-somewhere.svg', '<img src="assets/found-somewhere.svg" alt="">'],
  ['assets/another.woff2', '<link rel="preload" href="assets/another.woff2">'],
])('%s, which came from nobody knows where, stops the packing', async (name, html) => {
  const { dist, out } = place({ ...smallSite, [name]: 'x', 'index.html': page(html) });
  await expect(pack({ dist, labels, out })).rejects.toThrow(
    `Nobody knows on what terms ${name} may travel: add it to NOTICE`,
  );
});

test('a script with code of somebody whose terms are not known stops the packing', async () => {
  const { dist, out } = place({ ...smallSite });
  writeFileSync(join(dist, 'for/scorm2004/made-of.json'), '["xstate","left-pad"]');
  await expect(pack({ dist, labels, out })).rejects.toThrow('holds code of "left-pad"');
});

test('no folder is made when nothing can be packed', async () => {
  const { dist, out } = place({ 'assets/a.js': 'x' });
  await expect(pack({ dist, labels, out })).rejects.toThrow('run `npm run build` first');
  expect(readdirSync(dist).toSorted()).toEqual(['assets', 'for', 'promises', 'sheets']);
});
