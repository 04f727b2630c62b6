/*
 * Starts an npm command: `node src/commands/run.mjs check …` runs `check.ts`. In plain JavaScript,
 * because the Node that npm itself runs on may be too old for TypeScript as it stands: on a fresh
 * clone the install brings a newer one, and where there is none to bring, this says so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [verb = '', ...args] = process.argv.slice(2);

if (!existsSync(`${root}node_modules/astro`)) {
  process.stderr.write('Nothing is installed yet. Installing, which takes a minute …\n');
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', '-s', 'bootstrap'], {
    cwd: root,
    stdio: 'inherit',
    shell,
  });
  if (status !== 0) process.exit(status ?? 1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 18);
const own = `${root}node_modules/.bin/node`;
if (isNewEnough) {
  process.argv.splice(1, 2, `${verb}.ts`);
  await import(`./${verb}.ts`);
} else if (existsSync(own)) {
  const script = fileURLToPath(new URL(`${verb}.ts`, import.meta.url));
  const { status } = spawnSync(own, [script, ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  process.stderr.write(
    `This is Node ${process.versions.node}, and there is no newer one to install for this kind of computer. Install Node 24 from https://nodejs.org and try again.\n`,
  );
  process.exitCode = 1;
}
