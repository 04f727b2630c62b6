import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Promises } from '../model/promises.ts';
import { formatNames } from './formats.ts';
import { promisesName } from './promises.ts';
import { findDamaged } from './sums-in-zip.ts';
import { manifestName, unzip } from './zip.ts';

/**
 * What a package that is in use promises, by its zip. Throws one sentence when there is no such file,
 * when it cannot be read, and when it says nothing that could be compared.
 */
export function readPromises(path: string): Promises {
  const name = JSON.stringify(shorten(basename(path)));
  const files = open(path, name);
  const written = files.get(promisesName);
  if (!written) throw new Error(`${name} ${explainForeign(files)}`);
  const data = parse(written);
  const read = Promises.safeParse(data);
  if (read.success && isKnown(read.data.form)) return read.data;
  const isNewer = data?.format !== undefined && data.format !== 1;
  throw new Error(
    isNewer || read.success
      ? `${name} was packed by a newer version of this tool, and says what it promises in a form that this one does not know. Compare with that version.`
      : `${name} is damaged: its ${promisesName} cannot be read. ${again}`,
  );
}

function open(path: string, name: string): ReadonlyMap<string, Uint8Array> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) {
    throw new Error(
      `There is no file ${name}. After --against comes where the package lies that is in use, such as "--against Downloads/course.zip".`,
    );
  }
  if (!found.isFile()) {
    throw new Error(
      `${name} is a folder. After --against comes the zip that is in use, as it was uploaded.`,
    );
  }
  const bytes = new Uint8Array(readFileSync(path));
  let damaged: string | undefined;
  try {
    const files = unzip(bytes);
    damaged = findDamaged(bytes, files);
    if (damaged === undefined) return files;
  } catch {
    throw new Error(
      `${name} cannot be read as a zip: it is cut off, damaged, or something else. ${again}`,
    );
  }
  throw new Error(`${name} is damaged: its ${shorten(damaged)} is not what was packed. ${again}`);
}

/** What a zip without promises is. */
function explainForeign(files: ReadonlyMap<string, Uint8Array>): string {
  const names = [...files.keys()];
  const inFolder = names.find((name) => name.endsWith(`/${promisesName}`));
  if (inFolder !== undefined) {
    const folder = inFolder.slice(0, inFolder.indexOf('/'));
    return `holds the package in a folder, "${shorten(folder)}", and no LMS imports that. Take the zip that was uploaded.`;
  }
  if (files.has('assets/player.js') && files.has('index.html')) {
    return 'was packed before packages said what they promise, and cannot be compared. Pack its content again, as it was then, with this version, and compare with that.';
  }
  if (files.has(manifestName)) {
    return 'is a package of another tool: what its learners have done is in that tool’s words, and no package of this one can go on with it. Give the course an entry of its own in the LMS.';
  }
  return 'is no package of a course. Take the zip that was uploaded to the LMS.';
}

function parse(bytes: Uint8Array): { format?: unknown } | undefined {
  try {
    // Whatever else it is has no format.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as {
      format?: unknown;
    };
  } catch {
    return undefined;
  }
}

function isKnown(form: string): boolean {
  return formatNames.some((name) => name === form);
}

const again = 'Take the zip that was uploaded, or download it from the LMS again.';

/** A name as it fits into a sentence. */
function shorten(name: string): string {
  return [...name].length > 80 ? `${[...name].slice(0, 79).join('')}…` : name;
}
