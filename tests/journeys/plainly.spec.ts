import { answer, openLesson, verdictOf } from './support/lesson.ts';
import { asksHowSure, click, clickSure, clickToConversation } from './support/learner.ts';
import { openLms, webPage } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { bestRun, noRoom } from './support/script.ts';
import { expect, test } from './support/test.ts';

/* What a tired reader is told at the end of things, and where that is kept. */
const check = {
  apology: ['clean', 'unknown'],
  'missing-step': ['hear'],
  boiler: ['person'],
  'for-life': ['satisfied'],
  freeze: ['route'],
  'ten-to-four': ['ring'],
};
const scored = /of 100\b/;
const worst = ['terms', 'defend', 'threaten', 'security', 'sorry-you-feel', 'staff-chat'];

test('after a run every reason why it is no pass is named, and of practice that it would not have been one', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await click(page, worst);
  const came = page.locator('.came-to');
  await expect(came).toContainText(ui['page-no-pass']!, { useInnerText: true });
  await expect(came.getByRole('listitem').filter({ hasText: scored })).toBeVisible();
  await expect(came.getByText(ui['page-lacks-ending']!)).toBeVisible();
  await page.getByRole('button', { name: ui['again']! }).first().click();
  await page.getByRole('button', { name: ui['begin-unguided']!, exact: true }).click();
  await click(page, worst);
  await expect(came.getByText(ui['page-no-pass-practice']!)).toBeVisible();
  await expect(came.getByText(ui['page-no-pass']!, { exact: true })).toBeHidden();
});

test('what a run came to is said once, whether it is a pass or not', async ({ page, lms }) => {
  await page.goto(webPage(lms));
  await clickToConversation(page);
  const said = page.locator('.came-to').getByText(scored).filter({ visible: true });
  await click(page, worst);
  await expect(said).toHaveCount(1);
  await page.getByRole('button', { name: ui['again']! }).first().click();
  await page.getByRole('button', { name: ui['begin-unguided']!, exact: true }).click();
  await click(page, bestRun);
  await expect(said).toHaveCount(1);
});

test('who has been through all of it and not passed finds a button to practise, and the day it counts again', async ({
  page,
  lms,
}) => {
  const course = await (await openLms(page, lms, 'scorm2004-3rd')).take();
  const home = course.getByRole('link', { name: ui['course']!, exact: true });
  const practise = course.getByRole('link', { name: ui['page-practise']!, exact: true });
  await expect(course.getByText(ui['page-sent-new']!)).toBeVisible();
  await clickToConversation(course);
  await click(course, worst);
  await home.click();
  await expect(practise).toBeHidden();
  await openLesson(course);
  for (const [question, right] of Object.entries(check)) await answer(course, question, right);
  await course.locator('.lesson-end').scrollIntoViewIfNeeded();
  await home.click();
  await expect(practise).toBeVisible();
  await expect(course.getByText(`${noRoom.title}: a run counts again from`)).toBeVisible();
  await expect(course.getByText(ui['page-told-unpassed']!)).toBeVisible();
  await expect(course.getByText(ui['page-told-incomplete']!, { exact: true })).toBeHidden();
  // Nobody is asked "again" who was not asked before.
  await expect(course.getByText(ui['page-rate-after-new']!)).toBeVisible();
  await expect(course.getByText(ui['page-rate-after']!)).toBeHidden();
  await practise.click();
  await expect(course.getByRole('heading', { name: noRoom.title, level: 1 })).toBeFocused();
});

test('after a wrong answer it is said where the reason stands', async ({ page, lms }) => {
  await page.goto(webPage(lms));
  await openLesson(page);
  await answer(page, 'boiler', ['rent']);
  await expect(verdictOf(page, 'boiler')).toHaveText(ui['page-check-one']!);
});

test('on a phone the line on top of a practice run has one height throughout, and the foot says where the run is kept', async ({
  page,
  lms,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const course = await (await openLms(page, lms, 'scorm2004-3rd')).take();
  await clickToConversation(course, ui['begin-guided']!);
  const heights: number[] = [];
  for (const choice of bestRun) {
    const line = course.locator('customer-conversation .which');
    heights.push(await line.evaluate((element) => element.getBoundingClientRect().height));
    await click(course, [choice]);
  }
  expect(new Set(heights).size).toBe(1);
  await expect(course.getByText(ui['page-saved-practice']!)).toBeVisible();
  await expect(course.locator('.of-record')).toBeHidden();
  await course.getByRole('link', { name: ui['course']!, exact: true }).click();
  await expect(course.locator('.of-record')).toBeVisible();
});

test('at 714 px no answer to how sure one is takes two lines', async ({ page, lms }) => {
  await page.goto(webPage(lms));
  await clickToConversation(page);
  for (const choice of bestRun) {
    await page
      .locator(`[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`)
      .click();
    if (await asksHowSure(page)) break;
    await page.getByRole('button', { name: ui['go-on-button']! }).click();
  }
  const heights = await page
    .locator('.sure button.choice > span:last-child')
    .evaluateAll((all) => all.map((span) => span.getClientRects()[0]!.height));
  expect(new Set(heights).size).toBe(1);
  await clickSure(page);
});
