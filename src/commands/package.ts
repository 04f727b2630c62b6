import { buildPackages } from './make.ts';
import { size } from './steps.ts';

/* npm run package: checks, builds and packs; the zips are in dist/packages. */
for (const { file, bytes } of await buildPackages()) {
  process.stdout.write(`  dist/packages/${file}  ${size(bytes)}\n`);
}
