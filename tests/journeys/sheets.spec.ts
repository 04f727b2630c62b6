import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import type { Course } from './support/learner.ts';
import { openLms, webPage } from './support/lms.ts';
import { readShipped, ui } from './support/packages.ts';
import { expect, test } from './support/test.ts';

test('a sheet says what is so, is found again as it was, and none of its words go to the LMS', async ({
  page,
  whole,
}) => {
  const rehearsal = await openLms(page, whole, 'scorm2004-3rd', readShipped('scorm2004-3rd'));
  let sheet = await open(await rehearsal.take(), 'the-inside-of-service', 'promise-check');
  const verdict = (): Locator => sheet.getByRole('status');
  await box(sheet, 'what').fill('A quagga');
  await box(sheet, 'by').fill('noon');
  await expect(verdict()).toContainText('Does nobody else have to do anything for it?');
  await box(sheet, 'who').fill('the keepers of quaggas');
  await box(sheet, 'said').selectOption('Not asked yet');
  await expect(verdict()).toContainText('Still to ask: the keepers of quaggas.');
  await sheet.getByRole('button', { name: 'Somebody else' }).click();
  await box(sheet, 'who', 1).fill('the quagga');
  await box(sheet, 'said', 1).selectOption('No');
  await expect(verdict()).toContainText('This cannot be promised: the quagga said no.');

  await rehearsal.leave();
  sheet = await open(await rehearsal.comeBack(), 'the-inside-of-service', 'promise-check');
  await expect(box(sheet, 'who', 1)).toHaveValue('the quagga');
  await expect(verdict()).toContainText('This cannot be promised: the quagga said no.');
  await rehearsal.leave();
  const given = JSON.stringify([await rehearsal.calls(), await rehearsal.record()]);
  expect(given).toContain('cmi.');
  expect(given).not.toMatch(/quagga|promise-check/i);
});

test('what is in one sheet is offered in another', async ({ page, whole }) => {
  const course = await (await openLms(page, whole, 'scorm12', readShipped('scorm12'))).take();
  const chain = await open(course, 'the-inside-of-service', 'chain');
  const check = course.locator('[data-sheet="promise-check"]:visible');
  await box(check, 'who').focus();
  await box(chain, 'who').fill('the driver');
  // It is there for who comes back to the box, without leaving the lesson.
  await box(check, 'who').focus();
  const list = await box(check, 'who').getAttribute('list');
  await expect(course.locator(`[id="${list}"] option`).first()).toHaveText('the driver');
});

test('a score is worked out of what stands there to begin with, and again of what is changed', async ({
  page,
  whole,
}) => {
  await page.goto(webPage(whole));
  let sheet = await open(page, 'from-goals-to-a-plan', 'score');
  await expect(sheet.getByRole('status')).toContainText('Score 20: 40 per cent say 9 or 10');
  await expect(sheet).toContainText('anywhere between −13 and 53');
  await box(sheet, 's9').fill('4');
  await box(sheet, 's6').fill('2');
  await expect(sheet.getByRole('status')).toContainText('Score 10: 35 per cent say 9 or 10');
  await page.reload();
  sheet = await open(page, 'from-goals-to-a-plan', 'score');
  await expect(box(sheet, 's9')).toHaveValue('4');
  await expect(sheet.getByRole('status')).toContainText('Score 10:');
  await box(sheet, 's9').fill('');
  await page.reload();
  sheet = await open(page, 'from-goals-to-a-plan', 'score');
  await expect(box(sheet, 's9')).toHaveValue('');
});

test('what is drawn as a wheel stands as a table beside it, and on a phone in its stead', async ({
  page,
  whole,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(webPage(whole));
  const sheet = await open(page, 'the-inside-of-service', 'ten-variables');
  await box(sheet, 'mark', 0).selectOption({ index: 2 });
  await box(sheet, 'mark', 9).selectOption({ index: 5 });
  const row = (name: string) => sheet.locator('.wheel').getByRole('row', { name });
  await expect(row('1. Trust').getByRole('cell')).toHaveText('2 a little');
  await expect(row('2. Commitment').getByRole('cell')).toBeEmpty();
  await expect(row('10. Empathy').getByRole('cell')).toHaveText('5 fully');
  await expect(sheet.locator('.wheel svg')).toBeHidden();
  await page.setViewportSize({ width: 714, height: 800 });
  await expect(sheet.locator('.wheel svg')).toBeVisible();
  // Empathy on its spoke, and round to trust: two of five rings up.
  expect(await sheet.locator('.wheel path').getAttribute('d')).toMatch(/^M0 -40h0M.*L\S+ -40h0$/);
});

test('what is filled in is given out below the headings it stands under, and no heading without', async ({
  page,
  whole,
}) => {
  await page.goto(webPage(whole));
  const plan = await open(page, 'from-goals-to-a-plan', 'plan');
  await box(plan, 'aim').fill('Answers that hold');
  await plan.getByText('4. What comes first?').click();
  await box(plan, 'first').fill('Ask the drivers');
  const chain = await open(page, 'the-inside-of-service', 'chain');
  const [, second] = await chain.getByRole('group').all();
  const row = await second!.locator('legend').textContent();
  await second!.locator('[data-field="who"]').fill('the driver');
  await page.locator('.home').click();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: ui['page-export']! }).click();
  const text = readFileSync(await (await file).path(), 'utf8');
  const lines = [
    'The plan on one page',
    '1. What for?',
    'The goal Answers that hold',
    '4. What comes first?',
    'What do we do first? Ask the drivers',
    '',
  ];
  expect(text).toContain(`\n${lines.join('\n')}`);
  expect(text).toMatch(new RegExp(`\n${row}\n.*the driver\n`));
  expect(text).not.toMatch(/\n(2\. What will be reached\?|What this page says to that)\n/);
});

/** Goes to a lesson, and gives its sheet. */
async function open(course: Course, lesson: string, id: string): Promise<Locator> {
  // Each time another address, so that the page is told.
  for (const to of ['/', `/lessons/${lesson}`]) {
    await course.locator('main').evaluate((_, hash) => (location.hash = hash), to);
  }
  const sheet = course.locator(`[data-sheet="${id}"]:visible`);
  await expect(sheet).toBeVisible();
  return sheet;
}

function box(sheet: Locator, field: string, row = 0): Locator {
  return sheet.locator(`[data-field="${field}"]`).nth(row);
}
