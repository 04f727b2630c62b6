import type { Page } from '@playwright/test';
import { click, clickToConversation } from './support/learner.ts';
import { webPage } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { bestRun, noRoom } from './support/script.ts';
import { expect, test } from './support/test.ts';

/* What is read before a run: short, what is recommended first, and true of what is under way. */
const phone = { width: 360, height: 740 };
const open = (page: Page) => page.getByRole('link', { name: noRoom.title }).first().click();
const acts = (page: Page) => page.locator('.offer-acts button').filter({ visible: true });
const about = (page: Page) => page.locator('customer-conversation .kicker');

for (const standard of ['web', 'scorm12']) {
  test(`on a phone a newcomer sees both buttons within one and a half screens, practice first (${standard})`, async ({
    page,
    lms,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(webPage(lms));
    // What is there for an LMS alone is shown by this.
    await page.evaluate((name) => (document.documentElement.dataset['standard'] = name), standard);
    await open(page);
    await expect(acts(page)).toHaveText([ui['begin-guided']!, ui['begin-live']!], {
      useInnerText: true,
    });
    const ends = await acts(page).evaluateAll((all) =>
      all.map((button) => button.getBoundingClientRect().bottom + scrollY),
    );
    expect(Math.max(...ends)).toBeLessThanOrEqual(phone.height * 1.5);
  });
}

test('what a run that counts takes is there, folded, and opens by a key', async ({ page, lms }) => {
  await page.goto(webPage(lms));
  await open(page);
  const waits = page.getByText(ui['page-run-waits']!);
  await expect(page.getByText(ui['run-counts']!)).toBeVisible();
  await expect(waits).toBeHidden();
  await page.getByText(ui['page-run-more']!).press('Enter');
  await expect(waits).toBeVisible();
  await expect(page.getByText('To pass, it takes 60 of 100')).toBeVisible();
});

test('while a run that counts waits, the minutes that are left are said, the same ones in the briefing and on the course page', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await open(page);
  await expect(about(page)).toHaveText('About 12 minutes', { useInnerText: true });
  await page.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
  let before = 12;
  for (const choices of [bestRun.slice(0, 4), bestRun.slice(4, -1)]) {
    await click(page, choices);
    await page.getByRole('button', { name: ui['leave']! }).click();
    await expect(about(page)).toHaveText(/^About \d+ minutes? left$/, { useInnerText: true });
    const said = (await about(page).innerText()).trim();
    const minutes = Number(/\d+/.exec(said));
    expect(minutes).toBeLessThan(before);
    before = minutes;
    await page.getByRole('link', { name: ui['course']!, exact: true }).click();
    const card = page.locator('course-view .sheet').first();
    await expect(card.getByText(said, { exact: true })).toBeVisible();
    await expect(card).toContainText(`About ${minutes + 23} minutes left, without practice.`);
    await card.getByRole('link', { name: ui['go-on']!, exact: true }).click();
  }
  expect(before, 'one decision is left').toBeLessThanOrEqual(2);
});

test('out of a run that counts one way leads, which keeps the place; practice can be given up, too', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await clickToConversation(page);
  const ways = page.locator('.aside-acts > :is(a, button)').filter({ visible: true });
  await expect(ways).toHaveText([ui['leave']!], { useInnerText: true });
  await click(page, bestRun.slice(0, 1));
  await ways.click();
  await expect(page.getByText('Your run that counts waits, 1 decision in.')).toBeVisible();
  await expect(acts(page), 'to go on is what is recommended').toHaveText(
    [ui['go-on']!, ui['begin-guided']!],
    { useInnerText: true },
  );
  await page.getByRole('button', { name: ui['begin-guided']!, exact: true }).click();
  await expect(ways).toHaveText([ui['leave']!, ui['stop']!], { useInnerText: true });
});
