import type { Page } from '@playwright/test';
import type { Serving } from '../../src/rehearsal/server.ts';
import { faultsIn } from './support/access.ts';
import { tabTo } from './support/learner.ts';
import { readPackage, standards, ui } from './support/packages.ts';
import { noRoom, playRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

/*
 * The studio as it is built, beside the rehearsal LMS: what a trainer sees of the shipped course. What
 * it makes of mistakes, while somebody writes, is in studio-dev.spec.ts.
 */
const pageOf = ({ url }: Serving, path = '') => new URL(`/studio/${path}`, url).href;
const margin = (page: Page) => page.getByRole('complementary', { name: 'For the trainer' });

test('the first page says of every file how it stands, and leads to it', async ({ page, lms }) => {
  await page.goto(pageOf(lms));
  const shelf = page.getByRole('region', { name: 'Conversations' }).getByRole('listitem');
  await expect(shelf.first()).toContainText(noRoom.title);
  await expect(shelf.first()).toContainText(/[\d,]+ states, [\d,]+ runs, all tried/);
  for (const name of ['Lessons', 'Playthroughs', 'Files of the course']) {
    await expect(page.getByRole('region', { name }).getByRole('link').first()).toBeVisible();
  }
  const rows = page.getByRole('region', { name: 'Coverage', exact: true }).getByRole('row');
  await expect(rows.filter({ hasText: noRoom.title })).toContainText('hotel');
  await expect(page.getByText(/nobody can come to that yet/)).toBeVisible();
  await page.getByRole('link', { name: 'course.yaml' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('course.yaml');
  await expect(page.locator('.code')).toContainText('title:');
});

test('a scene on the map leads to its lines, which unfold', async ({ page, lms }) => {
  await page.goto(pageOf(lms, 'no-room/'));
  const line = page.locator('.code .src', { hasText: noRoom.texts['doors/let-go/text']! });
  await expect(line).toBeHidden();
  await page.locator('svg.map a[data-place="doors"]').click();
  await expect(line).toBeVisible();
  await expect(page).toHaveURL(/#scene-doors$/);
});

test('the page of a conversation says what was counted', async ({ page, lms }) => {
  await page.goto(pageOf(lms, 'no-room/'));
  const { scenes, endings } = noRoom.logic;
  const numbers = page.getByRole('region', { name: 'Numbers', exact: true });
  await expect(numbers).toContainText(`${scenes.length}, ${endings.length}`);
  for (const { id } of endings) {
    await expect(numbers.getByRole('rowheader', { name: noRoom.titles[id]! })).toBeVisible();
  }
  const coverage = page.getByRole('region', { name: 'Coverage', exact: true });
  await expect(coverage.getByRole('row')).toHaveCount(scenes.length + 2);
  await expect(page.getByRole('img', { name: /Scores of the simulated learners/ })).toBeVisible();
});

test('with the keys alone a trainer plays from the middle, and the margin says what happens', async ({
  page,
  lms,
}) => {
  await page.goto(pageOf(lms, 'no-room/'));
  const ways = page.getByRole('region', { name: 'Play from any scene' });
  const fold = ways.locator('summary', { hasText: 'booked-here' });
  await fold.focus();
  await page.keyboard.press('Enter');
  const way = ways.getByRole('link', { name: /^Play booked-here, lowest trust/ });
  await tabTo(page, way);
  await page.keyboard.press('Enter');

  const scene = page.locator('[data-scene="booked-here"]');
  await expect(scene.getByRole('heading')).toBeFocused();
  await expect(margin(page)).toContainText('Lines in booked-here');
  const lines = margin(page).getByRole('listitem');
  await expect(lines).toHaveCount(
    noRoom.logic.scenes.find(({ id }) => id === 'booked-here')!.choices.length,
  );
  const before = new URL(page.url()).hash;
  expect(before).toMatch(/^#run=[\w-]+$/);

  await tabTo(page, scene.locator('[data-choice="look-here"]'));
  await page.keyboard.press('Enter');
  await expect(margin(page)).toContainText('look-here in booked-here. It does: trust +8');
  await expect(page.getByRole('complementary', { name: ui['coach']! })).toBeVisible();
  expect(new URL(page.url()).hash.startsWith(before)).toBe(true);
  expect(new URL(page.url()).hash.length).toBeGreaterThan(before.length);

  await tabTo(page, page.getByRole('button', { name: ui['take-back']! }));
  await page.keyboard.press('Enter');
  await expect(scene).toBeVisible();
  expect(new URL(page.url()).hash).toBe(before);
});

test('what can be said, where it leads and what it does are as the rules of play have it', async ({
  page,
  lms,
}) => {
  const choices = ['terms', 'agree', 'quick-fix', 'or-nothing'];
  const run = playRun(choices);
  await page.goto(pageOf(lms, 'no-room/play/'));
  for (const [i, choice] of choices.entries()) {
    const { scene, open } = run.decisions[i]!;
    const at = page.locator(`[data-scene="${scene}"]`);
    await expect(at.locator('li:not([hidden]) > [data-choice]:not([aria-disabled])')).toHaveCount(
      open.length,
    );
    await expect(margin(page).locator('.lines > li:not(.closed)')).toHaveCount(open.length);
    await at.locator(`[data-choice="${choice}"]`).click();
    await page.getByRole('button', { name: ui['go-on-button']! }).click();
  }
  await expect(page.locator(`[data-scene="${run.at}"]`)).toBeVisible();
  await expect(margin(page)).toContainText(`Lines in ${run.at}`);
});

test('loaded anew, the page stands where it stood; and nothing of it is kept', async ({
  page,
  lms,
}) => {
  await page.goto(pageOf(lms, 'no-room/play/'));
  await page.locator('[data-choice="straight"]').click();
  await page.getByRole('button', { name: ui['go-on-button']! }).click();
  await expect(page.locator('[data-scene="paid-in-march"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-scene="paid-in-march"]')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]));
  expect(kept).toBe('[{},""]');
  await page.goto(pageOf(lms, 'no-room/play/'));
  await expect(page.locator('[data-scene="arrival"]')).toBeVisible();
});

test('a run that is stopped can be begun again, from the same place too', async ({ page, lms }) => {
  await page.goto(pageOf(lms, 'no-room/'));
  await page
    .getByRole('link', { name: /^Play from/ })
    .first()
    .click();
  await page.getByRole('button', { name: ui['stop']! }).click();
  await page.getByRole('button', { name: ui['stop-now']! }).click();
  await expect(page.getByRole('heading', { name: 'Stopped' })).toBeFocused();
  await expect(margin(page)).toBeHidden();
  await page.getByRole('link', { name: 'From the beginning' }).click();
  await expect(page.locator('[data-scene="arrival"]')).toBeVisible();
});

test('a way that no longer leads on goes as far as it does, and says so', async ({ page, lms }) => {
  await page.goto(pageOf(lms, 'no-room/play/#run=!!'));
  await expect(page.locator('[data-scene="arrival"]')).toBeVisible();
  await expect(page.getByText('The script has changed since')).toBeVisible();
});

test('at the end the margin says which ending it is and what it scores', async ({ page, lms }) => {
  await page.goto(pageOf(lms, 'no-room/'));
  const ways = page.getByRole('region', { name: 'Play from any scene' });
  await ways.locator('summary', { hasText: 'after' }).last().click();
  await ways.getByRole('link', { name: /^Play after,.*on the best run/ }).click();
  await page.locator('[data-scene="after"] [data-choice="write-up"]').click();
  await page.getByRole('button', { name: ui['go-on-button']! }).click();
  await expect(margin(page)).toContainText('across-the-road, a success. Score 1.00 of 1: a pass.');
});

test('each problem has a page with its message, what it means and a bad example', async ({
  page,
  lms,
}) => {
  await page.goto(pageOf(lms, 'problems/'));
  await page.getByRole('link', { name: 'stuck', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('stuck');
  const example = page.locator('.example').first();
  await expect(example.locator('.problem')).toContainText('Here a person can get stuck: after');
  await expect(example.locator('.hit')).toHaveText('plan');
});

const pages = [
  '',
  'no-room/',
  'no-room/play/',
  'files/course-yaml/',
  'files/scenarios-en-no-room-play/',
  'problems/',
  'problems/unknown-key/',
];

for (const path of pages) {
  for (const width of [360, 1280]) {
    test(`/studio/${path} at ${width} pixels can be read and used by everybody`, async ({
      page,
      lms,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(pageOf(lms, path));
      expect(await faultsIn(page)).toEqual([]);
      // Whatever is reached by Tab shows that it is.
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press('Tab');
        const ring = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
          return document.activeElement === document.body ? '' : outlineStyle + outlineWidth;
        });
        // Beyond the last the browser's own controls have the focus.
        if (ring === '') break;
        expect(ring).toBe('solid3px');
      }
    });
  }
}

test('without script everything but playing is there', async ({ browser, lms }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pageOf(lms, 'no-room/'));
  await expect(page.locator('svg.map a[data-place="arrival"]')).toBeVisible();
  await page.getByRole('link', { name: 'doors' }).first().click();
  await expect(page.locator('#scene-doors')).toBeVisible();
  await page.goto(pageOf(lms, 'no-room/play/'));
  await expect(page.locator('noscript .problem')).toBeVisible();
  await context.close();
});

test('no package holds anything of the studio', () => {
  for (const standard of standards) {
    for (const [name, bytes] of readPackage(standard).files) {
      expect(name).not.toMatch(/studio|problems|play\./);
      if (!/\.(html|js|css)$/.test(name)) continue;
      expect(Buffer.from(bytes).toString()).not.toMatch(/studio|For the trainer|simulated/i);
    }
  }
});

test('links of the studio lead to pages that are there', async ({ page, lms, request }) => {
  const seen = new Set<string>();
  const todo = [pageOf(lms)];
  for (let url = todo.pop(); url; url = todo.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const answer = await request.get(url);
    expect(answer.status(), url).toBe(200);
    // One page of problems is like the other.
    if (/\/problems\/./.test(url) && seen.size > 40) continue;
    const found = await page.evaluate(
      (html) => {
        const read = new DOMParser().parseFromString(html, 'text/html');
        const all = read.querySelectorAll('a[href], link[href], script[src], img[src]');
        return [...all].map((one) => one.getAttribute('href') ?? one.getAttribute('src')!);
      },
      await answer.text(),
    );
    for (const to of found) {
      const target = new URL(to.split('#')[0]!, url).href;
      if (target.startsWith(pageOf(lms)) && !/^(data|https):/.test(to)) todo.push(target);
    }
  }
  expect(seen.size).toBeGreaterThan(80);
});
