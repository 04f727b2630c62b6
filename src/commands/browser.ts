import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { toolPath } from './tools.ts';

/**
 * The browser the tests drive: the one `CHROMIUM_PATH` names, Playwright's own, one of the system's;
 * where there is none, one is installed. Throws one sentence that says what to do when that fails.
 */
export function findBrowser(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, and nothing is there. Correct it, or unset it.`);
  }
  return installed() ?? install();
}

function installed(): string | undefined {
  const own = chromium.executablePath();
  return [own, ...systems].find((path) => path !== '' && existsSync(path));
}

function install(): string {
  process.stdout.write('No browser is here yet. Installing one …\n');
  const script = toolPath('@playwright/test', 'playwright');
  const playwright = spawnSync(process.execPath, [script, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 10 * 60_000,
  });
  if (playwright.status !== 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    }
  }
  const found = installed();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none could be installed. Install one, or set CHROMIUM_PATH to where it is, and run `npm test` again.',
  );
}

const systems = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
