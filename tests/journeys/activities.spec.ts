import type { Page } from '@playwright/test';
import { tabTo, type Course } from './support/learner.ts';
import { answer, openLesson } from './support/lesson.ts';
import { openLms, webPage } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { expect, test } from './support/test.ts';

/** The sort of the lesson: where each line goes, and one put where it is often put. */
const sort = {
  loan: 'outcome',
  once: 'process',
  believed: 'treatment',
  voucher: 'outcome',
  rule: 'process',
  quiet: 'treatment',
  say: 'treatment',
  truth: 'treatment',
};

test('the sort is done with the keys alone, compares when all is placed, and is told to nobody', async ({
  page,
  lms,
}) => {
  const rehearsal = await openLms(page, lms, 'scorm12');
  const course = await rehearsal.take();
  await openLesson(course);
  const before = (await rehearsal.calls()).length;
  const lines = Object.entries(sort);
  const compare = course.getByRole('button', { name: ui['sort-check']! });
  const verdict = course.locator('.practice').getByRole('status');

  await course.locator('.practice input').first().focus();
  await placeByKey(page, course, lines[0]!);
  await compare.press('Enter');
  // It says how many are left, marks them, and goes once nothing is.
  const hint = course.locator('.practice .drag-note');
  const marked = (style: string) =>
    course
      .locator('.practice .thing')
      .evaluateAll(
        (things, wanted) =>
          things.filter((thing) => getComputedStyle(thing).borderInlineStartStyle === wanted)
            .length,
        style,
      );
  await expect(verdict).toHaveText(
    `${lines.length - 1} lines have no place yet. Give each one a place, then compare.`,
  );
  expect(await marked('dotted')).toBe(lines.length - 1);
  await expect(course.locator('.practice .option-why:visible')).toHaveCount(0);
  await expect(hint).toBeVisible();
  await course.locator('.practice .thing').nth(1).getByRole('radio').first().focus();
  for (const line of lines.slice(1)) await placeByKey(page, course, line);
  await expect(verdict).toBeHidden();
  await expect(hint).toBeHidden();
  expect(await marked('dotted')).toBe(0);
  await tabTo(page, compare);
  await page.keyboard.press('Enter');
  await expect(verdict).toContainText('7 of 8');
  await expect(course.locator('.practice .option-why:visible')).toHaveCount(8);
  expect((await rehearsal.calls()).length).toBe(before);

  // It stands as it was left when one comes back.
  await rehearsal.leave();
  const again = await rehearsal.comeBack();
  await openLesson(again);
  const chosen = again.locator('lesson-view .practice :checked');
  expect(
    await chosen.evaluateAll((radios) => radios.map((radio) => radio.getAttribute('value'))),
  ).toEqual(lines.map((line) => line.join('/')));
  await expect(again.locator('.practice').getByRole('status').first()).toContainText('7 of 8');
});

test('a reflection stays on the device, comes back, and none of its words is in any call', async ({
  page,
  lms,
}) => {
  const rehearsal = await openLms(page, lms, 'scorm12');
  let course = await rehearsal.take();
  await openLesson(course);
  const own = ['Xylophone', 'quagga', 'zeppelin', 'I am tired of saying sorry'];
  const boxes = () => course.locator('lesson-view private-reflection textarea');
  for (const [i, words] of [`${own[0]} ${own[1]}.`, `${own[2]}: ${own[3]}.`].entries()) {
    await tabTo(page, boxes().nth(i), 300);
    await page.keyboard.type(words);
  }
  const discussion = course.getByText('Look at what you said broke first.');
  await expect(discussion).toBeHidden();
  await tabTo(page, course.getByText('Read the discussion'));
  await page.keyboard.press('Enter');
  await expect(discussion).toBeVisible();
  await answer(course, 'boiler', ['person']);
  await rehearsal.leave();
  await page.reload();
  await page.locator('[data-action="return"]').waitFor();

  course = await rehearsal.comeBack();
  await openLesson(course);
  await expect(boxes().nth(0)).toHaveValue(`${own[0]} ${own[1]}.`);
  await expect(boxes().nth(1)).toHaveValue(`${own[2]}: ${own[3]}.`);
  await rehearsal.leave();
  const told = (await rehearsal.calls())
    .map(({ element, value }) => `${element} ${value}`)
    .join('\n');
  expect(told).toContain('cmi.suspend_data');
  for (const word of own) expect(told.toLowerCase()).not.toContain(word.toLowerCase());
});

test('beside a box it is said whether what is written there will last, and the lesson prints by its button', async ({
  page,
  lms,
}) => {
  const said = (...keys: string[]) =>
    keys.map((key) => page.getByText(ui[key]!).filter({ visible: true }));
  const [kept, keptAgain] = said('private', 'page-private-again');
  const [gone, goneAgain] = said('not-kept', 'page-not-kept-again');
  await page.goto(webPage(lms));
  await openLesson(page);
  const boxes = await page.locator('lesson-view private-reflection').count();
  // In full once, in short at the others.
  expect(boxes).toBeGreaterThan(1);
  await expect(kept!).toHaveCount(1);
  await expect(keptAgain!).toHaveCount(boxes - 1);
  for (const none of [gone, goneAgain]) await expect(none!).toHaveCount(0);
  await page.evaluate(() => {
    Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') });
  });
  await page.getByRole('button', { name: ui['print-lesson']! }).press('Enter');
  await expect(page.locator('[data-printed]')).toHaveCount(1);

  // A browser that keeps nothing, as some are told to.
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await page.reload();
  await expect(gone!).toHaveCount(1);
  await expect(goneAgain!).toHaveCount(boxes - 1);
  for (const none of [kept, keptAgain]) await expect(none!).toHaveCount(0);
});

/** Into the line's group with Tab, then to its place with the arrows. */
async function placeByKey(
  page: Page,
  course: Course,
  [line, group]: [string, string],
): Promise<void> {
  const at = Object.keys(sort).indexOf(line);
  const radios = course.locator('lesson-view .practice .thing').nth(at).getByRole('radio');
  const values = await radios.evaluateAll((all) => all.map((radio) => radio.getAttribute('value')));
  const groups = values.map((value) => value!.split('/')[1]!);
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  for (let step = groups.indexOf(group); step > 0; step -= 1)
    await page.keyboard.press('ArrowDown');
  await expect(radios.nth(groups.indexOf(group))).toBeChecked();
}
