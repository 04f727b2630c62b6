import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { findBrowser } from './browser.ts';
import { root } from './project.ts';
import { step, stop } from './steps.ts';
import { runTool, toolPath } from './tools.ts';

/*
 * npm run rehearse: packs, and plays every zip in the rehearsal LMS, in a browser: the first that counts
 * is done, left, and taken up again, and what the LMS holds is looked at. `npm test` plays some of them.
 */
const { words } = readArguments('npm run rehearse', {});
if (words.length > 0) stop(`"${words[0]}" is not known here. Write \`npm run rehearse\`.`);
const browser = await step('Finding a browser', findBrowser);
const isPlayed =
  runTool(join(root, 'src/commands/package.ts'), [], {}) &&
  runTool(
    toolPath('@playwright/test', 'playwright'),
    [
      'test',
      '--config=tests/playwright.config.ts',
      '--reporter=list',
      'every-package.spec.ts',
      'thin.spec.ts',
    ],
    { CHROMIUM_PATH: browser, REHEARSE: 'all' },
  );
process.exitCode = isPlayed ? 0 : 1;
