import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzip } from '../packaging/zip.ts';
import { serve } from '../rehearsal/server.ts';
import { buildPackages } from './make.ts';
import { studioPages } from '../studio/integration.ts';
import { classroomPages } from '../classroom/integration.ts';
import { portWanted } from './port.ts';
import { packages, site } from './project.ts';
import { size, step } from './steps.ts';

/* npm start: checks, builds, packs, and serves the rehearsal LMS on this computer. */
const wanted = portWanted();
const made = await buildPackages([studioPages(), classroomPages()]);
// What thin packages show is on their host.
const full = made.filter(({ thin }) => !thin);
const shelf = full.map(({ id, file, bytes }) => ({
  id,
  bytes,
  files: unzip(readFileSync(join(packages, file))),
}));
const { url, port } = await step('Starting the rehearsal LMS', () =>
  serve({ site, packages: shelf, port: wanted }),
);
const moved = port === wanted ? '' : `Port ${wanted} is busy, so it is on ${port}.\n`;
const isAlone = ({ label }: (typeof made)[number]) => label.kind !== 'course';
const shown = made.some((each) => !isAlone(each)) ? made.filter((each) => !isAlone(each)) : made;
const list = shown.map(({ file, bytes }) => `    dist/packages/${file}  ${size(bytes)}`).join('\n');
const more = made.length - shown.length;
const alone =
  more > 0
    ? `\n    and ${more} with a lesson or a conversation alone, in the folders beside them`
    : '';

process.stdout.write(`
${moved}Open ${url}

  Take a package there as a learner would, and watch what the LMS is told.
  These are the packages; import one of the SCORM zips into your own LMS.
  What each is and reports stands on the page beside it:
${list}${alone}

  What is proven and counted of the course is in the studio:
    ${new URL('/studio/', url).href}
  Pages for a room of people, to print or to show, are in the classroom:
    ${new URL('/classroom/', url).href}

  To change the course, edit the files in content/ and see them at once with \`npm run dev\`.
  Ctrl+C ends this.
`);
