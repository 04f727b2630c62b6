import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { withoutLmsOwn } from './support/expected.ts';
import { faultsIn } from './support/access.ts';
import { click, clickToConversation, tabTo, type Course } from './support/learner.ts';
import { openLesson } from './support/lesson.ts';
import { openLms, webPage } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { bestRun, competences, playRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

const goOn = (course: Course) => course.locator('course-view [data-go-on]');
const heading = 'Does a good repair make people loyal?';

test('a new page says how long it takes, how far one is, and offers to begin', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await expect(page.getByText('About 35 minutes in all')).toBeVisible();
  await expect(page.locator('[data-tally="done"]')).toContainText(
    '0 of 2 lessons and conversations done',
  );
  await expect(page.locator('[data-tally="done"] i')).toHaveCount(2);
  await expect(goOn(page)).toHaveText(ui['start']!, { useInnerText: true });
  // Nothing of it can be of use yet.
  await expect(page.getByText(ui['page-competences-none']!)).toBeVisible();
  await expect(page.locator('course-view .strips')).toBeHidden();
  await expect(page.getByRole('link', { name: ui['page-competence']! })).toBeHidden();
  await expect(page.getByRole('link', { name: ui['page-rate-before-link']! })).toBeVisible();
  expect(await faultsIn(page)).toEqual([]);
});

test('a lesson is gone on with where one was reading: it is named, and the keyboard lands there', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await openLesson(page);
  const place = page.getByRole('heading', { name: heading });
  // Past it, as somebody who reads on.
  await place.scrollIntoViewIfNeeded();
  await place.evaluate((element) => {
    scrollTo(0, scrollY + element.getBoundingClientRect().bottom + 40);
  });
  await expect.poll(() => mine(page)).toContain(heading);
  await page.getByRole('link', { name: ui['course']!, exact: true }).click();
  await page.reload();
  await expect(
    page.getByRole('heading', { name: `When it goes wrong, at “${heading}”` }),
  ).toBeVisible();
  await expect(page.locator('[data-state-of="when-it-goes-wrong"]')).toHaveText(`At “${heading}”`);
  await expect(page.getByRole('link', { name: ui['page-rate-before-link']! })).toBeHidden();

  await tabTo(page, goOn(page));
  await page.keyboard.press('Enter');
  // The first line below it, which was the first in sight.
  const line = page.locator('lesson-view :focus');
  await expect(line).toContainText('You may have heard');
  await expect(line).toBeInViewport();
});

test('each competence has a circle for each chance, filled where it was taken, and the count in words', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await click(page, bestRun);
  await page
    .getByRole('link', { name: ui['back-to-course']! })
    .filter({ visible: true })
    .first()
    .click();
  const { decisions } = playRun(bestRun);
  for (const id of competences) {
    const chances = decisions.filter(
      ({ open }) => new Set(open.map((choice) => choice.evidence[id] ?? 0)).size > 1,
    ).length;
    const row = page.locator(`course-view [data-tally="${id}"]`);
    const words = chances === 1 ? '1 of 1 chance,' : `${chances} of ${chances} chances,`;
    // The best run takes every chance it has.
    await expect(row).toContainText(chances === 0 ? ui['chances-none']! : words);
    await expect(row.locator('.yes')).toHaveCount(chances);
    await expect(row.locator('.need')).toHaveCount(Math.max(0, 8 - chances));
    await expect(row.locator('.chances')).toHaveAttribute('aria-hidden', 'true');
    await expect(row.locator('.need').filter({ visible: true }), 'not to be had here').toHaveCount(
      0,
    );
  }
  const strips = page.locator('course-view section', { has: page.locator('.strips') });
  await expect(strips.getByText('has 1 conversation so far')).toHaveCount(1);
  await expect(strips).not.toContainText('other conversation', { useInnerText: true });
  await expect(page.locator('course-view .state[data-state-of="no-room"]')).toHaveText(
    /^Done on \d+ \w+ \d{4}\. A run counts again from \d+ \w+ \d{4}$/,
  );
});

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test(`${standard}: the last record sent stands in plain words, and is what the LMS holds`, async ({
    page,
    lms,
  }) => {
    const rehearsal = await openLms(page, lms, standard);
    const course = await rehearsal.take();
    const none = course.getByText(ui['page-sent-none']!);
    await expect(course.getByText(ui['page-sent-new']!), 'on a first visit').toBeVisible();
    await expect(none).toBeHidden();
    await clickToConversation(course);
    await click(course, bestRun);
    await course
      .getByRole('link', { name: ui['back-to-course']! })
      .filter({ visible: true })
      .first()
      .click();
    const told = course.locator('.told');
    // Passed by its conversation alone: one sentence for both, and the page says the same.
    await expect(told).toContainText(ui['page-told-passed-early']!, { useInnerText: true });
    await expect(told).not.toContainText(ui['page-told-incomplete']!, { useInnerText: true });
    await expect(course.getByText('1 of 2 lessons and conversations done').first()).toBeVisible();
    await expect(
      course.locator('course-view').getByText(ui['passed']!, { exact: true }),
    ).toBeVisible();
    await expect(course.getByText(ui['passed-early']!)).toBeVisible();
    await expect(none).toBeHidden();
    // Of the objectives the LMS has put there itself, those it was told of.
    const record = withoutLmsOwn(await rehearsal.record());
    const score = record[standard === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw'];
    const count = (list: string) =>
      Object.keys(record).filter((name) => new RegExp(`^cmi.${list}.\\d+.id$`).test(name)).length;
    await expect(told).toContainText(`A score of ${Math.round(Number(score))} out of 100.`);
    await expect(told).toContainText(`${count('interactions')} lines`);
    await expect(told).toContainText(`Counts for ${count('objectives')} competences.`);
    await expect(course.getByText(/^Last sent at \d\d:\d\d\./)).toBeVisible();
  });
}

test('what stays here can be taken out as a file, and deleted by the keyboard once asked', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await openLesson(page);
  const box = page.locator('lesson-view textarea').first();
  await box.fill('My own first words.\nAnd more.');
  await page.locator('lesson-view .plan textarea').first().fill('somebody shouts');
  await page.getByRole('link', { name: ui['course']!, exact: true }).click();
  const words = await downloaded(page, page.getByRole('button', { name: ui['page-export']! }));
  expect(words.name).toBe(ui['page-export-name']);
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  // Where, when, what was asked, and the words.
  const first = `When it goes wrong\n${today}\nWhat do you say next\\? [^\n]*\n${ui['my-words']}\n`;
  expect(words.text).toMatch(new RegExp(`${first}My own first words.\nAnd more.\n`));
  expect(words.text).toContain(`${ui['plan-if']}\nsomebody shouts\n`);
  expect(words.text, 'nothing for machines').not.toMatch(/[{}[\]]|words\/|place\//);

  const ask = page.locator('summary', { hasText: ui['page-delete']! });
  await tabTo(page, ask);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: ui['page-delete-yes']! }));
  expect(await mine(page)).toContain('My own first words');
  await page.keyboard.press('Enter');
  await expect(page.getByText(ui['deleted']!)).toBeFocused();
  expect(await mine(page)).toBe('{}');
  await openLesson(page);
  await expect(box).toHaveValue('');
});

/** What lies in the drawer on this device. */
function mine(page: Page): Promise<string> {
  return page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.includes(':mine:'));
    return localStorage.getItem(key ?? '') ?? '';
  });
}

async function downloaded(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await button.click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
