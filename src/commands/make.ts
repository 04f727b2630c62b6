import { build, type AstroIntegration } from 'astro';
import { labelOf } from '../course/label.ts';
import { openCourse, type BuiltCourse } from '../course/outline.ts';
import { portionsOf } from '../course/portions.ts';
import type { Package } from '../packaging/pack.ts';
import { pack } from '../packaging/pack.ts';
import { requireSchemas } from '../packaging/schemas.ts';
import { writeSchemas } from './editor-schemas.ts';
import { packages, root, site } from './project.ts';
import { step } from './steps.ts';

/**
 * Checks and proves the content, then builds the site, with the pages named besides. A mistake ends the
 * command before a file changes; so may `look`, which is shown the course before anything is
 * built, and so does `require` when something is missing that will be needed after that.
 */
export async function buildSite(
  besides: AstroIntegration[] = [],
  look: (course: BuiltCourse) => void = () => {},
  require: () => void = () => {},
): Promise<BuiltCourse> {
  const course = await step('Reading and proving the content', () => {
    require();
    return openCourse(root);
  });
  look(course);
  // Set in the shell for another program, they would make Astro write the page of the dev server.
  for (const name of ['DEV', 'PROD', 'SSR', 'MODE']) delete process.env[name];
  process.env['NODE_ENV'] = 'production';
  await step('Building the pages', () => build({ root, logLevel: 'error', integrations: besides }));
  writeSchemas(root);
  return course;
}

/** Builds the site and packs it. Yesterday's packages stay as they are until all of today's are whole. */
export async function buildPackages(
  besides?: AstroIntegration[],
  look?: (course: BuiltCourse) => void,
): Promise<Package[]> {
  const course = await buildSite(besides, look, requireSchemas);
  const labels = portionsOf(course).map(labelOf);
  return step('Packing', () => pack({ dist: site, labels, out: packages }));
}
