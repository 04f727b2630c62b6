import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';

const tests = fileURLToPath(new URL('..', import.meta.url));

test('every fault has a test, in Node or in a browser', () => {
  const written = globSync('{faults,journeys}/**/*.{test,spec}.ts', { cwd: tests })
    .map((name) => readFileSync(tests + name, 'utf8'))
    .join('\n');
  const without = Object.keys(catalogue).filter((id) => !written.includes(`named('${id}')`));
  expect(without).toEqual([]);
});
