import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeCopies } from '../course/copy.ts';
import { copyProject, type Project } from './project.ts';

afterAll(removeCopies);

test('the same source gives the same bytes, in another folder and another time zone', async () => {
  const zones = ['Pacific/Auckland', 'America/Los_Angeles'];
  const made: string[][] = [];
  for (const zone of zones) {
    const copy = copyProject();
    process.env['TZ'] = zone;
    const { code, err } = await copy.run('package');
    delete process.env['TZ'];
    expect({ code, err }).toEqual({ code: 0, err: '' });
    made.push(fingerprints(copy));
  }
  expect(made[0]!.length).toBeGreaterThan(12);
  expect(made[1]).toEqual(made[0]);
}, 240_000);

function fingerprints(copy: Project): string[] {
  const folder = copy.path('dist/packages');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
      return `${relative(folder, path)} ${digest}`;
    })
    .toSorted();
}
