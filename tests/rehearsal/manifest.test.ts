import { expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { readManifest } from '../../src/rehearsal/manifest.ts';
import { manifest12, manifest2004 } from './fixtures.ts';

test('a 1.2 manifest gives title, page, mastery score and launch data', () => {
  expect(readManifest(parse(manifest12()))).toEqual({
    standard: 'scorm12',
    version: '1.2',
    title: 'Tiny, in 1.2',
    launch: 'index.html',
    tracked: true,
    terms: { mastery: '80', launchData: 'colour=green', objectives: [] },
  });
});

test('a 2004 manifest gives the pass mark and its objectives, the primary one first', () => {
  expect(readManifest(parse(manifest2004()))).toMatchObject({
    standard: 'scorm2004',
    version: '2004 3rd Edition',
    title: 'Tiny, in 2004',
    tracked: true,
    terms: { mastery: '0.8', objectives: ['whole', 'listen'] },
  });
});

test('without satisfiedByMeasure there is no pass mark', () => {
  const xml = manifest2004().replace('satisfiedByMeasure="true"', 'satisfiedByMeasure="false"');
  expect(readManifest(parse(xml))).toMatchObject({ terms: { mastery: '' } });
});

test('a version in other words is taken for SCORM 1.2, as LMSs do', () => {
  const xml = manifest2004().replace('2004 3rd Edition', '2004 3rd edition');
  expect(readManifest(parse(xml))).toMatchObject({ standard: 'scorm12' });
});

test('a resource that is no SCO is not tracked', () => {
  const xml = manifest12().replace('adlcp:scormtype="sco"', 'adlcp:scormtype="asset"');
  expect(readManifest(parse(xml))).toMatchObject({ tracked: false });
});

test('the default organisation is the one that counts', () => {
  const other =
    '<organization identifier="B"><title>B</title><item identifier="I" identifierref="RES"><title>Other</title></item></organization>';
  const xml = manifest12()
    .replace('default="ORG">', `default="B">`)
    .replace('</organizations>', `${other}</organizations>`);
  expect(readManifest(parse(xml))).toMatchObject({ title: 'Other' });
});

test('xml:base and parameters belong to the address', () => {
  const xml = manifest12()
    .replace('identifierref="RES"', 'identifierref="RES" parameters="?lang=en"')
    .replace('<resource identifier', '<resource xml:base="course/" identifier');
  expect(readManifest(parse(xml))).toMatchObject({ launch: 'course/index.html?lang=en' });
});

test.each([
  ['another root', '<course/>', 'The root element is <course>; it should be <manifest>.'],
  [
    'no item',
    manifest12().replace(/<item[\s\S]*<\/item>/, ''),
    'No item points at a resource; an LMS would import nothing.',
  ],
  [
    'prefixed items',
    manifest12()
      .replaceAll('<item', '<x:item')
      .replaceAll('</item', '</x:item')
      .replace('xmlns:adlcp', 'xmlns:x="y" xmlns:adlcp'),
    'No item points at a resource; an LMS would import nothing.',
  ],
  [
    'a lost resource',
    manifest12().replace('identifierref="RES"', 'identifierref="GONE"'),
    'The item points at “GONE”, which has no page to open.',
  ],
])('%s is one sentence', (_what, xml, wrong) => {
  expect(readManifest(parse(xml))).toEqual({ wrong });
});

/** The same DOM a browser gives, as far as the reader asks for it. */
function parse(xml: string): Document {
  // Its types are its own, but it is a DOM document.
  return create(xml).node as unknown as Document;
}
