import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzip } from '../../src/packaging/zip.ts';
import { serve, type Serving } from '../../src/rehearsal/server.ts';
import { copyProject, type Project } from '../commands/project.ts';
import { removeCopies } from '../course/copy.ts';
import { png, transcript, vtt, webm, writeMedia } from '../course/media-samples.ts';
import { tabTo } from './support/learner.ts';
import { answer, verdictOf } from './support/lesson.ts';
import { openLms } from './support/lms.ts';
import { course as told, ui } from './support/packages.ts';
import { expect, test } from './support/test.ts';

/*
 * A course that begins with a lesson in which every word stands that goes beyond questions, and a
 * second lesson after it; packed, and opened in an LMS and as it is.
 */
test.describe.configure({ mode: 'serial' });

let copy: Project;
let serving: Serving | undefined;
const first = '#/lessons/beside-the-thread';
const plan = ['a heron walks in', 'greet the heron by its marmalade'];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  copy = copyProject();
  writeMedia(copy.root, {
    'plan.png': png,
    'box.webm': webm,
    'box.vtt': vtt,
    'plan.md': transcript,
    'credits.yaml':
      'plan.png: { credit: Us, licence: ours }\nbox.webm: { credit: Us, licence: ours }\n',
  });
  copy.write('content/lessons/en/beside-the-thread.mdx', ofTests('lesson-words.mdx'));
  copy.write('content/glossary.yaml', ofTests('glossary.yaml'));
  copy.change('content/course.yaml', /modules:.*\n/, 'modules:\n  - lesson: beside-the-thread\n');
  const { code, err } = await copy.run('package');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  serving = await serve({
    site: copy.path('dist/site'),
    packages: [packed('web'), packed('scorm12')],
    port: 0,
    csp: true,
  });
});

test.afterAll(async () => {
  await serving?.close();
  removeCopies();
});

test('a recall says what is right, and tells nobody; a plan is read back, and told to nobody', async ({
  page,
}) => {
  const rehearsal = await openLms(page, serving!, 'scorm12', packed('scorm12'));
  let course = await rehearsal.take();
  const go = (to: string) =>
    course.locator('main').evaluate((_, hash) => void (location.hash = hash), to);
  await go(first);
  const before = (await rehearsal.calls()).length;
  await answer(course, 'which-step', ['hear']);
  await expect(verdictOf(course, 'which-step')).toHaveText(ui['check-right']!);
  await answer(course, 'which-fair', ['process', 'outcome']);
  await expect(verdictOf(course, 'which-fair')).toContainText(
    '1 of the 2 that are right, and 1 that is not.',
  );
  await course.locator('[data-question="which-fair"] [data-option="outcome"] input').uncheck();
  await answer(course, 'which-fair', []);
  await expect(verdictOf(course, 'which-fair')).toContainText(
    '1 of the 2 that are right, and nothing else.',
  );
  expect((await rehearsal.calls()).length).toBe(before);

  const back = course.locator('#\\/lessons\\/when-it-goes-wrong .plan-back');
  await go('#/lessons/when-it-goes-wrong');
  await expect(back).toBeHidden();
  await go(first);
  const boxes = course.locator('lesson-view:not([hidden]) .plan textarea');
  await boxes.nth(0).fill(plan[0]!);
  await go('#/lessons/when-it-goes-wrong');
  await expect(back, 'half a plan is none').toBeHidden();
  await go(first);
  await boxes.nth(1).fill(plan[1]!);
  await go('#/lessons/when-it-goes-wrong');
  await expect(back).toContainText(`${ui['plan-if']} ${plan[0]}`);
  await expect(back).toContainText(`${ui['plan-then']} ${plan[1]}`);
  await back.getByRole('textbox').fill('A flamingo came instead.');
  await back.getByRole('link', { name: ui['plan-change']! }).click();
  await expect(boxes.nth(0)).toBeInViewport();

  await answer(course, 'first-line', ['opened']);
  await rehearsal.leave();
  await page.reload();
  await page.locator('[data-action="return"]').waitFor();
  course = await rehearsal.comeBack();
  await go('#/');
  const mine = course.locator('course-view .plans');
  await expect(mine).toContainText(plan[1]!);
  await expect(mine.getByRole('heading')).toHaveText(ui['my-plans']!);
  await go('#/lessons/when-it-goes-wrong');
  await expect(back.getByRole('textbox')).toHaveValue('A flamingo came instead.');
  await go(first);
  await expect(boxes.nth(0)).toHaveValue(plan[0]!);
  await expect(course.locator('.recall :checked')).toHaveCount(0);
  await rehearsal.leave();
  const said = (await rehearsal.calls()).map(({ value }) => value).join('\n');
  expect(said).toContain('first_line');
  expect(said).not.toMatch(/heron|marmalade|flamingo|which[-_](?:step|fair)/);
});

test('a term says what it means by keyboard alone, and the course page lists it', async ({
  page,
}) => {
  await open(page, first);
  const term = page.getByRole('button', { name: 'recovery paradox' }).first();
  const meaning = page.getByText('The idea that a customer').locator('visible=true');
  await expect(meaning).toHaveCount(0);
  await tabTo(page, term);
  await page.keyboard.press('Enter');
  await expect(meaning).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await expect(term).toBeFocused();
  // Without words of its own it says its name.
  await expect(page.getByRole('button', { name: 'Recovery paradox', exact: true })).toHaveCount(1);

  await page.evaluate(() => (location.hash = '#/'));
  const list = page.locator('course-view .glossary');
  await expect(list.getByText('The idea')).toBeHidden();
  await list.locator('summary').press('Enter');
  await expect(list.locator('dt')).toHaveText('Recovery paradox');
  await expect(list.getByText('The idea')).toBeVisible();
});

test('on paper a private box is lines, and own words only where the reader has said so', async ({
  page,
}) => {
  await open(page, first);
  const shown = page.locator('lesson-view:not([hidden])');
  await shown.locator('private-reflection:not(.plan) textarea').fill('A pelican,\nin two lines.');
  await page.emulateMedia({ media: 'print' });
  const words = shown.getByText('A pelican', { exact: false }).locator('visible=true');
  const ruled = shown.locator('.ruled').locator('visible=true');
  await expect(shown.locator('textarea').locator('visible=true')).toHaveCount(0);
  await expect(words).toHaveCount(0);
  await expect(ruled).toHaveCount(3);

  await page.emulateMedia({ media: 'screen' });
  await expect(ruled).toHaveCount(0);
  await shown.getByRole('checkbox', { name: ui['print-words']! }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(words).toHaveCount(1);
  // The plan is empty: there are still lines to write one on.
  await expect(ruled).toHaveCount(2);

  await page.reload();
  await expect(words, 'it is asked anew at each visit').toHaveCount(0);
});

test('a plan on the course page is printed only where the reader has said so', async ({ page }) => {
  await open(page, first);
  const boxes = page.locator('lesson-view:not([hidden]) .plan textarea');
  for (const i of [0, 1]) await boxes.nth(i).fill(plan[i]!);
  await page.evaluate(() => (location.hash = '#/'));
  const mine = page.locator('course-view .plans');
  await expect(mine).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(mine).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('course-view').getByRole('checkbox', { name: ui['print-words']! }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(mine).toBeVisible();
});

test('the two sides stand beside each other where there is room, and else one above the other', async ({
  page,
}) => {
  await open(page, first);
  const place = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    const boxes = page.locator('.side');
    return Promise.all([boxes.nth(0).boundingBox(), boxes.nth(1).boundingBox()]);
  };
  const [left, right] = await place(600);
  expect(right!.y).toBe(left!.y);
  expect(right!.x).toBeGreaterThan(left!.x + left!.width);
  const [above, below] = await place(360);
  expect(below!.x).toBe(above!.x);
  expect(below!.y).toBeGreaterThan(above!.y + above!.height);
  await expect(page.getByRole('figure', { name: 'As it could be said' })).toBeVisible();
  await expect(page.getByRole('note', { name: 'Why “we”?' })).toContainText('there is one shop');
});

test('a poster comes with its film and not with the page; a long description can be opened', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '#/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('media/'))).toEqual([]);
  await page.evaluate((to) => (location.hash = to), first);
  const film = page.locator('.film');
  await film.scrollIntoViewIfNeeded();
  await expect(film.locator('img')).toHaveJSProperty('naturalWidth', 24);
  const sizes = await film.evaluate((box) =>
    [box, ...box.children].map((one) => one.getBoundingClientRect().height),
  );
  expect(new Set(sizes).size).toBe(1);
  const video = film.locator('video');
  await video.evaluate((player: HTMLVideoElement) => player.play());
  await expect(video).toHaveJSProperty('videoWidth', 32);

  const details = page.locator('figure.medium details');
  await expect(details.getByText('On the counter')).toBeHidden();
  await details.getByText(ui['description']!).press('Enter');
  await expect(details.getByText('On the counter')).toBeVisible();
});

async function open(page: Page, to: string): Promise<void> {
  const path = `/pluginfile.php/1/mod_scorm/content/1/${packed('web').id}/index.html`;
  await page.goto(new URL(`${path}${to}`, serving!.url).href);
}

function packed(standard: string) {
  const id = `${told.id}-${told.version}-${standard}`;
  return { id, bytes: 1, files: unzip(readFileSync(copy.path(`dist/packages/${id}.zip`))) };
}

function ofTests(name: string): string {
  return readFileSync(new URL(`../course/${name}`, import.meta.url), 'utf8');
}
