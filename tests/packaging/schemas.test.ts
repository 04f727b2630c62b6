import { expect, test } from 'vitest';
import { writeManifest } from '../../src/packaging/manifest.ts';
import { editions, type Edition } from '../../src/packaging/formats.ts';
import { readSchemas } from '../../src/packaging/schemas.ts';
import { label } from './label.ts';

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

test.each(editions)(
  'the %s schemas are those a manifest needs, all of them and no others',
  (format) => {
    const schemas = readSchemas(format);
    const manifest = writeManifest({
      ...label,
      href: 'index.html',
      files: ['index.html'],
      format,
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
  const read = (edition: Edition, name: string) =>
    new TextDecoder().decode(readSchemas(edition).get(name));
  expect(read('scorm12', 'imscp_rootv1p1p2.xsd')).toContain('Copyright (c) 2001 IMS GLC, Inc.');
  expect(read('scorm2004-3rd', 'imsss_v1p0.xsd')).toContain('IPR, License and Distribution');
});
