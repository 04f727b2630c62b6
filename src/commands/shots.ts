import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { root } from './project.ts';
import { step } from './steps.ts';
import { runTool, toolPath } from './tools.ts';

/*
 * npm run shots: packs the course and takes a picture of every view a learner meets, at three widths,
 * light and dark, into dist/shots/. `npm run shots lesson-hear` takes only those with that in their
 * names; so each lesson (`lesson-…`) and each conversation (`scene-…`) of the course can be seen.
 */
const browser = await step('Finding a browser', findBrowser);
const [named = ''] = process.argv.slice(2);
// What leads people is in the classroom, which stands in no package.
const packed = runTool(join(root, 'src/commands/package.ts'), ['--studio'], {});
const playwright = toolPath('@playwright/test', 'playwright');
const taken =
  packed &&
  runTool(playwright, ['test', '--config=tests/shots.config.ts'], {
    CHROMIUM_PATH: browser,
    SHOTS: named,
  });
if (taken) process.stdout.write('The pictures are in dist/shots/.\n');
process.exitCode = taken ? 0 : 1;
