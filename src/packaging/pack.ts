import { checkPackage } from './check.ts';
import { decode, readOwn, readSite } from './contents.ts';
import { writeDocument } from './document.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { replaceFiles } from './replace.ts';
import { readSchemas } from './schemas.ts';
import { type Standard, standards } from '../model/standard.ts';
import { manifestName, zip } from './zip.ts';

/**
 * Packs the built site once for each standard. Every zip is made and checked in memory before the
 * first is written, so a failure leaves yesterday's packages as they were; packages of other
 * courses and versions stay. Throws one sentence when anything is wrong.
 */
export async function pack({ dist, course, out }: PackOptions): Promise<Package[]> {
  const site = readSite(dist);
  const packages = standards.map((standard) => {
    const whole = new Map([...site, ...(standard === 'web' ? [] : readOwn(dist, standard))]);
    const bytes = zip(collect(whole, course, standard));
    checkPackage(bytes, standard);
    // The manifest took this id and version, so they make a lawful file name.
    const id = `${course.id}-${course.version}-${suffixes[standard]}`;
    return { id, standard, file: `${id}.zip`, bytes };
  });
  replaceFiles(out, new Map(packages.map(({ file, bytes }) => [file, bytes])));
  return packages.map((made) => ({ ...made, bytes: made.bytes.length }));
}

function collect(
  site: Map<string, Uint8Array>,
  course: Course,
  standard: Standard,
): Map<string, Uint8Array> {
  const files = new Map(site);
  const page = decode('index.html', site.get('index.html') ?? new Uint8Array());
  files.set('index.html', encode(writeDocument(page, standard)));
  if (standard === 'web') return files;
  const manifest: Manifest = { ...course, href: 'index.html', files: [...site.keys()], standard };
  files.set(manifestName, encode(writeManifest(manifest)));
  for (const [name, bytes] of readSchemas(standard)) files.set(name, bytes);
  return files;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const suffixes: Record<Standard, string> = {
  scorm12: 'scorm12',
  scorm2004: 'scorm2004-3rd',
  web: 'web',
};

export type Course = Pick<Manifest, 'id' | 'title' | 'version' | 'masteryScore'>;

export type PackOptions = {
  /** The built site. */
  dist: string;
  course: Course;
  /** The folder the zips go into; it is made when it is not there. */
  out: string;
};

export type Package = {
  /** The file's name without `.zip`. */
  id: string;
  standard: Standard;
  /** The file's name in `out`. */
  file: string;
  /** The zip's size. */
  bytes: number;
};
