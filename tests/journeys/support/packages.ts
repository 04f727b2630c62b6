import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { unzip } from '../../../src/packaging/zip.ts';
import type { RehearsalPackage } from '../../../src/rehearsal/server.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** The built site; the rehearsal page is in it. */
export const site = `${dist}site`;

/** Today's package of a standard, as `npm run package` left it: this reads and builds nothing. */
export function readPackage(standard: Standard): RehearsalPackage {
  const id = `${course.id}-${course.version}-${standard}`;
  const file = `${dist}packages/${id}.zip`;
  if (!existsSync(file)) {
    throw new Error(`dist/packages/${id}.zip is not there. Run "npm run package" first.`);
  }
  const bytes = readFileSync(file);
  return { id, bytes: bytes.length, files: unzip(bytes) };
}

/** A file of `content/`, as its author wrote it. */
export function readContent(name: string): string {
  return readFileSync(new URL(`../../../content/${name}`, import.meta.url), 'utf8');
}

/** What `content/course.yaml` says, read without the course's own reader. */
export const course = parse(readContent('course.yaml')) as {
  id: string;
  version: string;
  title: string;
  pass: number;
  success: string;
};

/** The words of the interface, so that a journey is not lost when one of them is mended. */
export const ui = parse(readContent('ui/en.yaml')) as Record<string, string>;

export const standards = ['scorm12', 'scorm2004-3rd', 'web'] as const;
export type Standard = (typeof standards)[number];
export type Scorm = Exclude<Standard, 'web'>;
