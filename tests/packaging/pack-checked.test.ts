import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { pack } from '../../src/packaging/pack.ts';
import { makeSite, ownFiles, smallSite } from './site.ts';

const checked = vi.hoisted((): string[] => []);
vi.mock('../../src/packaging/check.ts', () => ({
  checkPackage: (_bytes: Uint8Array, standard: string) => {
    checked.push(standard);
    if (standard === 'web') throw new Error('The web package is broken.');
  },
}));

test('no package is written before every one of them has been checked', async () => {
  const dist = makeSite({ ...smallSite, ...ownFiles });
  const course = { id: 'a-course', title: 'A course', version: '1.0.0' };
  await expect(pack({ dist, course, out: join(dist, 'packages') })).rejects.toThrow('is broken');
  expect(checked).toEqual(['scorm12', 'scorm2004', 'web']);
  expect(readdirSync(dist)).not.toContain('packages');
});
