import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { replaceFiles } from '../../src/packaging/replace.ts';
import { sayError } from '../../src/commands/steps.ts';
import { removeCopies } from '../course/copy.ts';
import { makeSite } from '../packaging/site.ts';
import { copyProject } from './project.ts';

afterAll(removeCopies);

/** A disk of so many kilobytes at a folder; undefined where this computer lets nobody make one. */
function mountDisk(folder: string, kilobytes: number): string | undefined {
  mkdirSync(folder, { recursive: true });
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', folder]);
  if (made.status !== 0) return undefined;
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]));
  return folder;
}

const canMount = (() => {
  const folder = join(import.meta.dirname, `.disk-${process.pid}`);
  mkdirSync(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'none', folder]);
  if (status === 0) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return status === 0;
})();

/** Files of which the second cannot be written, as on a disk that is full by then. */
class FilesForAFullDisk extends Map<string, Uint8Array> {
  private written = 0;
  override get(name: string): Uint8Array | undefined {
    if (++this.written > 1) throw new Error('ENOSPC: no space left on device, write');
    return super.get(name);
  }
}

test('where the disk is full in the middle of writing, everything is as it was', () => {
  const folder = makeSite({ 'a.zip': 'old a', 'b.zip': 'old b' });
  const files = new FilesForAFullDisk(
    ['a.zip', 'b.zip', 'c.zip'].map((name) => [name, new Uint8Array(8)]),
  );
  expect(() => replaceFiles(folder, files)).toThrow('ENOSPC');
  expect(readdirSync(folder)).toEqual(['a.zip', 'b.zip']);
  expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('old a');
});

test.runIf(canMount)('so it is on a disk that truly is', () => {
  const folder = mountDisk(join(makeSite({}), 'disk'), 64)!;
  writeFileSync(join(folder, 'a.zip'), 'old a');
  const files = new Map(['a.zip', 'b.zip', 'c.zip'].map((name) => [name, new Uint8Array(30_000)]));
  expect(() => replaceFiles(folder, files)).toThrow('ENOSPC');
  expect(readdirSync(folder)).toEqual(['a.zip']);
  expect(readFileSync(join(folder, 'a.zip'), 'utf8')).toBe('old a');
});

const sentence =
  'The disk is full, so no package was replaced. Make room on it, then run this again.';

test.runIf(existsSync('/dev/full'))(
  'what the system says of a full disk is told with its cure',
  () => {
    let told = '';
    try {
      writeFileSync('/dev/full', 'a package');
    } catch (error) {
      told = sayError(error);
    }
    expect(told).toBe(sentence);
  },
);

test.runIf(canMount)(
  'a disk that is full while the pages are built ends the command with that, and leaves no package',
  async () => {
    const copy = copyProject();
    mountDisk(copy.path('dist'), 200);
    const { code, out, err } = await copy.run('package');
    // What builds the pages says its own first.
    expect(err.trimEnd().split('\n').at(-1)).toBe(sentence);
    expect(code).toBe(1);
    expect(out).not.toContain('.zip');
    expect(existsSync(copy.path('dist/packages'))).toBe(false);
  },
  180_000,
);
