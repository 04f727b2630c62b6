import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
// A Node too old to read TypeScript runs these tests through the newer one npm installed.
const node = process.features.typescript ? process.execPath : join(root, 'node_modules/.bin/node');
const program = `
  import { createHash } from 'node:crypto';
  import { zip } from ${JSON.stringify(pathToFileURL(join(root, 'src/packaging/zip.ts')).href)};
  const bytes = zip(new Map([['index.html', new TextEncoder().encode('Hello')]]));
  console.log(new Date(0).getHours(), createHash('sha256').update(bytes).digest('hex'));
`;

test('the same files give the same bytes in Los Angeles, Vienna, Tokyo and Auckland', () => {
  const zones = ['America/Los_Angeles', 'Europe/Vienna', 'Asia/Tokyo', 'Pacific/Auckland'];
  const outcomes = zones.map((TZ) => {
    const env = { ...process.env, TZ };
    const said = execFileSync(node, ['--input-type=module', '-e', program], {
      env,
      encoding: 'utf8',
    });
    return said.trim().split(' ');
  });
  // The clocks differ, or this would prove nothing.
  expect(new Set(outcomes.map(([hour]) => hour)).size).toBe(zones.length);
  expect(new Set(outcomes.map(([, hash]) => hash)).size).toBe(1);
});
