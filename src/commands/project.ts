import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { stop } from './steps.ts';

/** Where the project lies, whichever folder a command was given in. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
/*
 * What builds the pages takes what stands behind one of these signs for something else than a name (Vite
 * does so with every path), and fails in words that help nobody.
 */
if (/[#?]/.test(root)) {
  stop(
    `The project lies in "${root}", and no page can be built in a folder with "#" or "?" in its name, or below one. Rename the folder, or put the project into another.`,
  );
}

export const site = join(root, 'dist/site');
export const packages = join(root, 'dist/packages');

// Nothing here calls outside, and that goes for the tools, too.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
