import { expect, test } from 'vitest';
import { identify } from '../../src/packaging/identifiers.ts';
import { type Manifest, writeManifest } from '../../src/packaging/manifest.ts';
import { editions, type Edition } from '../../src/packaging/formats.ts';
import { writeMetadata } from '../../src/packaging/metadata.ts';
import { explainInvalid } from '../../src/packaging/validate.ts';
import { label, lessonLabel } from './label.ts';

function manifest(format: Edition, changes: Partial<Manifest> = {}): string {
  return writeManifest({
    ...label,
    href: 'index.html',
    files: ['index.html', 'assets/player.js'],
    format,
    ...changes,
  });
}

test.each(editions)('the %s manifest is valid against the official schemas', (edition) => {
  expect(explainInvalid(manifest(edition), edition)).toBeUndefined();
});

test.each(editions)('the %s manifest is valid with a pass mark, too', (edition) => {
  expect(explainInvalid(manifest(edition, { masteryScore: 0.625 }), edition)).toBeUndefined();
});

test.each(editions)(
  'the schemas catch a %s manifest whose elements are out of order',
  (edition) => {
    const broken = manifest(edition).replace(
      /(<metadata>[^]*<\/metadata>)([^]*)(<\/manifest>)/,
      '$2$1$3',
    );
    expect(explainInvalid(broken, edition)).toContain('metadata');
  },
);

test.each([
  ['scorm12', 'adlcp:scormtype', 'adlcp:scormType'],
  ['scorm12', '<schemaversion>1.2<', '<schemaversion>an edition nobody knows<'],
  ['scorm12', '<imsmd:langstring xml:lang="x-none">LOM', '<imsmd:langstring kind="x-none">LOM'],
  ['scorm2004-3rd', '>previous<', '>back<'],
  ['scorm2004-4th', 'completionSetByContent="true"', 'completionSetByContent="yes"'],
] as const)('the schemas catch a %s manifest that has %s changed', (edition, right, wrong) => {
  const written = manifest(edition);
  expect(written).toContain(right);
  expect(explainInvalid(written.replace(right, wrong), edition)).toBeDefined();
});

test('each standard is named in the words LMSs know it by', () => {
  expect(manifest('scorm12')).toContain('<schemaversion>1.2</schemaversion>');
  expect(manifest('scorm12')).toContain('adlcp:scormtype="sco"');
  for (const [edition, words] of [
    ['scorm2004-3rd', '2004 3rd Edition'],
    ['scorm2004-4th', '2004 4th Edition'],
  ] as const) {
    expect(manifest(edition)).toContain(`<schemaversion>${words}</schemaversion>`);
    expect(manifest(edition)).toContain('adlcp:scormType="sco"');
  }
});

test.each(editions)('the %s manifest keeps to the literal prefixes LMSs look for', (edition) => {
  const names = Array.from(manifest(edition).matchAll(/<([\w:]+)/g), ([, name]) => name ?? '');
  const prefixes = new Set(
    names.filter((name) => name.includes(':')).map((name) => name.split(':')[0]),
  );
  expect([...prefixes].sort()).toEqual(
    edition === 'scorm12' ? ['imsmd'] : ['adlcp', 'adlnav', 'imsss'],
  );
  expect(names).toEqual(
    expect.arrayContaining(['manifest', 'organization', 'item', 'resource', 'file']),
  );
  expect(manifest(edition)).not.toMatch(/ns\d+:|xmlns=""/);
});

test.each(editions)('every file is listed in the one resource of the %s manifest', (edition) => {
  const files = ['index.html', 'assets/a.css', 'assets/media/b.mp3'];
  const written = manifest(edition, { files });
  expect(Array.from(written.matchAll(/<file href="(.*?)"/g), ([, href]) => href)).toEqual(files);
  expect(written.match(/<resource /g)).toHaveLength(1);
  expect(written).toContain('href="index.html"');
});

test('only the 4th edition says that nothing is shared between courses', () => {
  const shared = (edition: Edition) =>
    manifest(edition).includes('sharedDataGlobalToSystem="false"');
  expect(editions.filter(shared)).toEqual(['scorm2004-4th']);
});

test('2004 leaves completion and success to the course, and hides buttons with nowhere to go', () => {
  const written = manifest('scorm2004-3rd');
  expect(written).toContain('completionSetByContent="true" objectiveSetByContent="true"');
  const hidden = Array.from(written.matchAll(/<adlnav:hideLMSUI>(\w+)</g), ([, word]) => word);
  expect(hidden).toEqual(['previous', 'continue', 'abandon', 'abandonAll']);
});

test.each(editions)(
  'the %s manifest has no pass mark, threshold or objective unless one is asked for',
  (edition) => {
    expect(manifest(edition, { objectives: false })).not.toMatch(
      /mastery|satisfiedByMeasure|[Tt]hreshold|<imsss:objective/,
    );
  },
);

test.each(['scorm2004-3rd', 'scorm2004-4th'] as const)(
  'the %s manifest names an objective for each competence, by the id that is written',
  (edition) => {
    const ids = Array.from(manifest(edition).matchAll(/objectiveID="(.*?)"/g), ([, id]) => id);
    expect(ids).toEqual(['listen', 'self_care']);
    expect(explainInvalid(manifest(edition), edition)).toBeUndefined();
  },
);

test('a catalogue finds title, description, language, time, competences, version and terms', () => {
  const known = ['Moments of truth', 'For people who meet customers.', 'CC BY 4.0', '1.0.0'];
  const more = ['PT35M', 'moments-of-truth', 'self-care', 'Look after oneself'];
  for (const xml of [manifest('scorm12'), writeMetadata(label)]) {
    const texts = Array.from(xml.matchAll(/>([^<>]+)</g), ([, text]) => text);
    expect(texts).toEqual(expect.arrayContaining([...known, ...more]));
    expect(xml).toMatch(/(?:lang|language)="en">Moments of truth</);
    expect(xml).toMatch(/language>en</);
  }
  expect(manifest('scorm2004-3rd')).toContain('<adlcp:location>metadata.xml</adlcp:location>');
});

test('where an author says nothing of terms, a catalogue is told of none', () => {
  const { licence: _, ...silent } = label;
  expect(writeMetadata(silent)).not.toContain('rights');
});

test('a pass mark is on the scale of its standard and creates no objective of its own', () => {
  expect(manifest('scorm12', { masteryScore: 0.6 })).toContain(
    '<adlcp:masteryscore>60</adlcp:masteryscore>',
  );
  expect(manifest('scorm12', { masteryScore: 0.07 })).toContain('>7<');
  const written = manifest('scorm2004-3rd', { masteryScore: 0.6, objectives: false });
  expect(written).toContain('<imsss:minNormalizedMeasure>0.6<');
  // A conversation that ended badly is not passed by a good score: the course says so, no measure.
  expect(written).toContain('satisfiedByMeasure="false"');
  expect(written).not.toContain('objectiveID');
});

test.each([-0.1, 1.1, 60, Number.NaN])('a pass mark of %d is refused', (masteryScore) => {
  expect(() => manifest('scorm12', { masteryScore })).toThrow('must lie between 0 and 1');
});

test.each(editions)(
  'a title with & < " and umlauts arrives whole in the %s manifest',
  (edition) => {
    const written = manifest(edition, { title: 'Ärger & "Größe" <heute> ]]> 😀' });
    expect(explainInvalid(written, edition)).toBeUndefined();
    expect(written).toContain('<title>Ärger &amp; "Größe" &lt;heute&gt; ]]&gt; 😀</title>');
  },
);

test('a title of 200 characters is taken and valid, one of 201 is refused', () => {
  const longest = manifest('scorm12', { title: 'ü'.repeat(200) });
  expect(explainInvalid(longest, 'scorm12')).toBeUndefined();
  expect(() => manifest('scorm12', { title: 'ü'.repeat(201) })).toThrow(
    'The course has a title of 201 characters, "üüü',
  );
  // The schema of 1.2 has the same opinion, so the limit is neither a guess nor too kind.
  const tooLong = longest.replaceAll('ü'.repeat(200), 'ü'.repeat(201));
  expect(explainInvalid(tooLong, 'scorm12')).toContain('title');
});

test.each(['', '   ', 'a\u0000b', 'a\u001bb', 'half \ud83d of a pair'])(
  'the title %j is refused',
  (title) => {
    expect(() => manifest('scorm2004-3rd', { title })).toThrow('The course');
  },
);

test('a lesson’s title that is too long is to be shortened where it is written', () => {
  expect(() => manifest('scorm12', { ...lessonLabel, title: 'x'.repeat(300) })).toThrow(
    'and may have 200: shorten "title" at the top of its file.',
  );
});

// The schemas cannot see a reference that leads nowhere.
test.each(editions)(
  'the %s manifest leads from its organization to the one resource',
  (edition) => {
    const written = manifest(edition);
    expect(written).toContain('<organizations default="moments-of-truth-organization">');
    expect(written).toContain('identifierref="moments-of-truth-resource"');
  },
);

test.each(editions)(
  'identifiers of the %s manifest come from the id alone and never change',
  (edition) => {
    const ids = (written: string) =>
      Array.from(written.matchAll(/identifier="(.*?)"/g), ([, id]) => id);
    const today = ids(manifest(edition));
    expect(today).toEqual([
      'moments-of-truth',
      'moments-of-truth-organization',
      'moments-of-truth-item',
      'moments-of-truth-resource',
    ]);
    expect(
      ids(manifest(edition, { version: '2.1.0', title: 'Another', files: ['index.html'] })),
    ).toEqual(today);
  },
);

test('a lesson packed alone has identifiers of its own, made of the ids alone', () => {
  const { manifest, item } = identify(lessonLabel.id);
  expect([manifest, item]).toEqual([
    'moments-of-truth--lesson--first-things',
    'moments-of-truth--lesson--first-things-item',
  ]);
  expect(() => identify(`a--lesson--${'b'.repeat(65)}`)).toThrow('to be packed alone: rename');
});

test.each(['1st-course', 'Course', 'a b', 'a:b', 'a_b', '', 'ä', '../a', 'x'.repeat(65)])(
  'the course id %j is refused, since identifiers are made of it',
  (id) => {
    expect(() => identify(id)).toThrow('correct "id" in course.yaml');
  },
);

test.each(['', '1.0.0/..', '1 0', '1.0.0-Beta', '1'.repeat(21)])(
  'the version %j is refused',
  (version) => {
    expect(() => manifest('scorm12', { version })).toThrow('correct "version" in course.yaml');
  },
);
