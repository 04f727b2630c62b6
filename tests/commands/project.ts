import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { copyOne, project, type Copy } from '../course/copy.ts';

/**
 * A copy of the whole project: its own sources, content and caches, the installed packages shared.
 * Commands are run in it as npm would run them.
 */
export function copyProject(): Project {
  const copy = copyOne(parts);
  const installed = join(project, 'node_modules');
  mkdirSync(copy.path('node_modules'));
  for (const name of readdirSync(installed)) {
    // Caches are written to, so each copy has its own.
    if (['.vite', '.astro'].includes(name)) continue;
    symlinkSync(join(installed, name), copy.path(`node_modules/${name}`));
  }
  const start: Project['start'] = (command, args = [], cwd = copy.root) =>
    spawn(process.execPath, [copy.path(`src/commands/${command}.ts`), ...args], {
      cwd,
      env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
  return { ...copy, start, run: (...given) => end(start(...given)) };
}

async function end(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += String(data)));
  child.stderr.on('data', (data) => (err += String(data)));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, out, err };
}

const parts = [
  'src',
  'public',
  'package.json',
  'astro.config.mjs',
  'tsconfig.json',
  // Every package holds it.
  'LICENSE',
];

/** How a command ended, and what it said on its two streams. */
export type Ended = { code: number | null; out: string; err: string };
export type Project = Copy & {
  /** Starts one of the verbs of npm. */
  start: (command: string, args?: string[], cwd?: string) => ChildProcessWithoutNullStreams;
  /** Runs one to its end. */
  run: (command: string, args?: string[], cwd?: string) => Promise<Ended>;
};
