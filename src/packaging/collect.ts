import type { Label } from '../model/label.ts';
import { encode } from './contents.ts';
import type { PageWays } from './document.ts';
import { type Format, standardOf } from './formats.ts';
import { learnerFiles } from './learner-files.ts';
import { licencesName, writeLicences } from './licences.ts';
import { materialsOf, readInScript } from './made-of.ts';
import { writeManifest } from './manifest.ts';
import type { Material } from './materials.ts';
import { metadataName, writeMetadata } from './metadata.ts';
import { fileName, thinName } from './file-name.ts';
import { promise, promisesName, readPromised } from './promises.ts';
import { inWords } from './size.ts';
import { readSheet, sheetName, writeSheet } from './sheet.ts';
import { readSchemas } from './schemas.ts';
import { contentHash } from './sums.ts';
import { manifestName } from './zip.ts';

/**
 * Everything that goes into the package of a portion in one form: its page and what that leads to,
 * on what terms, and for an LMS the manifest and its schemas.
 */
export function collect(
  dist: string,
  site: ReadonlyMap<string, Uint8Array>,
  label: Label,
  format: Format,
  { own, ...ways }: Ways = {},
): Collected {
  const standard = standardOf(format);
  const script = own ?? standard;
  const files = learnerFiles(dist, site, standard, {
    ...ways,
    ...(script !== 'web' && { script }),
  });
  const content = contentHash(files);
  const schemas = format === 'web' ? new Map<string, Uint8Array>() : readSchemas(format);
  const materials = materialsOf(
    [...files.keys(), ...schemas.keys()],
    files.has('assets/player.js') ? readInScript(dist, script) : [],
  );
  files.set(licencesName, encode(writeLicences(label, materials)));
  const promised = promise(readPromised(dist, label), label, format);
  files.set(promisesName, encode(JSON.stringify(promised)));
  const sheet = readSheet(dist, label);
  const file = own ? thinName(label, format) : fileName(label, format);
  const writeWith = (size: string) =>
    encode(writeSheet(sheet, format, { file, content, size }, own ? 'thin' : 'full'));
  // How large all of it is, the sheet itself included, is known when all is in.
  files.set(sheetName, writeWith(''));
  if (format !== 'web') {
    const manifest = { ...label, href: 'index.html', files: [...files.keys()], format } as const;
    files.set(manifestName, encode(writeManifest(manifest)));
    if (standard === 'scorm2004') files.set(metadataName, encode(writeMetadata(label)));
    for (const [name, bytes] of schemas) files.set(name, bytes);
  }
  files.set(sheetName, writeWith(inWords(sum(files), files.size)));
  return { files, materials, content, sheet };
}

function sum(files: ReadonlyMap<string, Uint8Array>): number {
  return [...files.values()].reduce((all, { length }) => all + length, 0);
}

/** `own` is the folder of another script than that of the standard, which makes it a thin package. */
type Ways = PageWays & { own?: string };

export type Collected = {
  files: Map<string, Uint8Array>;
  materials: Material[];
  /** The fingerprint of what a learner gets. */
  content: string;
  /** The admin's sheet as it was built. */
  sheet: string;
};
