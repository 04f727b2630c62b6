import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Puts files into a folder, all of them or none. They are written beside their places first and
 * then renamed; when one cannot take its place (a package open in an upload window, on Windows),
 * those already replaced are put back. A name may lie in a folder below. Other files are left alone,
 * but for those that `isStale` says are nobody's any more: they go with their folder, if it holds nothing
 * else.
 */
export function replaceFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  isStale: (name: string) => boolean = () => false,
): void {
  mkdirSync(folder, { recursive: true });
  const staging = mkdtempSync(join(folder, '.writing-'));
  const undo: (() => void)[] = [];
  let moved = 0;
  const putAside = (place: string) => {
    const kept = join(staging, `old-${moved++}`);
    renameSync(place, kept);
    undo.push(() => renameSync(kept, place));
  };
  try {
    const stale = filesIn(folder).filter((name) => !files.has(name) && isStale(name));
    const names = [...files.keys()];
    names.forEach((name, i) => writeFileSync(join(staging, `new-${i}`), files.get(name)!));
    for (const [i, name] of names.entries()) {
      const place = join(folder, name);
      mkdirSync(dirname(place), { recursive: true });
      if (existsSync(place)) {
        refuseFolder(place, name);
        putAside(place);
      }
      renameSync(join(staging, `new-${i}`), place);
      undo.push(() => rmSync(place));
    }
    for (const name of stale) putAside(join(folder, name));
    for (const below of new Set(stale.map(dirname))) removeEmpty(join(folder, below));
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function refuseFolder(place: string, name: string): void {
  if (!statSync(place).isFile()) {
    throw new Error(`"${name}" cannot be written: a folder has that name; remove the folder.`);
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
