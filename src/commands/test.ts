import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { passedAgain, type BrowserReport } from './browser-report.ts';
import { faultTable } from './fault-table.ts';
import { root } from './project.ts';
import { step } from './steps.ts';
import { runTool, toolPath } from './tools.ts';

/*
 * npm test: finds a browser, then format, types, unit, build and browser tests, in this order; each
 * runs even when one before it failed, except that browser tests need a build. The last line counts.
 */
const reports = join(root, 'dist/reports');
// Yesterday's counts are not today's.
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const browser = await step('Finding a browser', findBrowser);
process.stdout.write(`${browser}\n`);

const failed: string[] = [];
run('Format', toolPath('prettier'), ['--check', '--log-level=warn', '.']);
run('Types', toolPath('astro'), [
  'check',
  '--minimumFailingSeverity',
  'error',
  '--minimumSeverity',
  'error',
]);
run('Unit tests', toolPath('vitest'), [
  'run',
  '--config=tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, 'unit.json')}`,
]);
const built = run('Build', join(root, 'src/commands/package.ts'), ['--studio']);
if (built)
  run('Browser tests', toolPath('@playwright/test', 'playwright'), [
    'test',
    '--config=tests/playwright.config.ts',
  ]);

const told: BrowserReport = built ? (read('browser.json') as BrowserReport) : {};
const faults = faultTable(read('unit.json'), told);
if (faults) writeFileSync(join(reports, 'faults.md'), faults);

const unit = countUnit();
const inBrowser = countBrowser(told);
for (const title of passedAgain(told)) {
  process.stdout.write(`\nFailed, and passed when it was run once more: ${title}\n`);
}
const passed = unit.passed + inBrowser.passed;
const lost = unit.failed + inBrowser.failed;
if (failed.length > 0) process.stdout.write(`\nNot right: ${failed.join(', ')}.\n`);
process.stdout.write(
  `\n${passed + lost} tests: ${passed} passed, ${lost} failed (${unit.passed + unit.failed} unit, ${inBrowser.passed + inBrowser.failed} in the browser)\n`,
);
process.exitCode = failed.length > 0 || lost > 0 ? 1 : 0;

function run(title: string, script: string, args: string[]): boolean {
  process.stdout.write(`\n== ${title}\n`);
  const ended = runTool(script, args, {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json'),
  });
  if (!ended) failed.push(title);
  return ended;
}

function countUnit(): Count {
  const { numPassedTests, numFailedTests } = read('unit.json') as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

function countBrowser({ stats = {} }: BrowserReport): Count {
  const { expected = 0, flaky = 0, unexpected = 0 } = stats;
  return { passed: expected + flaky, failed: unexpected };
}

/** What a runner wrote; nothing when it did not come that far. */
function read(name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'));
  } catch {
    return {};
  }
}

type Count = { passed: number; failed: number };
