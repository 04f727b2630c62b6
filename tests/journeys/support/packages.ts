import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { unzip } from '../../../src/packaging/zip.ts';
import type { RehearsalPackage } from '../../../src/rehearsal/server.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** The built site of the course of one conversation; the rehearsal page and the studio are in it. */
export const site = `${dist}one/site`;
/** The same of the whole course. */
export const wholeSite = `${dist}site`;

/** A package of the course of one conversation, which `build-one.ts` has built. */
export function readPackage(standard: Standard): RehearsalPackage {
  return readFrom('one/packages', course, standard);
}

/** The same with the box for ideas. */
export function readIdeas(standard: Standard): RehearsalPackage {
  return readFrom('ideas/packages', course, standard);
}

/** Today's package of the whole course, as `npm run package` left it: this reads and builds nothing. */
export function readShipped(standard: Standard): RehearsalPackage {
  return readFrom('packages', shipped, standard);
}

/** A conversation of it that has a variant. */
export const withVariant = 'kettle';

/** That one, packed alone: a page with it and nothing else. */
export function readAlone(standard: Standard): RehearsalPackage {
  return readFrom('packages/scenarios', shipped, standard, `-scenario-${withVariant}`);
}

function readFrom(
  folder: string,
  { id: name, version }: Told,
  standard: Standard,
  part = '',
): RehearsalPackage {
  const id = `${name}-${version}${part}-${standard}`;
  const file = `${dist}${folder}/${id}.zip`;
  if (!existsSync(file)) {
    throw new Error(`dist/${folder}/${id}.zip is not there. Run "npm run package" first.`);
  }
  const bytes = readFileSync(file);
  return { id, bytes: bytes.length, files: unzip(bytes) };
}

/** A file of `content/`, as its author wrote it, or as the course of one conversation has its own. */
export function readContent(name: string): string {
  const own = new URL(`../../course/one/${name}`, import.meta.url);
  return existsSync(own) ? readFileSync(own, 'utf8') : readWhole(name);
}

/** The same of the whole course. */
export function readWhole(name: string): string {
  return readFileSync(new URL(`../../../content/${name}`, import.meta.url), 'utf8');
}

/** What `content/course.yaml` says of the whole course, read without the course's own reader. */
export const shipped = parse(readWhole('course.yaml')) as Told;

/** The same of the course of one conversation. */
export const course = parse(readContent('course.yaml')) as Told;

/**
 * The words of the interface, so that a journey is not lost when one of them is mended; as they stand in
 * the course of one conversation, by its title.
 */
export const ui = parse(readContent('ui/en.yaml').replaceAll('{this}', course.title)) as Record<
  string,
  string
>;

/** The forms everything is packed in, by the words in the names of files. */
export const standards = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'web'] as const;
export type Standard = (typeof standards)[number];
type Told = {
  id: string;
  version: string;
  title: string;
  pass: number;
  success: string;
};
export type Scorm = Exclude<Standard, 'web'>;
export const editions = standards.filter((standard): standard is Scorm => standard !== 'web');
