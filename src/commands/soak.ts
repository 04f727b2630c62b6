import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { findBrowser } from './browser.ts';
import { root } from './project.ts';
import { step } from './steps.ts';
import { runTool, toolPath } from './tools.ts';

/*
 * npm run soak [-- --learners 10000 --visits 200 --seed 20261122]: lets that many learners in Node,
 * and so many in a browser with the packages as they are built, live through everything that may
 * happen to a course in an LMS, and tells what was lost without a word. `npm test` does the same with
 * some hundreds and a dozen. A seed that fails is printed; given again, it fails again.
 */
const { options } = readArguments('npm run soak -- --learners 10000 --visits 200 --seed 20261122', {
  learners: { default: '10000' },
  visits: { default: '200' },
  seed: { default: '20261122' },
});
const browser = await step('Finding a browser', findBrowser);
const ended = [
  runTool(toolPath('vitest'), ['run', '--config=tests/vitest.config.ts', 'tests/soak'], {
    SOAK: options.learners,
    SEED: options.seed,
  }),
  runTool(join(root, 'src/commands/package.ts'), [], {}) &&
    runTool(
      toolPath('@playwright/test', 'playwright'),
      ['test', '--config=tests/playwright.config.ts', '--reporter=list', 'soak.spec.ts'],
      { CHROMIUM_PATH: browser, SOAK_BROWSER: options.visits, SEED: options.seed },
    ),
];
process.exitCode = ended.includes(false) ? 1 : 0;
