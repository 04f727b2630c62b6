import { expect, test } from 'vitest';
import { identify } from '../../src/packaging/identifiers.ts';
import { type Manifest, writeManifest } from '../../src/packaging/manifest.ts';
import { explainInvalid } from './schema-validator.ts';

const both = ['scorm12', 'scorm2004'] as const;

function manifest(standard: Manifest['standard'], changes: Partial<Manifest> = {}): string {
  return writeManifest({
    id: 'moments-of-truth',
    title: 'Moments of truth',
    version: '1.0.0',
    href: 'index.html',
    files: ['index.html', 'assets/player.js'],
    standard,
    ...changes,
  });
}

test.each(both)('the %s manifest is valid against the official schemas', (standard) => {
  expect(explainInvalid(manifest(standard), standard)).toBeUndefined();
});

test.each(both)('the %s manifest is valid with a pass mark, too', (standard) => {
  expect(explainInvalid(manifest(standard, { masteryScore: 0.625 }), standard)).toBeUndefined();
});

test.each(both)('the schemas catch a %s manifest whose elements are out of order', (standard) => {
  const broken = manifest(standard).replace(
    /(<metadata>[^]*<\/metadata>)([^]*)(<\/manifest>)/,
    '$2$1$3',
  );
  expect(explainInvalid(broken, standard)).toContain('metadata');
});

test.each([
  ['scorm12', 'adlcp:scormtype', 'adlcp:scormType'],
  ['scorm12', '<schemaversion>1.2<', '<schemaversion>an edition nobody knows<'],
  ['scorm2004', '>previous<', '>back<'],
  ['scorm2004', 'completionSetByContent="true"', 'completionSetByContent="yes"'],
] as const)('the schemas catch a %s manifest that has %s changed', (standard, right, wrong) => {
  const written = manifest(standard);
  expect(written).toContain(right);
  expect(explainInvalid(written.replace(right, wrong), standard)).toBeDefined();
});

test('each standard is named in the words LMSs know it by', () => {
  expect(manifest('scorm12')).toContain('<schemaversion>1.2</schemaversion>');
  expect(manifest('scorm12')).toContain('adlcp:scormtype="sco"');
  expect(manifest('scorm2004')).toContain('<schemaversion>2004 3rd Edition</schemaversion>');
  expect(manifest('scorm2004')).toContain('adlcp:scormType="sco"');
});

test.each(both)('the %s manifest keeps to the literal prefixes LMSs look for', (standard) => {
  const names = Array.from(manifest(standard).matchAll(/<([\w:]+)/g), ([, name]) => name ?? '');
  const prefixes = new Set(
    names.filter((name) => name.includes(':')).map((name) => name.split(':')[0]),
  );
  expect([...prefixes].sort()).toEqual(standard === 'scorm12' ? [] : ['adlnav', 'imsss']);
  expect(names).toEqual(
    expect.arrayContaining(['manifest', 'organization', 'item', 'resource', 'file']),
  );
  expect(manifest(standard)).not.toMatch(/ns\d+:|xmlns=""/);
});

test.each(both)('every file is listed in the one resource of the %s manifest', (standard) => {
  const files = ['index.html', 'assets/a.css', 'assets/media/b.mp3'];
  const written = manifest(standard, { files });
  expect(Array.from(written.matchAll(/<file href="(.*?)"/g), ([, href]) => href)).toEqual(files);
  expect(written.match(/<resource /g)).toHaveLength(1);
  expect(written).toContain('href="index.html"');
});

test('2004 leaves completion and success to the course, and hides buttons with nowhere to go', () => {
  const written = manifest('scorm2004');
  expect(written).toContain('completionSetByContent="true" objectiveSetByContent="true"');
  const hidden = Array.from(written.matchAll(/<adlnav:hideLMSUI>(\w+)</g), ([, word]) => word);
  expect(hidden).toEqual(['previous', 'continue', 'abandon', 'abandonAll']);
});

test.each(both)(
  'the %s manifest has no pass mark, threshold or objective unless one is asked for',
  (standard) => {
    expect(manifest(standard)).not.toMatch(
      /mastery|satisfiedByMeasure|[Tt]hreshold|<imsss:objective/,
    );
  },
);

test('a pass mark is on the scale of its standard and creates no objective ahead of the course', () => {
  expect(manifest('scorm12', { masteryScore: 0.6 })).toContain(
    '<adlcp:masteryscore>60</adlcp:masteryscore>',
  );
  expect(manifest('scorm12', { masteryScore: 0.07 })).toContain('>7<');
  const written = manifest('scorm2004', { masteryScore: 0.6 });
  expect(written).toContain('<imsss:minNormalizedMeasure>0.6<');
  expect(written).not.toContain('objectiveID');
});

test.each([-0.1, 1.1, 60, Number.NaN])('a pass mark of %d is refused', (masteryScore) => {
  expect(() => manifest('scorm12', { masteryScore })).toThrow('must lie between 0 and 1');
});

test.each(both)('a title with & < " and umlauts arrives whole in the %s manifest', (standard) => {
  const written = manifest(standard, { title: 'Ärger & "Größe" <heute> ]]> 😀' });
  expect(explainInvalid(written, standard)).toBeUndefined();
  expect(written).toContain('<title>Ärger &amp; "Größe" &lt;heute&gt; ]]&gt; 😀</title>');
});

test('a title of 200 characters is taken and valid, one of 201 is refused', () => {
  const longest = manifest('scorm12', { title: 'ü'.repeat(200) });
  expect(explainInvalid(longest, 'scorm12')).toBeUndefined();
  expect(() => manifest('scorm12', { title: 'ü'.repeat(201) })).toThrow(
    'The course title has 201 characters and may have 200',
  );
  // The schema of 1.2 has the same opinion, so the limit is neither a guess nor too kind.
  const tooLong = longest.replaceAll('ü'.repeat(200), 'ü'.repeat(201));
  expect(explainInvalid(tooLong, 'scorm12')).toContain('title');
});

test.each(['', '   ', 'a\u0000b', 'a\u001bb', 'half \ud83d of a pair'])(
  'the title %j is refused',
  (title) => {
    expect(() => manifest('scorm2004', { title })).toThrow('The course');
  },
);

// The schemas cannot see a reference that leads nowhere.
test.each(both)('the %s manifest leads from its organization to the one resource', (standard) => {
  const written = manifest(standard);
  expect(written).toContain('<organizations default="moments-of-truth-organization">');
  expect(written).toContain('identifierref="moments-of-truth-resource"');
});

test.each(both)(
  'identifiers of the %s manifest come from the id alone and never change',
  (standard) => {
    const ids = (written: string) =>
      Array.from(written.matchAll(/identifier="(.*?)"/g), ([, id]) => id);
    const today = ids(manifest(standard));
    expect(today).toEqual([
      'moments-of-truth',
      'moments-of-truth-organization',
      'moments-of-truth-item',
      'moments-of-truth-resource',
    ]);
    expect(
      ids(manifest(standard, { version: '2.1.0', title: 'Another', files: ['index.html'] })),
    ).toEqual(today);
  },
);

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
