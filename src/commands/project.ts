import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Where the project lies, whichever folder a command was given in. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
export const site = join(root, 'dist/site');
export const packages = join(root, 'dist/packages');

// Nothing here calls outside, and that goes for the tools, too.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
