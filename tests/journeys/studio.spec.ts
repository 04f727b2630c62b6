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

test('people read titles, and ids only where they are set as code; mistakes and choices, as in a terminal', async ({
  page,
  lms,
}) => {
  const ids = noRoom.logic.scenes.map(({ id }) => id).filter((id) => id.includes('-'));
  // What the author wrote, and what is set as one would type it.
  const theirs = 'script, noscript, .script, customer-conversation, code';
  for (const path of ['', 'no-room/', 'no-room/play/']) {
    await page.goto(studioPage(lms, path));
    const words = await page.evaluate((theirs) => {
      for (const left of document.querySelectorAll(theirs)) left.remove();
      return document.body.textContent;
    }, theirs);
    expect(ids.filter((id) => words.includes(id))).toEqual([]);
    expect(words).not.toMatch(/\b(?:errors?|warnings?|problems?|\d+ lines?)\b/i);
  }
});

test('on a small screen the map opens where the conversation begins', async ({ page, lms }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(studioPage(lms, 'no-room/'));
  const box = page.locator('svg.map a[data-place="arrival"] .box');
  await box.scrollIntoViewIfNeeded();
  await page.reload();
  await expect
    .poll(async () => {
      const { x, width } = (await box.boundingBox())!;
      return x > 0 && x + width < 360;
    })
    .toBe(true);
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

test('each message has a page with what is said, what it means and a bad example', async ({
  page,
  whole,
}) => {
  await page.goto(studioPage(whole, 'messages/'));
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
  await page.getByRole('link', { name: 'The doors' }).first().click();
  await expect(page.locator('#scene-doors')).toBeVisible();
  await page.goto(studioPage(lms, 'no-room/play/'));
  await expect(page.locator('noscript .problem')).toBeVisible();
  await context.close();
});

test('no package holds anything of the studio', () => {
  for (const standard of standards) {
    for (const [name, bytes] of readPackage(standard).files) {
      expect(name).not.toMatch(/studio|messages|play\./);
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
    // One page of messages is like the other.
    if (/\/messages\/./.test(url) && seen.size > 40) continue;
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
