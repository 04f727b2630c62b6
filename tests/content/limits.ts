import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { built } from './course.ts';

const brief = new URL('../../src/classroom/pages/brief.astro', import.meta.url);

/* Read by learners on the record and on the page of sources, and by whoever leads them on each brief. */
test.each([
  ['the competence record', built.ui.limits.join(' ')],
  ['the page of sources', built.ui['sources-about']],
  ['the brief of a lesson', readFileSync(brief, 'utf8').replaceAll(/\s+/g, ' ')],
])('%s says what nobody has tried yet', (_, words) => {
  expect(words).toMatch(/\bno pilot\b[^.]* with real staff\b/i);
  expect(words).toMatch(/\bby one author\b/);
  expect(words).toMatch(/\buntested\b/);
});
