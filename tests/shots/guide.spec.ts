import { cpSync, realpathSync, rmSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { copyProject, type Project } from '../commands/project.ts';
import { scenario } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';
import { startDev, type DevServer } from '../journeys/support/dev.ts';

/*
 * The pictures of the studio in the trainer's guide (`content/README.md`), taken anew by
 * `npm run shots guide`. They are kept in `.github/`, since a page of words cannot draw them itself:
 * whoever changes the studio looks at them and puts them there.
 */
test.skip(!'guide'.startsWith(process.env['SHOTS'] || '-'), 'asked for by name only');
test.describe.configure({ mode: 'serial' });

let copy: Project;
let server: DevServer;

test.beforeAll(async () => {
  copy = copyProject();
  // The dev server hands out nothing from outside its project, and the pictures are to have their type.
  const type = copy.path('node_modules/@fontsource-variable');
  const installed = realpathSync(type);
  rmSync(type);
  cpSync(installed, type, { recursive: true });
  server = await startDev(copy);
});

test.afterAll(async () => {
  await server.stop();
  removeCopies();
});

test('guide-studio: the script, and the map beside it', async ({ page }) => {
  await open(page, 1200, 1290);
  await page.screenshot({ path: 'dist/shots/guide-studio.png' });
});

test('guide-studio-problem: a mistake below its line', async ({ page }) => {
  await open(page, 1200, 1290);
  copy.change(scenario, 'next: small-print', 'next: smal-print', 'smal-print');
  const note = page.locator('.code .problem');
  await expect(note).toBeVisible({ timeout: 60_000 });
  const around = page.locator('.code > li').filter({ has: page.locator('.problem') });
  await around.evaluate((line) => line.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = (await around.boundingBox())!;
  const clip = { x: x - 10, y: y - 230, width: width + 20, height: height + 400 };
  await page.screenshot({ path: 'dist/shots/guide-studio-problem.png', clip });
});

async function open(page: Page, width: number, height: number): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  await page.goto(`${server.studio}no-room/`);
  await expect(page.locator('.studio-top .tally').first()).toContainText('No mistakes', {
    timeout: 60_000,
  });
}
