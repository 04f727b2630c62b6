import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOfPackage } from '../../src/packaging/file-name.ts';
import { readPromises } from '../../src/packaging/in-use.ts';
import { pack } from '../../src/packaging/pack.ts';
import { unzip } from '../../src/packaging/zip.ts';
import { label } from './label.ts';
import { makeSite, ownFiles, page, sheet, smallSite } from './site.ts';

const thin = {
  host: 'https://training.example.org/course/',
  lms: ['https://a.org', 'https://b.org'],
};
const launcher = page('', '<script defer src="assets/player.js"></script>');
const built = {
  ...smallSite,
  ...ownFiles,
  'sheets/course/index.html': sheet.replace(
    '</body>',
    '<p data-only="thin">Thin</p><p data-only="full">Full</p></body>',
  ),
  'thin/scorm12/index.html': launcher,
  'thin/scorm2004/index.html': launcher,
  'for/thin/launcher/assets/player.js': 'void "launcher";',
  'for/thin/launcher/made-of.json': '[]',
  'for/thin/scorm12/assets/player.js': 'void "thin 12";',
  'for/thin/scorm12/made-of.json': '["xstate"]',
  'for/thin/scorm2004/assets/player.js': 'void "thin 2004";',
  'for/thin/scorm2004/made-of.json': '["xstate"]',
};

async function packBoth(thinToo = true) {
  const dist = makeSite(built);
  const out = join(dist, 'packages');
  const made = await pack({ dist, labels: [thinToo ? { ...label, thin } : label], out });
  const read = (name: string) => {
    const files = unzip(new Uint8Array(readFileSync(join(out, 'thin', name))));
    return (path: string) => new TextDecoder().decode(files.get(path));
  };
  return { out, read, made };
}

test('a course without a host has no thin packages', async () => {
  const { out } = await packBoth(false);
  expect(readdirSync(out)).not.toContain('thin');
});

test('for each edition there is a small zip with its sheet, and once what the host publishes', async () => {
  const { out } = await packBoth();
  expect(readdirSync(join(out, 'thin')).toSorted()).toEqual([
    'moments-of-truth-1.0.0-thin-host.zip',
    'moments-of-truth-1.0.0-thin-scorm12.html',
    'moments-of-truth-1.0.0-thin-scorm12.zip',
    'moments-of-truth-1.0.0-thin-scorm2004-3rd.html',
    'moments-of-truth-1.0.0-thin-scorm2004-3rd.zip',
    'moments-of-truth-1.0.0-thin-scorm2004-4th.html',
    'moments-of-truth-1.0.0-thin-scorm2004-4th.zip',
  ]);
  for (const name of readdirSync(join(out, 'thin')))
    expect(isOfPackage(`thin/${name}`, label)).toBe(true);
});

test('they are among what was made, so that a command can name them, and known for what they are', async () => {
  const { made } = await packBoth();
  const names = (one: typeof made) => one.map(({ file, format }) => `${format} ${file}`);
  expect(names(made.filter((one) => one.thin))).toEqual([
    'scorm12 thin/moments-of-truth-1.0.0-thin-scorm12.zip',
    'scorm2004-3rd thin/moments-of-truth-1.0.0-thin-scorm2004-3rd.zip',
    'scorm2004-4th thin/moments-of-truth-1.0.0-thin-scorm2004-4th.zip',
    'host thin/moments-of-truth-1.0.0-thin-host.zip',
  ]);
  expect(made.filter((one) => !one.thin)).toHaveLength(4);
});

test('the launcher may show the host and nothing else, under the identifiers of a full package', async () => {
  const { read, out } = await packBoth();
  const file = read('moments-of-truth-1.0.0-thin-scorm12.zip');
  expect(file('index.html')).toContain('; frame-src https://training.example.org"');
  expect(file('assets/player.js')).toContain('launcher');
  expect(file('imsmanifest.xml')).toContain('identifier="moments-of-truth-item"');
  expect(file('admin.html')).toContain('Thin');
  expect(file('admin.html')).not.toContain('Full');
  const path = join(out, 'thin/moments-of-truth-1.0.0-thin-scorm12.zip');
  expect(readPromises(path)).toMatchObject({ form: 'scorm12', item: 'moments-of-truth-item' });
});

test('on the host each standard has a folder, whose page names the LMSs that it speaks with', async () => {
  const { read } = await packBoth();
  const file = read('moments-of-truth-1.0.0-thin-host.zip');
  for (const [standard, script] of [
    ['scorm12', 'thin 12'],
    ['scorm2004', 'thin 2004'],
  ]) {
    expect(file(`${standard}/index.html`)).toContain('data-from="https://a.org https://b.org"');
    expect(file(`${standard}/index.html`)).toContain(`data-standard="${standard}"`);
    expect(file(`${standard}/assets/player.js`)).toContain(script);
  }
  expect(file('licences.txt')).toContain('XState');
});

test('what the host publishes says what it promises, so that the next can be compared with it', async () => {
  const { out } = await packBoth();
  const of = (form: string) =>
    readPromises(join(out, `thin/moments-of-truth-1.0.0-thin-${form}.zip`));
  expect(of('host')).toEqual(of('scorm12'));
});

test('a full package is as it was', async () => {
  const [one, other] = [await packBoth(), await packBoth(false)];
  const name = 'moments-of-truth-1.0.0-scorm12.zip';
  expect(readFileSync(join(one.out, name))).toEqual(readFileSync(join(other.out, name)));
});
