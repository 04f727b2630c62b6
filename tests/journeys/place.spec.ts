import type { Locator, Page } from '@playwright/test';
import { click, clickToConversation, tabTo, type Course } from './support/learner.ts';
import { lesson, openLesson } from './support/lesson.ts';
import { openLms, webPage } from './support/lms.ts';
import { course as content, ui } from './support/packages.ts';
import { noRoom } from './support/script.ts';
import { expect, test } from './support/test.ts';

const { title } = content;

test('left for the course page and come back to, a conversation stands where it was, with the focus on it', async ({
  page,
  lms,
}) => {
  const course = await (await openLms(page, lms, 'scorm12')).take();
  await clickToConversation(course);
  await click(course, ['straight', 'hear-out']);
  await tabTo(page, course.getByRole('link', { name: ui['course']!, exact: true }));
  await page.keyboard.press('Enter');
  await expect(course.getByRole('heading', { level: 1 }).filter({ visible: true })).toBeFocused();
  await expect(course.locator('.state[data-state-of="no-room"]')).toHaveText(
    'Your run that counts waits, 2 decisions in',
  );
  await tabTo(page, course.getByRole('link', { name: ui['go-on']!, exact: true }));
  await page.keyboard.press('Enter');
  await expect(course.getByRole('heading', { name: noRoom.titles['reason']! })).toBeFocused();

  // At the question before an answer and in the answer, too, which have no address of their own.
  const goAway = () => course.getByRole('link', { name: ui['course']!, exact: true }).click();
  const comeBack = () =>
    course.getByRole('link', { name: ui['go-on']!, exact: true }).press('Enter');
  await course.locator('[data-scene="reason"] [data-choice="what-time"]').click();
  await goAway();
  await comeBack();
  await expect(course.getByRole('heading', { name: ui['how-sure']! })).toBeFocused();
  await course.getByRole('button', { name: ui['sure-skip']! }).click();
  await goAway();
  await comeBack();
  await expect(course.getByRole('heading', { name: ui['what-answer']! })).toBeFocused();
});

test('the skip link leads to the content of what is shown, and to no other view', async ({
  page,
  lms,
}) => {
  const course = await (await openLms(page, lms, 'scorm12')).take();
  await openLesson(course);
  const heading = course.getByRole('heading', { name: lesson, level: 1 });
  await course.getByRole('link', { name: ui['skip']! }).press('Enter');
  await expect(course.getByRole('main')).toBeFocused();
  await expect(heading).toBeVisible();

  await course.getByRole('link', { name: ui['course']!, exact: true }).click();
  await expect(course.getByRole('heading', { level: 1 }).filter({ visible: true })).toBeFocused();
  await expect(heading).toBeHidden();
});

test('each view has a title of its own, and going back leads to the one before', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await expect(page).toHaveTitle(title);
  await openLesson(page);
  await expect(page).toHaveTitle(`${lesson} · ${title}`);
  await page.locator('.lesson .pager').filter({ visible: true }).scrollIntoViewIfNeeded();
  const far = await page.evaluate(() => scrollY);
  expect(far).toBeGreaterThan(1000);
  await page
    .getByRole('link', { name: ui['go-on-button']!, exact: true })
    .filter({ visible: true })
    .click();
  await expect(page).toHaveTitle(`${noRoom.title} · ${title}`);
  await page.goBack();
  await expect(page).toHaveTitle(`${lesson} · ${title}`);
  await expect(page.getByRole('heading', { name: lesson, level: 1 })).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(far);
});

test('loaded again, a lesson stands where it stood, and the course page leads there', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await openLesson(page);
  const line = await readOn(page, page);
  await page.reload();
  await expectAt(line(page));
  await page.getByRole('link', { name: ui['course']!, exact: true }).click();
  await goOn(page);
  await expectAt(line(page));
  // Somebody who has gone up to the links of the page has not read backwards.
  await page.evaluate(() => scrollTo(0, 0));
  await page.reload();
  await expectAt(line(page));
});

test('when the window of the LMS is loaded again, the course goes on at the line one was reading', async ({
  page,
  lms,
}) => {
  const rehearsal = await openLms(page, lms, 'scorm2004-3rd');
  let course = await rehearsal.take();
  await openLesson(course);
  const line = await readOn(page, course);
  await page.reload();
  await page.locator('[data-action="return"]').waitFor();
  course = await rehearsal.comeBack();
  await goOn(course);
  await expectAt(line(course));
});

/** Reads far down, and then half way back: to a line well below its heading, which it gives. */
async function readOn(page: Page, course: Course): Promise<(course: Course) => Locator> {
  const line = (words: string) => (course: Course) =>
    course.locator('lesson-view p', { hasText: words });
  for (const [words, below] of [
    ['No amount of good manners', 'It started before you'],
    ['A minute ago', 'Hear'],
  ] as const) {
    await line(words)(course).evaluate((element) => element.scrollIntoView());
    await expect.poll(() => keptPlace(page)).toMatch(new RegExp(`^\\d+ ${below}$`));
  }
  return line('A minute ago');
}

async function goOn(course: Course): Promise<void> {
  await course.getByRole('link', { name: ui['go-on']!, exact: true }).press('Enter');
}

/** That a line has the focus and stands at the upper edge, below the line that stays there. */
async function expectAt(line: Locator): Promise<void> {
  await expect(line).toBeFocused();
  const top = () =>
    line.evaluate((element) => {
      const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
      return Math.abs(element.getBoundingClientRect().top - edge);
    });
  await expect.poll(top).toBeLessThan(2);
}

/** What is kept of the place in the lesson, on this device. */
function keptPlace(page: Page): Promise<string> {
  return page
    .frames()
    .at(-1)!
    .evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.includes(':mine:'));
      const mine = JSON.parse(localStorage.getItem(key ?? '') ?? '{}') as Record<string, string>;
      return mine['place/when-it-goes-wrong'] ?? '';
    });
}
