import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { pack } from '../../src/packaging/pack.ts';
import { label } from './label.ts';
import { makeSite, ownFiles, smallSite } from './site.ts';

const checked = vi.hoisted((): string[] => []);
vi.mock('../../src/packaging/check.ts', () => ({
  checkPackage: (_bytes: Uint8Array, format: string) => {
    checked.push(format);
    if (format === 'web') throw new Error('The web package is broken.');
  },
}));

test('no package is written before every one of them has been checked', async () => {
  const dist = makeSite({ ...smallSite, ...ownFiles });
  await expect(pack({ dist, labels: [label], out: join(dist, 'packages') })).rejects.toThrow(
    'is broken',
  );
  expect(checked).toEqual(['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'web']);
  expect(readdirSync(dist)).not.toContain('packages');
});
