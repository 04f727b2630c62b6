import { buildSite } from './make.ts';

/* npm run build: checks the content and builds the site into dist/site. */
await buildSite();
process.stdout.write('The course is in dist/site. `npm start` shows it in an LMS.\n');
