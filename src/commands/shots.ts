import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { root } from './project.ts';
import { step } from './steps.ts';
import { toolPath } from './tools.ts';

/*
 * npm run shots: packs the course and takes a picture of every view a learner meets, at three widths,
 * light and dark, into dist/shots/.
 */
const browser = await step('Finding a browser', findBrowser);
const run = (script: string, args: string[]) =>
  spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser },
  }).status ?? 1;

const tests = ['test', '--config=tests/shots.config.ts'];
process.exitCode =
  run(join(root, 'src/commands/package.ts'), []) ||
  run(toolPath('@playwright/test', 'playwright'), tests);
if (process.exitCode === 0) process.stdout.write('The pictures are in dist/shots/.\n');
