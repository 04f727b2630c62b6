import { readPackage, standards } from './support/packages.ts';
import { noRoom } from './support/script.ts';
import { studioPage } from './support/studio.ts';
import { expect, test } from './support/test.ts';

/*
 * The studio as it is built, beside the rehearsal LMS: what a trainer sees of the shipped course. What
 * it makes of mistakes, while somebody writes, is in studio-dev.spec.ts.
 */
test('the first page says of every file how it stands, and leads to it', async ({ page, lms }) => {
  await page.goto(studioPage(lms));
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
  await page.goto(studioPage(lms, 'no-room/'));
  const line = page.locator('.code .src', { hasText: noRoom.texts['doors/let-go/text']! });
  await expect(line).toBeHidden();
  await page.locator('svg.map a[data-place="doors"]').click();
  await expect(line).toBeVisible();
  await expect(page).toHaveURL(/#scene-doors$/);
});

test('the page of a conversation says what was counted', async ({ page, lms }) => {
  await page.goto(studioPage(lms, 'no-room/'));
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

test('each problem has a page with its message, what it means and a bad example', async ({
  page,
  lms,
}) => {
  await page.goto(studioPage(lms, 'problems/'));
  await page.getByRole('link', { name: 'stuck', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('stuck');
  const example = page.locator('.example').first();
  await expect(example.locator('.problem')).toContainText('Here a person can get stuck: after');
  await expect(example.locator('.hit')).toHaveText('plan');
});

test('without script everything but playing is there', async ({ browser, lms }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(studioPage(lms, 'no-room/'));
  await expect(page.locator('svg.map a[data-place="arrival"]')).toBeVisible();
  await page.getByRole('link', { name: 'doors' }).first().click();
  await expect(page.locator('#scene-doors')).toBeVisible();
  await page.goto(studioPage(lms, 'no-room/play/'));
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
  const todo = [studioPage(lms)];
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
      if (target.startsWith(studioPage(lms)) && !/^(data|https):/.test(to)) todo.push(target);
    }
  }
  expect(seen.size).toBeGreaterThan(80);
});
