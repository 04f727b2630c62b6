import type { Label } from '../model/label.ts';
import { writeBill } from './bill.ts';
import { checkPackage } from './check.ts';
import { collect } from './collect.ts';
import { readSite } from './contents.ts';
import { fileName, isOfPackage } from './file-name.ts';
import { type Format, formatNames } from './formats.ts';
import { replaceFiles } from './replace.ts';
import { writeSheet } from './sheet.ts';
import { inWords } from './size.ts';
import { sha256, writeSums } from './sums.ts';
import { packThin } from './thin.ts';
import { zip } from './zip.ts';

/**
 * Packs what was built, each label's portion once in every form, and writes beside the zips their
 * fingerprints, the bill of what is in them, and a sheet for whoever imports one. Every zip is made and checked in memory before the
 * first is written, so a failure leaves yesterday's packages as they were; packages of other courses
 * and versions stay, and of this version nothing but what is made now. Throws one sentence when anything is wrong.
 */
export async function pack({ dist, labels, out }: PackOptions): Promise<Package[]> {
  const packages = labels.flatMap((label) => packPortion(dist, label));
  const thin = labels.flatMap((label) => (label.thin ? packFromHost(dist, label) : []));
  const files = new Map([...packages, ...thin].flatMap(({ files }) => files));
  const [first] = labels;
  if (first) {
    const course = { ...first, id: first.course };
    const bill = writeBill(
      course,
      [...packages, ...thin].map(({ packed }) => packed),
    );
    files.set(`${course.id}-${course.version}-bill-of-materials.cdx.json`, encode(bill));
    files.set('SHA256SUMS', encode(writeSums(files)));
  }
  replaceFiles(out, files, (name) => first !== undefined && isOfPackage(name, first));
  return [...packages, ...thin].map(({ made }) => made);
}

function packPortion(dist: string, label: Label) {
  const site = readSite(dist, label.name);
  return formatNames.map((format) => {
    const { files, materials, content, sheet } = collect(dist, site, label, format);
    const bytes = zip(files);
    checkPackage(bytes, format);
    const name = fileName(label, format);
    const id = name.replace(/\.zip$/, '');
    const folder = label.kind === 'course' ? '' : `${label.kind}s/`;
    const file = `${folder}${name}`;
    const facts = { file: name, content, size: inWords(bytes.length), sum: sha256(bytes) };
    const beside = encode(writeSheet(sheet, format, facts));
    const made: Package = { id, label, format, file, bytes: bytes.length };
    const written: [string, Uint8Array][] = [
      [file, bytes],
      [`${folder}${id}.html`, beside],
    ];
    return { made, files: written, packed: { files: [...files.keys()], materials } };
  });
}

/** The whole course once more, for LMSs that show it from its host. */
function packFromHost(dist: string, label: Label) {
  const site = readSite(dist, label.name);
  const thin = label.thin!;
  return packThin(dist, site, { ...label, thin }).map((one) => {
    const { file, bytes, files, materials, format, sheet = '', content = '' } = one;
    const name = file.replace(/^.*\//, '');
    const facts = { file: name, content, size: inWords(bytes.length), sum: sha256(bytes) };
    const beside = format && encode(writeSheet(sheet, format, facts, 'thin'));
    const written: [string, Uint8Array][] = [
      [file, bytes],
      ...(beside
        ? ([[file.replace(/zip$/, 'html'), beside]] satisfies [string, Uint8Array][])
        : []),
    ];
    const id = name.replace(/\.zip$/, '');
    const made: Package = { id, label, format: format ?? 'host', file, bytes: bytes.length };
    return {
      made: { ...made, thin },
      files: written,
      packed: { files: [...files.keys()], materials },
    };
  });
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export type PackOptions = {
  /** The built site. */
  dist: string;
  /** One for each portion that was built: the whole course, a lesson, a conversation. */
  labels: readonly Label[];
  /** The folder the zips go into; it is made when it is not there. */
  out: string;
};

export type Package = {
  /** The file's name without folder and `.zip`. */
  id: string;
  label: Label;
  /** `host` is the folder that the host of thin packages publishes. */
  format: Format | 'host';
  /** The file's name in `out`; what is packed alone lies in a folder of its kind. */
  file: string;
  /** The zip's size. */
  bytes: number;
  /** Where the course is that it shows, for a thin one and the folder of its host. */
  thin?: NonNullable<Label['thin']>;
};
