import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHtml } from './html.ts';
import { explainBadName } from './names.ts';
import { listCssReferences, listHtmlReferences } from './references.ts';
import { readUrl, resolvePath } from './urls.ts';

/**
 * Reads what a package may take from the built site: its page as index.html, and everything below
 * assets/, by path. The page of what is packed alone was built below `alone/`, under its name. The
 * rehearsal LMS, the studio and older packages stay behind. Throws one sentence that names the file
 * when one is missing or may not be packed.
 */
export function readSite(dist: string, name = ''): Map<string, Uint8Array> {
  const page = join(dist, name && 'alone', name, launchFile);
  if (!existsSync(page)) {
    throw new Error(
      `There is no built ${name ? `page of ${name}` : launchFile} to pack: run \`npm run build\` first.`,
    );
  }
  const assets = existsSync(join(dist, 'assets')) ? filesBelow(dist, 'assets') : [];
  const files = new Map([
    [launchFile, read(page)],
    ...assets.map((path): [string, Uint8Array] => [path, read(join(dist, path))]),
  ]);
  for (const [path, bytes] of files) refuseUnfit(path, bytes);
  refuseBroken(files);
  return files;
}

/** Throws one sentence about the first reference among files that leads to none of them. */
export function refuseBroken(files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) refuseMissing(path, bytes, files);
}

/**
 * Reads what was built for one LMS standard alone (`for/<standard>/`) and takes the place of the
 * site's own file of that name: its script, without which nothing would reach the LMS.
 */
export function readOwn(dist: string, standard: string): Map<string, Uint8Array> {
  const own = join(dist, 'for', standard);
  if (!existsSync(join(own, 'assets'))) {
    throw new Error(`There is no script for ${standard} to pack: run \`npm run build\` first.`);
  }
  return new Map(filesBelow(own, 'assets').map((path) => [path, read(join(own, path))]));
}

/** The page that was built into a folder of the site, with nothing beside it. */
export function readBelow(dist: string, folder: string): Map<string, Uint8Array> {
  const page = join(dist, folder, launchFile);
  if (!existsSync(page)) {
    throw new Error(`There is no built ${folder} to pack: run \`npm run build\` first.`);
  }
  return new Map([[launchFile, read(page)]]);
}

function filesBelow(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function refuseUnfit(path: string, bytes: Uint8Array): void {
  const complaint =
    explainBadName(path) ?? (bytes.length === 0 ? 'it is empty; remove it or fill it' : undefined);
  if (complaint) throw new Error(`${path} cannot go into a package: ${complaint}.`);
}

function refuseMissing(path: string, bytes: Uint8Array, files: Files): void {
  for (const written of listReferences(path, bytes)) {
    const url = readUrl(written);
    if (url.kind === 'relative' && !files.has(resolvePath(path, url.path))) {
      throw new Error(
        `${path} refers to "${written}", which is not in the built site: correct it.`,
      );
    }
    // The page's own addresses are judged when it is written (document.ts).
    const outside = url.kind === 'rooted' || (url.kind === 'scheme' && url.scheme !== 'data');
    if (outside && path !== launchFile) {
      throw new Error(
        `${path} refers to "${written}", and a package reaches only its own files: make it relative.`,
      );
    }
  }
}

function listReferences(path: string, bytes: Uint8Array): string[] {
  if (path === launchFile) {
    return listHtmlReferences(parseHtml(decode(path, bytes))).map(({ url }) => url);
  }
  return path.endsWith('.css') ? listCssReferences(decode(path, bytes)) : [];
}

/** Reads text that must be UTF-8. */
export function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${path} is not UTF-8: save it as UTF-8 and build again.`);
  }
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

const launchFile = 'index.html';

type Files = ReadonlyMap<string, Uint8Array>;
