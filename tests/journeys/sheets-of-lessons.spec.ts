import type { Locator } from '@playwright/test';
import type { Course } from './support/learner.ts';
import { openLms, webPage } from './support/lms.ts';
import { readShipped } from './support/packages.ts';
import { expect, test } from './support/test.ts';

test('a journey is found again where it was begun, and the LMS hears no word of it', async ({
  page,
  whole,
}) => {
  const rehearsal = await openLms(page, whole, 'scorm12', readShipped('scorm12'));
  const first = await sheetIn(await rehearsal.take(), 'the-moment-that-counts', 'journey');
  await first.getByLabel('Which customer?').fill('a quagga with a parcel');
  const moment = first.getByRole('group', { name: 'Moment 1' });
  await moment.getByLabel('What happens?').fill('the quagga rings');
  await moment.getByLabel('In front').fill('a voice');
  await moment.getByLabel('One of the three').check();
  await first.getByRole('button', { name: 'Add a moment' }).click();
  await first.getByRole('group', { name: 'Moment 4' }).getByLabel('What happens?').fill('it waits');
  await expect(first.getByText('2 so far. Six make a journey.')).toBeVisible();
  await expect(first.getByText('Nothing stands behind these yet: the quagga rings.')).toBeVisible();

  await rehearsal.leave();
  const again = await sheetIn(await rehearsal.comeBack(), 'the-moment-that-counts', 'journey');
  await expect(again.getByLabel('Which customer?')).toHaveValue('a quagga with a parcel');
  const kept = again.getByRole('group', { name: 'Moment 1' });
  await expect(kept.getByLabel('What happens?')).toHaveValue('the quagga rings');
  await expect(kept.getByLabel('One of the three')).toBeChecked();
  await expect(
    again.getByRole('group', { name: 'Moment 4' }).getByLabel('What happens?'),
  ).toHaveValue('it waits');
  await expect(again.getByText('2 so far. Six make a journey.')).toBeVisible();

  await rehearsal.leave();
  const given = JSON.stringify([await rehearsal.calls(), await rehearsal.record()]);
  expect(given).toContain('LMSSetValue');
  expect(given).not.toMatch(/quagga/i);
});

test('a limit line is read over as it grows, and stands there whole in the end', async ({
  page,
  whole,
}) => {
  await page.goto(webPage(whole));
  const line = await sheetIn(page, 'heat-limits-and-safety', 'limit-line');
  const says = line.getByRole('status');
  const stops = line.getByLabel('What has to stop?');
  await stops.fill('Please stop being rude.');
  await expect(says).toHaveText(/^This is about what they feel or are\./);
  await stops.fill('Please stop calling me names.');
  await expect(says).toBeEmpty();
  await line.getByLabel('What does it do?').fill("I can't help you while you do.");
  const choice = line.getByLabel('How can it go on');
  await choice.fill("I'll end this call.");
  await expect(says).toHaveText('There is one way in it. A choice has two.');
  await choice.fill("If it stops, I'll carry on. If it doesn't, I'll end this call.");
  await expect(says).toHaveText(/^What becomes of the thing they came for\?/);
  await line.getByLabel('And what they came for?').fill('A colleague rings you tomorrow.');
  await expect(says).toHaveText(/^Four parts, and short enough for one breath\./);
  await expect(line.getByRole('listitem')).toHaveText(/^“Please stop .* rings you tomorrow\.”$/);
});

test('each of the lines about strain is asked by its own name, and the page names what is heavy', async ({
  page,
  whole,
}) => {
  await page.goto(webPage(whole));
  const sheet = await sheetIn(page, 'look-after-yourself', 'strain-and-support');
  await expect(sheet.getByRole('heading', { name: 'What holds you: how often?' })).toBeVisible();
  const heavy = 'taking a customer home in my head';
  await sheet.getByRole('group', { name: heavy }).getByLabel('How often?').selectOption('often');
  await expect(sheet.getByText(`It takes a good deal of you: ${heavy}.`)).toBeVisible();
});

async function sheetIn(course: Course, lesson: string, id: string): Promise<Locator> {
  await course.locator('main').evaluate((_, to) => (location.hash = to), `/lessons/${lesson}`);
  const sheet = course.locator(`private-sheet[data-sheet="${id}"]`);
  await expect(sheet).toBeVisible();
  return sheet;
}
