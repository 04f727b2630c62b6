import type { Page } from '@playwright/test';
import { click, clickToConversation } from './support/learner.ts';
import { answer, openLesson, verdictOf } from './support/lesson.ts';
import { openLms, webPage } from './support/lms.ts';
import { readShipped, ui } from './support/packages.ts';
import { bestRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

/* What the page says of an answer, of a place that is kept, and of what was sent is what is so. */

test('of what is chosen the right one has its mark, also after a wrong answer, and a verdict that is not "right" looks another way', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await openLesson(page);
  const mark = (question: string, option: string) =>
    page
      .locator(`[data-question="${question}"] [data-option="${option}"]`)
      .evaluate((label) => getComputedStyle(label, '::after').content);
  const look = (question: string) =>
    verdictOf(page, question).evaluate((verdict) => {
      const { backgroundColor, borderInlineStartStyle } = getComputedStyle(verdict);
      return `${backgroundColor} ${borderInlineStartStyle}`;
    });
  await answer(page, 'apology', ['clean', 'rushed']);
  expect(await mark('apology', 'clean')).toContain('✓');
  expect(await mark('apology', 'rushed')).toBe('none');
  expect(await mark('apology', 'unknown'), 'what was not chosen is not told').toBe('none');

  await answer(page, 'boiler', ['rent']);
  expect(await mark('boiler', 'rent')).toBe('none');
  const wrong = await look('boiler');
  await answer(page, 'boiler', ['person']);
  expect(await mark('boiler', 'person')).toContain('✓');
  const right = await look('boiler');
  expect(right.split(' ').at(-1)).not.toBe(wrong.split(' ').at(-1));
  expect(right.replace(/ \w+$/, '')).not.toBe(wrong.replace(/ \w+$/, ''));

  await page.reload();
  expect(await mark('boiler', 'person'), 'and when one is back').toContain('✓');
  await page.locator('[data-question="boiler"] [data-option="manager"] input').check();
  expect(await mark('boiler', 'manager'), 'not before it is checked').toBe('none');
  await expect(verdictOf(page, 'boiler'), 'nor is what was said before').toBeHidden();
});

test('on a phone what is said to whoever checks with nothing chosen comes into sight', async ({
  page,
  lms,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(webPage(lms));
  await openLesson(page);
  const form = page.locator('[data-question="apology"]');
  const button = form.getByRole('button');
  await button.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await button.click();
  const verdict = verdictOf(page, 'apology');
  await expect(verdict).toHaveText(ui['check-none']!);
  await expect(verdict).toBeInViewport({ ratio: 1 });
});

test('three short places of a sort stand in one row at 360 px', async ({ page, lms }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(webPage(lms));
  await openLesson(page);
  const tops = await page
    .locator('form[data-kind="sort"] .thing')
    .first()
    .locator('.pick')
    .evaluateAll((all) => all.map((pick) => pick.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  expect(tops).toHaveLength(3);
});

test('on a phone the labels of a record leave the room to what they label', async ({
  page,
  lms,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await click(page, bestRun);
  await page.evaluate(() => (location.hash = '/records/competence'));
  const day = page.locator('[id="/records/competence"] dd').last();
  const lines = await day.evaluate(
    (element) =>
      element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight),
  );
  expect(lines).toBeLessThan(1.5);
});

test('what is said of a run that is done leaves a line to whom it was with', async ({
  page,
  lms,
}) => {
  await page.setViewportSize({ width: 1280, height: 740 });
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await click(page, bestRun);
  await page.evaluate(() => (location.hash = '/'));
  await expect(page.locator('.cast .state')).toContainText('counts again from');
  const lines = await page
    .locator('.cast .where')
    .evaluate(
      (element) =>
        element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight),
    );
  expect(lines).toBeLessThan(1.5);
});

for (const isBlocked of [true, false]) {
  test(`that a place is kept on this device is said only where it is (storage ${isBlocked ? 'blocked' : 'open'})`, async ({
    page,
    lms,
  }) => {
    if (isBlocked) await block(page);
    await page.goto(webPage(lms));
    const status = page.locator('[data-status]');
    const words = ui[isBlocked ? 'status-unkept' : 'status-device-only']!;
    await expect(status).toHaveText(words);
    await clickToConversation(page);
    await click(page, bestRun.slice(0, 1));
    await expect(status).toHaveText(words);
  });

  test(`so it is where the employer’s system cannot be reached (storage ${isBlocked ? 'blocked' : 'open'})`, async ({
    page,
    context,
    lms,
    faults,
  }) => {
    const rehearsal = await openLms(page, lms, 'scorm2004-3rd');
    if (isBlocked) await block(page);
    const course = await rehearsal.take();
    await clickToConversation(course);
    await click(course, bestRun.slice(0, 2));
    await context.setOffline(true);
    await click(course, bestRun.slice(2, 4));
    const words = ui[isBlocked ? 'status-unkept' : 'status-unsaved']!;
    await expect(course.locator('[data-status]')).toHaveText(words);
    await context.setOffline(false);
    await expect(course.locator('[data-status]')).toBeEmpty();
    faults.take(/ERR_INTERNET_DISCONNECTED/);
  });
}

/** The course finds no storage, as where a browser blocks it; the page around it may need its own. */
async function block(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (!document.location.pathname.includes('pluginfile')) return;
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
}

test('nowhere in the whole course does a sentence run into the next one', () => {
  const html = Buffer.from(readShipped('web').files.get('index.html')!).toString();
  const texts = html.replace(/<(script|style)\b.*?<\/\1>/gs, '').split(/<[^>]*>/);
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => /[a-z’”)][.!?][A-Z“‘]/.test(text))).toEqual([]);
});
