import { expect, test, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { copyProject, type Project } from '../commands/project.ts';
import { courseFile, lesson, scenario } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';

/*
 * `npm run dev` while somebody writes: each test saves a file as an editor would, and looks at what
 * the open page makes of it by itself.
 */
test.describe.configure({ mode: 'serial' });

let copy: Project;
let server: ChildProcess;
let url: string;
let said = '';
/** Longer than it takes, for a busy machine. */
const soon = { timeout: 10_000 };

test.beforeAll(async () => {
  copy = copyProject();
  // The first page anybody sees may be of a course that has a mistake.
  copy.change(courseFile, '[no-room]', '[no-romo]');
  const started = copy.start('dev');
  server = started;
  url = await new Promise((found, failed) => {
    started.stdout.on('data', (data) => {
      said += String(data);
      const [address] = /http:\/\/[\w.]+:\d+/.exec(said) ?? [];
      if (address) found(address);
    });
    started.on('exit', () => failed(new Error(`The dev server ended: ${said}`)));
  });
});

test.afterAll(async () => {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
  removeCopies();
});

/** What the overlay says, and where it says that it is. */
async function expectMistake(page: Page, at: string, sentence: string): Promise<void> {
  const overlay = page.locator('vite-error-overlay');
  const [file, line, column] = at.split(':');
  await expect(overlay.locator('#message-content')).toContainText(`${at}: ${sentence}`, soon);
  await expect(overlay.locator('#code h2')).toContainText(
    `${file!.split('/').slice(-2).join('/')}:${line}:${column}`,
  );
}

/** Neither in the page nor from the server comes a course that is no longer what is written. */
async function expectNoStalePage(page: Page): Promise<void> {
  await expect(page.locator('course-app')).toHaveCount(0);
  const answer = await page.request.get(url);
  expect(answer.status()).toBe(500);
  expect(await answer.text()).not.toContain('course-app');
}

async function expectCourse(page: Page): Promise<void> {
  await expect(page.locator('course-app h1').first()).toBeVisible(soon);
  await expect(page.locator('vite-error-overlay')).toHaveCount(0, soon);
}

/** Saves a mistake into an open page, sees it told, mends it, and sees the page come back. */
async function makeAndMend(
  page: Page,
  mistake: { file: string; from: string | RegExp; to: string; mark?: string },
  sentence: string,
): Promise<void> {
  await page.goto(url);
  await expectCourse(page);
  const whole = copy.read(mistake.file);
  const at = copy.change(mistake.file, mistake.from, mistake.to, mistake.mark);
  await expectMistake(page, at, sentence);
  await expectNoStalePage(page);
  copy.write(mistake.file, whole);
  await expectCourse(page);
}

test('it prints two addresses, and nothing that is meant for programmers', () => {
  expect(said.trim().split('\n')).toHaveLength(3);
  expect(said).toContain(`The studio is at ${url}/studio/`);
});

test('a course that begins with a mistake is told, and comes up when it is mended', async ({
  page,
}) => {
  await page.goto(url);
  await expectMistake(
    page,
    `${courseFile}:10:17`,
    'content/scenarios/en/no-romo.mdx is not there. Write it, or take "no-romo" out of course.yaml. Did you mean "no-room"?',
  );
  await expectNoStalePage(page);
  copy.change(courseFile, '[no-romo]', '[no-room]');
  await expectCourse(page);
});

test('a mistake in the body of a scenario', async ({ page }) => {
  const mistake = { file: scenario, from: 'next: ending', to: 'next: endnig', mark: 'endnig' };
  await makeAndMend(page, mistake, 'There is no scene or ending called "endnig".');
});

test('a mistake in the front matter of a scenario', async ({ page }) => {
  const mistake = { file: scenario, from: /^minutes:/m, to: 'minuets:' };
  await makeAndMend(page, mistake, '"minuets" is not a key in the front matter.');
});

test('a mistake in course.yaml', async ({ page }) => {
  const mistake = { file: courseFile, from: 'version:', to: 'verison:' };
  await makeAndMend(page, mistake, '"verison" is not a key in this file.');
});

test('a mistake in a lesson that MDX would tell in words of its own', async ({ page }) => {
  const mistake = { file: lesson, from: 'Try this customer', to: 'Try {this customer', mark: '{' };
  await makeAndMend(page, mistake, '"{" begins program code here, and no "}" ends it.');
});

test('a scenario that the course names and that is written afterwards', async ({ page }) => {
  await page.goto(url);
  await expectCourse(page);
  const at = copy.change(courseFile, '[no-room]', '[no-room, written-late]', 'written-late');
  await expectMistake(page, at, 'content/scenarios/en/written-late.mdx is not there.');
  const text = copy.read(scenario).replace(/^title: .*/m, 'title: Written late');
  copy.write('content/scenarios/en/written-late.mdx', text);
  await expectCourse(page);
  await expect(page.locator('#main')).toContainText('Written late');
  copy.remove('content/scenarios/en/written-late.mdx');
  await expectMistake(page, at, 'content/scenarios/en/written-late.mdx is not there.');
  copy.change(courseFile, '[no-room, written-late]', '[no-room]');
  await expectCourse(page);
});

test('what is saved while a page is on its way reaches it, too', async ({ page }) => {
  let connect = () => {};
  const held = new Promise<void>((done) => (connect = done));
  await page.routeWebSocket(/./, async (socket) => {
    await held;
    socket.connectToServer();
  });
  await page.goto(url);
  await expectCourse(page);
  const at = copy.change(courseFile, 'version:', 'verison:');
  // The server has noticed; the page cannot have.
  await expect.poll(async () => (await page.request.get(url)).status(), soon).toBe(500);
  await expectCourse(page);
  connect();
  await expectMistake(page, at, '"verison" is not a key in this file.');
  copy.change(courseFile, 'verison:', 'version:');
  await expectCourse(page);
});

test('what is saved without a mistake is in the page at once', async ({ page }) => {
  await page.goto(url);
  await expectCourse(page);
  copy.change(courseFile, 'title: Moments of truth', 'title: Moments of "trial"');
  await expect(page).toHaveTitle('Moments of “trial”', soon);
  copy.change(lesson, 'Try this customer first.', 'Try this one. Ask at $manager-contact.');
  await expect(page.locator('lesson-view')).toContainText(
    'Try this one. Ask at your manager.',
    soon,
  );
  copy.change('content/site.yaml', 'default: your manager', 'default: the desk {upstairs}');
  await expect(page.locator('lesson-view')).toContainText('Ask at the desk {upstairs}.', soon);
  copy.change(scenario, /(?<=^## [a-z-]+: ).*/m, 'A new beginning');
  await expect(page.locator('[data-scene] h2, [data-scene] h3').first()).toHaveText(
    'A new beginning',
    soon,
  );
});
