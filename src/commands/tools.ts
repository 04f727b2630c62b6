import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './project.ts';

/**
 * Runs a tool's script with this very Node, so without a shell and the same on every system, lets it
 * write to the terminal, and says whether it ended well. `env` is added to the environment.
 */
export function runTool(script: string, args: string[], env: Record<string, string>): boolean {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/**
 * The script behind an installed tool's command, for {@link runTool}: the commands in
 * `node_modules/.bin` need a shell on Windows.
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
