import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Request, TestInfo } from '@playwright/test';
import { serve } from '../../src/rehearsal/server.ts';
import { click, clickToConversation, type Course } from './support/learner.ts';
import { answer, openLesson, verdictOf } from './support/lesson.ts';
import { openLms, webPage } from './support/lms.ts';
import { readPackage, site, ui } from './support/packages.ts';
import { bestRun, noRoom } from './support/script.ts';
import { expect, test } from './support/test.ts';

const ending = noRoom.titles['across-the-road']!;

test('opened from a file on disk, the conversation plays to an ending', async ({ page }, info) => {
  await page.goto(unpack(info));
  await clickToConversation(page);
  await click(page, bestRun);
  await expect(page.getByRole('heading', { name: ending })).toBeFocused();
  await page
    .getByRole('link', { name: ui['back-to-course']! })
    .filter({ visible: true })
    .first()
    .click();
  await expect(page.locator('.state[data-state-of="no-room"]')).toContainText(ui['done']!);
  // It is kept on this device, which is all that there is.
  await page.reload();
  await expect(page.locator('.state[data-state-of="no-room"]')).toContainText(ui['done']!);
});

test('the policy in the page lets no inline script run, from a file either', async ({
  page,
  faults,
}, info) => {
  await page.goto(unpack(info));
  expect(await runInjected(page)).toBe(false);
  expect(faults.take(/Content Security Policy/).length).toBeGreaterThan(0);
});

test('under the policy of an LMS’s server the course runs, and no inline script does', async ({
  page,
  lms,
  faults,
}) => {
  const answer = page.waitForResponse(/\/index\.html$/);
  const course = await (await openLms(page, lms, 'scorm12')).take();
  expect((await answer).headers()['content-security-policy']).toBe("script-src 'self'");
  await clickToConversation(course);
  await click(course, ['straight']);
  expect(faults.take(/./)).toEqual([]);
  expect(await runInjected(course)).toBe(false);
  expect(faults.take(/Content Security Policy/).length).toBeGreaterThan(0);
});

test('a conversation is made ready when it comes into sight, and not before: a course has many', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  const blanks = page.locator('customer-conversation[data-id="no-room"] template[data-frame]');
  await expect(page.locator('course-app[data-saving="device-only"]')).toBeAttached();
  expect(await blanks.count()).toBeGreaterThan(0);
  await clickToConversation(page);
  await expect(blanks).toHaveCount(0);
});

test('from a deep path with spaces in it, three requests lead to the first choice', async ({
  page,
}) => {
  const odd = { ...readPackage('scorm12'), id: 'a b/x' };
  const serving = await serve({ site, packages: [odd], port: 0, csp: true });
  const asked: Request[] = [];
  page.on('request', (request) => {
    // What the LMS's own window asks for is not the course's.
    if (request.frame() !== page.mainFrame()) asked.push(request);
  });
  const rehearsal = await openLms(page, serving, 'scorm12', odd);
  const course = await rehearsal.take();
  await clickToConversation(course);
  await expect(course.locator('[data-choice="straight"]')).toBeEnabled();
  expect(kindsOf(asked).filter((kind) => kind !== 'font' && kind !== 'image')).toEqual([
    'document',
    'script',
    'stylesheet',
  ]);
  await click(course, bestRun);
  await expect(course.getByRole('heading', { name: ending })).toBeFocused();
  await expect
    .poll(async () => (await rehearsal.record())['cmi.core.lesson_status'])
    .toBe('passed');
  expect(new Set(kindsOf(asked))).toEqual(
    new Set(['document', 'font', 'image', 'script', 'stylesheet']),
  );
  for (const request of asked) {
    expect(request.url()).toContain('/a%20b/x/');
    expect((await request.response())?.status(), request.url()).toBe(200);
  }
  await serving.close();
});

test('with the network cut after loading, all of the course works and asks for pictures at most', async ({
  page,
  context,
  faults,
  lms,
}) => {
  await page.goto(webPage(lms));
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));

  await openLesson(page);
  await answer(page, 'boiler', ['person']);
  await expect(verdictOf(page, 'boiler')).toContainText(ui['check-right']!);
  await page.getByRole('link', { name: ui['course']!, exact: true }).click();
  await clickToConversation(page);
  await click(page, bestRun);
  await expect(page.getByRole('heading', { name: ending })).toBeFocused();
  // The browser's own request for the icon is of no kind; it is a picture all the same.
  expect(asked.map(describe).filter((request) => !/^(image|other) .*\.svg$/.test(request))).toEqual(
    [],
  );
  faults.take(/^Failed to load resource: net::ERR_INTERNET_DISCONNECTED$/);
});

test('with the network cut in mid-call the learner is told, goes on, and all of it is saved later', async ({
  page,
  context,
  faults,
  lms,
}) => {
  const rehearsal = await openLms(page, lms, 'scorm2004-3rd');
  const course = await rehearsal.take();
  await clickToConversation(course);
  await click(course, bestRun.slice(0, 2));
  await context.setOffline(true);
  await click(course, bestRun.slice(2, 4));
  await expect(course.locator('[data-status]')).toHaveText(ui['status-unsaved']!);
  await click(course, bestRun.slice(4));
  await expect(course.getByRole('heading', { name: ending })).toBeFocused();
  await context.setOffline(false);
  await expect(course.locator('[data-status]')).toBeEmpty();
  const record = await rehearsal.record();
  expect(record['cmi.success_status']).toBe('passed');
  expect(record['cmi.interactions.8.learner_response']).toBe('across_the_road');
  faults.take(/^Failed to load resource: net::ERR_INTERNET_DISCONNECTED$/);
});

/** The web package in a folder of its own; the address of its page. */
function unpack(info: TestInfo): string {
  const folder = info.outputPath('a b');
  for (const [name, bytes] of readPackage('web').files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return pathToFileURL(join(folder, 'index.html')).href;
}

/** Puts a script and a handler into the page as text would that somebody smuggled in. */
function runInjected(course: Course): Promise<boolean> {
  return course.locator('body').evaluate(async (body) => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "yes"';
    body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'document.documentElement.dataset.injected = "yes"');
    body.append(button);
    button.click();
    await new Promise((done) => setTimeout(done, 50));
    return document.documentElement.dataset['injected'] === 'yes';
  });
}

function describe(request: Request): string {
  return `${request.resourceType()} ${request.url()}`;
}

function kindsOf(requests: readonly Request[]): string[] {
  return requests.map((request) => request.resourceType()).toSorted();
}
