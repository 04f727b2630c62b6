import type { Locator, Page } from '@playwright/test';
import { click, clickToConversation } from './support/learner.ts';
import { answer, openLesson } from './support/lesson.ts';
import { webPage } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { bestRun, noRoom } from './support/script.ts';
import { expect, test } from './support/test.ts';

/* Where one is in a long lesson, how much of it is left, and what comes after it. */
const phone = { width: 360, height: 740 };
const check = {
  apology: ['clean', 'unknown'],
  'missing-step': ['hear'],
  boiler: ['person'],
  'for-life': ['satisfied'],
  freeze: ['route'],
  'ten-to-four': ['ring'],
};
const open = 'Its check is not done: 6 questions are still open';
const left = (page: Page) => page.locator('course-view [data-tally="done"]');
const end = (page: Page) => page.locator('.lesson-end');
const toCourse = (page: Page) =>
  page.getByRole('link', { name: ui['course']!, exact: true }).click();

test('one line stays on top of a lesson: which part this is, and how long it is to the end', async ({
  page,
  lms,
}) => {
  await page.setViewportSize(phone);
  await page.goto(webPage(lms));
  await openLesson(page);
  const headings = page.locator('.prose h2');
  const count = await headings.count();
  let before = Infinity;
  for (let i = 0; i < count; i += 1) {
    const heading = headings.nth(i);
    await heading.evaluate((element) => element.scrollIntoView());
    const line = page.locator('.part').nth(i);
    await expect(line).toContainText(`Part ${i + 1} of ${count}`, { useInnerText: true });
    expect(await onTop(page)).toBe(i);
    await expectBelow(heading, line);
    const minutes = await minutesIn(line);
    expect(minutes).toBeLessThanOrEqual(before);
    before = minutes;
    // Far down in the part it is there still.
    await page.evaluate(() => scrollBy(0, 200));
    expect(await onTop(page)).toBe(i);
  }
  expect(before).toBeGreaterThan(0);
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(page.locator('.part').first()).toHaveCSS('position', 'static');
});

test('nothing that has the focus is below the line of a lesson, forwards and backwards', async ({
  page,
  lms,
}) => {
  await page.setViewportSize(phone);
  await page.goto(webPage(lms));
  await openLesson(page);
  await page.locator('[data-question="missing-step"] input').first().focus();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < 14; presses += 1) {
      await page.keyboard.press(key);
      const { top, line } = await page.evaluate(() => {
        const lines = [...document.querySelectorAll('.part')].map((l) => l.getBoundingClientRect());
        const stuck = lines.findLast((each) => each.top < 1);
        const focused = document.activeElement!.getBoundingClientRect();
        return { top: focused.top, line: stuck?.bottom ?? 0 };
      });
      expect(top).toBeGreaterThanOrEqual(line - 1);
    }
  }
});

test('the minutes that are left on the course page go down while one reads a lesson', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await openLesson(page);
  const last = page.locator('.part').last();
  await last.evaluate((line) => line.nextElementSibling!.scrollIntoView());
  const minutes = await minutesIn(last);
  expect(minutes).toBeLessThan(10);
  await expect.poll(() => mine(page)).toContain(`"left/when-it-goes-wrong":${minutes}`);
  await toCourse(page);
  await expect(left(page)).toContainText(`About ${minutes + 12} minutes left`);
  await expect(page.locator('course-view .sheet').first()).toContainText(`About ${minutes} minute`);
});

test('at the end of a lesson its line says that nearly nothing is left, and so does the course page', async ({
  page,
  lms,
}) => {
  await page.setViewportSize(phone);
  await page.goto(webPage(lms));
  await openLesson(page);
  const last = page.locator('.part').last();
  await last.evaluate((line) => line.nextElementSibling!.scrollIntoView());
  expect(await minutesIn(last)).toBeGreaterThan(2);
  await end(page).evaluate((element) => element.scrollIntoView());
  await expect(last).toHaveText(/About 1 minute left$/);
  await toCourse(page);
  await expect(page.locator('course-view .sheet').first()).toContainText('About 1 minute left');
  await expect(left(page)).toContainText('About 13 minutes left');
});

test('of one lesson one number of minutes is said: on its card, in the list, at its top and above its first part', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  const said = 'About 23 minutes';
  await expect(page.locator('course-view .sheet').first()).toContainText(said);
  await expect(page.locator('.contents .where').first()).toHaveText(said);
  await openLesson(page);
  await expect(page.locator('lesson-view .kicker').first()).toHaveText(
    `${said}, and about 12 more in conversation`,
  );
  await expect(page.locator('.part').first()).toHaveText(/About 2[23] minutes left$/);
});

test('the end of a lesson says what is open and what is done, and leads on to what is next', async ({
  page,
  lms,
}) => {
  await page.setViewportSize(phone);
  await page.goto(webPage(lms));
  await openLesson(page);
  const states = end(page).locator('.state').filter({ visible: true });
  await end(page).scrollIntoViewIfNeeded();
  await expect(states).toHaveText([open, ui['not-started']!]);
  await expect(end(page)).toContainText(`Next: ${noRoom.title}`);
  await expect(end(page).getByText(ui['passed']!)).toBeHidden();
  for (const [question, options] of Object.entries(check)) await answer(page, question, options);
  await expect(states.first()).toHaveText(/^Done on /);

  const goOn = end(page).getByRole('link', { name: ui['go-on-button']!, exact: true });
  await goOn.click();
  await expect(page.getByRole('heading', { name: noRoom.title, level: 1 })).toBeFocused();
  await page.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
  await click(page, bestRun.slice(0, 2));
  await toCourse(page);
  await openLesson(page);
  await expect(states.last()).toHaveText('Your run that counts waits, 2 decisions in');
  await goOn.click();
  await click(page, bestRun.slice(2));
  await toCourse(page);
  await openLesson(page);
  await expect(states.last()).toHaveText(/^Done on /);
  await expect(end(page).getByText(ui['passed']!)).toBeVisible();
  await expect(end(page).getByText(ui['page-end-all']!)).toBeVisible();
  await expect(goOn, 'no way to what is over').toBeHidden();

  await toCourse(page);
  await expect(page.getByText(/through all of it/).filter({ visible: true })).toHaveCount(1);
});

test('as long as a question of its check has no answer, the end of a lesson leads back to them first, by a key, too', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await openLesson(page);
  const toCheck = end(page).getByRole('link', { name: ui['page-end-check']! });
  const goOn = end(page).getByRole('link', { name: ui['go-on-button']!, exact: true });
  const groundOf = (link: Locator) =>
    link.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await groundOf(toCheck)).not.toBe(await groundOf(goOn));
  const strong = await groundOf(toCheck);
  await toCheck.press('Enter');
  const first = page.locator('[data-question="apology"] [role="group"]');
  await expect(first).toBeFocused();
  await expect(first).toBeInViewport();
  for (const [question, options] of Object.entries(check)) await answer(page, question, options);
  await expect(toCheck).toBeHidden();
  expect(await groundOf(goOn)).toBe(strong);
});

test('the card of something that was never opened says "Start", also when something else is done', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await click(page, bestRun);
  await toCourse(page);
  const card = page.locator('course-view .sheet').first();
  await expect(card).toContainText('About 23 minutes');
  await expect(card.getByRole('link', { name: ui['start']!, exact: true })).toBeVisible();
});

test('with the conversation done first, the end of a lesson does not lead back to its debrief', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await click(page, bestRun);
  await toCourse(page);
  await openLesson(page);
  await end(page).scrollIntoViewIfNeeded();
  await expect(end(page).locator('.state').first()).toHaveText(open);
  await expect(end(page).getByRole('link', { name: ui['go-on-button']! })).toBeHidden();
});

/** The minutes that a line says are left. */
async function minutesIn(line: Locator): Promise<number> {
  return Number(/(\d+) minutes? left/.exec((await line.textContent())!)?.[1]);
}

/** Which of the lines is to be read at the upper edge: the number of it. */
function onTop(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seen = document.elementFromPoint(30, 12)?.closest('.part');
    return [...document.querySelectorAll('.part')].findIndex((line) => line === seen);
  });
}

async function expectBelow(thing: Locator, line: Locator): Promise<void> {
  const [top, bottom] = await Promise.all([
    thing.evaluate((element) => element.getBoundingClientRect().top),
    line.evaluate((element) => element.getBoundingClientRect().bottom),
  ]);
  expect(top).toBeGreaterThanOrEqual(bottom);
  expect(top).toBeLessThan(bottom + 30);
}

/** What lies in the drawer on this device. */
function mine(page: Page): Promise<string> {
  return page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.includes(':mine:'));
    return localStorage.getItem(key ?? '') ?? '';
  });
}
