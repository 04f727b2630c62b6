import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzip } from '../packaging/zip.ts';
import { serve } from '../rehearsal/server.ts';
import { buildPackages } from './make.ts';
import { studioPages } from '../studio/integration.ts';
import { packages, site } from './project.ts';
import { size, step, stop } from './steps.ts';

/* npm start: checks, builds, packs, and serves the rehearsal LMS on this computer. */
const made = await buildPackages([studioPages()]);
const shelf = made.map(({ id, file, bytes }) => ({
  id,
  bytes,
  files: unzip(readFileSync(join(packages, file))),
}));
const wanted = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(wanted)) stop(`PORT is "${process.env['PORT']}", and should be a number.`);
const { url, port } = await step('Starting the rehearsal LMS', () =>
  serve({ site, packages: shelf, port: wanted }),
);
const moved = port === wanted ? '' : `Port ${wanted} is busy, so it is on ${port}.\n`;
const list = made.map(({ file, bytes }) => `    dist/packages/${file}  ${size(bytes)}`).join('\n');

process.stdout.write(`
${moved}Open ${url}

  Take a package there as a learner would, and watch what the LMS is told.
  These are the packages; import one of the SCORM zips into your own LMS:
${list}

  What is proven and counted of the course is in the studio:
    ${new URL('/studio/', url).href}

  To change the course, edit the files in content/ and see them at once with \`npm run dev\`.
  Ctrl+C ends this.
`);
