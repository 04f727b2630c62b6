import type { Material } from './materials.ts';
import { readTerms } from './made-of.ts';

/**
 * The bill of materials of what was packed, in CycloneDX 1.6: what is in the packages and was not made
 * here, each with its version and its terms. It has no date and no number of its own, so that the
 * same source gives the same bytes.
 */
export function writeBill(course: Course, packed: readonly Packed[]): string {
  const all = [...new Set(packed.flatMap(({ materials }) => materials))];
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': course.id,
        name: course.id,
        version: course.version,
        ...(course.licence && { licenses: [termsOf(course.licence)] }),
      },
    },
    components: all.map((material) => {
      const { version } = readTerms(material.npm);
      const files = packed.flatMap(({ files }) => files).filter((file) => isOf(material, file));
      return {
        type: material.kind,
        'bom-ref': material.npm,
        name: material.name,
        ...(!material.ownNotices && { version }),
        supplier: { name: material.by },
        licenses: [termsOf(material.licence)],
        // What another's package only brings has no address of its own there.
        ...(!material.ownNotices && { purl: addressOf(material.npm, version) }),
        properties: [
          ...(material.ownNotices
            ? [{ name: 'from', value: addressOf(material.npm, version) }]
            : []),
          ...[...new Set(files)].toSorted().map((value) => ({ name: 'file', value })),
        ],
      };
    }),
    dependencies: [{ ref: course.id, dependsOn: all.map(({ npm }) => npm) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function isOf({ files, inScript }: Material, file: string): boolean {
  return files?.test(file) ?? (inScript === true && file === 'assets/player.js');
}

/** By its short name on the list of SPDX, where it has one; otherwise as it is called. */
function termsOf(licence: string) {
  const id = licence.replace(/^(CC [A-Z-]+) (\d\.\d)$/, '$1-$2').replace(' ', '-');
  return { license: /^[A-Z0-9][\w.-]*-[\d.]+$|^MIT$/.test(id) ? { id } : { name: licence } };
}

type Course = { id: string; version: string; licence?: string | undefined };

export type Packed = { files: readonly string[]; materials: readonly Material[] };

const addressOf = (npm: string, version: string) => `pkg:npm/${npm.replace('@', '%40')}@${version}`;
