import { dev } from 'astro';
import { studioPages } from '../studio/integration.ts';
import { classroomPages } from '../classroom/integration.ts';
import { writeSchemas } from './editor-schemas.ts';
import { portWanted } from './port.ts';
import { root } from './project.ts';

/*
 * npm run dev: the course while it is being written; saving a file shows it, or what is wrong. What the
 * tools tell programmers is left out: whoever writes sees two addresses.
 */
writeSchemas(root);
const server = { port: portWanted() };
const { address } = await dev({
  root,
  logLevel: 'warn',
  server,
  integrations: [studioPages(), classroomPages()],
});
process.stdout.write(`
  The course is at http://localhost:${address.port}/
  The studio is at http://localhost:${address.port}/studio/: every file with what is wrong in it, and of
  each conversation the map, the numbers and any scene to play from. Both follow as you save.

`);
