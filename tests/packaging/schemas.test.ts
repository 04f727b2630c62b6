import { expect, test } from 'vitest';
import { writeManifest } from '../../src/packaging/manifest.ts';
import { readSchemas } from '../../src/packaging/schemas.ts';

const both = ['scorm12', 'scorm2004'] as const;

/** The files that a manifest or a schema names, by schemaLocation or as its DTD. */
function listNamed(xml: string): string[] {
  const locations = Array.from(
    xml.matchAll(/schemaLocation\s*=\s*"([^"]+)"/g),
    ([, value]) => value ?? '',
  );
  const dtds = Array.from(xml.matchAll(/["']([\w.]+\.dtd)["']/g), ([, name]) => name ?? '');
  const files = locations.flatMap((value) => value.trim().split(/\s+/));
  return [...files.filter((name) => !name.includes('://')), ...dtds];
}

test.each(both)(
  'the %s schemas are those a manifest needs, all of them and no others',
  (standard) => {
    const schemas = readSchemas(standard);
    const manifest = writeManifest({
      id: 'a',
      title: 'A',
      version: '1',
      href: 'index.html',
      files: ['index.html'],
      standard,
    });
    const needed = new Set<string>();
    const pending = listNamed(manifest);
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (needed.has(name)) continue;
      needed.add(name);
      pending.push(...listNamed(new TextDecoder().decode(schemas.get(name))));
    }
    expect([...schemas.keys()].sort()).toEqual([...needed].sort());
  },
);

test('the notices of the owners travel with the schemas', () => {
  const read = (standard: (typeof both)[number], name: string) =>
    new TextDecoder().decode(readSchemas(standard).get(name));
  expect(read('scorm12', 'imscp_rootv1p1p2.xsd')).toContain('Copyright (c) 2001 IMS GLC, Inc.');
  expect(read('scorm2004', 'imsss_v1p0.xsd')).toContain('IPR, License and Distribution');
});
