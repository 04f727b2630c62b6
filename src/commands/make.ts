import { build, type AstroIntegration } from 'astro';
import { openCourse, type BuiltCourse } from '../course/outline.ts';
import type { Package } from '../packaging/pack.ts';
import { pack } from '../packaging/pack.ts';
import { writeSchemas } from './editor-schemas.ts';
import { packages, root, site } from './project.ts';
import { step } from './steps.ts';

/**
 * Checks and proves the content, then builds the site, with the pages named besides. A mistake ends the
 * command before a file changes.
 */
export async function buildSite(besides: AstroIntegration[] = []): Promise<BuiltCourse> {
  const course = await step('Reading and proving the content', () => openCourse(root));
  // Set in the shell for another program, they would make Astro write the page of the dev server.
  for (const name of ['DEV', 'PROD', 'SSR', 'MODE']) delete process.env[name];
  process.env['NODE_ENV'] = 'production';
  await step('Building the pages', () => build({ root, logLevel: 'error', integrations: besides }));
  writeSchemas(root);
  return course;
}

/** Builds the site and packs it. Yesterday's packages stay as they are until all of today's are whole. */
export async function buildPackages(besides?: AstroIntegration[]): Promise<Package[]> {
  const { outline } = await buildSite(besides);
  const { id, title, version } = outline;
  // No mastery score: with one an LMS decides by the score alone, which knows nothing of how a
  // conversation ended, and then tells another result than the course does.
  return step('Packing', () => pack({ dist: site, course: { id, title, version }, out: packages }));
}
