import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * Puts files into a folder, all of them or none. They are written beside their places first and
 * then renamed; when one cannot take its place (a package open in an upload window, on Windows),
 * those already replaced are put back. Other files of the folder are left alone.
 */
export function replaceFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  const staging = mkdtempSync(join(folder, '.writing-'));
  const undo: (() => void)[] = [];
  try {
    for (const [name, bytes] of files) writeFileSync(join(staging, `new-${name}`), bytes);
    for (const name of files.keys()) {
      const place = join(folder, name);
      const kept = join(staging, `old-${name}`);
      if (existsSync(place)) {
        refuseFolder(place, name);
        renameSync(place, kept);
        undo.push(() => renameSync(kept, place));
      }
      renameSync(join(staging, `new-${name}`), place);
      undo.push(() => rmSync(place));
    }
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
