import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The script behind an installed tool's command. Started with Node itself it needs no shell, which
 * the commands in `node_modules/.bin` do on Windows.
 */
export function toolPath(name: string, command = name): string {
  const manifest = findPackageJSON(name, import.meta.url);
  if (!manifest) throw new Error(`${name} is not installed. Run \`npm install\` first.`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Bin };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${name} has no command "${command}".`);
  return join(dirname(manifest), script);
}

/** As npm defines it: one script, or one for each command. */
type Bin = string | Record<string, string>;
