import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/i18n.ts';
import { tabTo } from './support/learner.ts';
import { openLms, webPage } from './support/lms.ts';
import { readIdeas, ui } from './support/packages.ts';
import { expect, test } from './support/test.ts';

/* What is filled in rather than answered, with the keys alone: a page to fill in, and the box for ideas. */

test('a page to fill in is written, added to, put in order, taken from and printed by keys alone', async ({
  page,
  whole,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto(`${webPage(whole)}#/lessons/the-inside-of-service`);
  const sheet = page.locator('[data-sheet="promise-check"]:visible');
  const box = (field: string, row = 0) => sheet.locator(`[data-field="${field}"]`).nth(row);
  const act = (name: string) => sheet.locator(`[data-act="${name}"]:visible`);
  const keys = page.keyboard;

  await reach(page, box('what'));
  await keys.type('The key is ready');
  await reach(page, box('by'));
  await keys.type('noon');
  await reach(page, box('who'));
  await keys.type('the porter');
  await reach(page, box('said'));
  await keys.type('N');
  await expect(box('said')).not.toHaveValue('');
  await expect(sheet.getByRole('status')).toContainText('the porter');

  await reach(page, act('add'));
  await keys.press('Enter');
  await expect(box('who', 1), 'one writes on in the row that has come').toBeFocused();
  await keys.type('the laundry');
  await reach(page, act('up'));
  await keys.press('Enter');
  await expect(box('who')).toHaveValue('the laundry');
  // It is at the top now and goes no further: the focus is on its other button, and not lost.
  await expect(act('out').first()).toBeFocused();
  await reach(page, act('out').last());
  await keys.press('Enter');
  await expect(box('who', 1)).toHaveCount(0);
  await expect(act('back')).toBeFocused();
  await keys.press('Enter');
  await expect(box('who', 1)).toHaveValue('the porter');
  await reach(page, act('print'));
  await keys.press('Enter');
  await expect(page.locator('[data-printed]')).toHaveCount(1);
});

test('an idea is opened, written and sent by keys alone', async ({ page, ideas }) => {
  const lms = await openLms(page, ideas, 'scorm12', readIdeas('scorm12'));
  const box = (await lms.take()).locator('idea-box').filter({ visible: true }).first();
  await reach(page, box.locator('summary'));
  await page.keyboard.press('Enter');
  await reach(page, box.getByRole('textbox'));
  await page.keyboard.type('A chair by the door.');
  await reach(page, box.getByRole('button', { name: ui['idea-send']! }));
  await page.keyboard.press('Enter');
  await expect(box.getByRole('status')).toHaveText(fill(ui['idea-sent']!, { number: 1 }));
});

/** Through a lesson, which is long. */
const reach = (page: Page, target: Locator) => tabTo(page, target.first(), 300);
