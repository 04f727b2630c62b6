import { dev } from 'astro';
import { root } from './project.ts';

/* npm run dev: the course while it is being written; saving a file shows it, or what is wrong. */
await dev({ root });
