import { studioPages } from '../studio/integration.ts';
import { buildPackages } from './make.ts';
import { size } from './steps.ts';

/*
 * npm run package: checks, builds and packs; the zips are in dist/packages. With --studio the studio's
 * pages are built, too, as `npm start` does, but nothing is served: for tests.
 */
const besides = process.argv.includes('--studio') ? [studioPages()] : [];
for (const { file, bytes } of await buildPackages(besides)) {
  process.stdout.write(`  dist/packages/${file}  ${size(bytes)}\n`);
}
