import { openLms } from './support/lms.ts';
import { readShipped } from './support/packages.ts';
import { expect, test } from './support/test.ts';

test('whoever leads people opens a page of their own at a lesson’s end, and the course stays where it is', async ({
  page,
  whole,
}) => {
  const rehearsal = await openLms(page, whole, 'scorm12', readShipped('scorm12'));
  const course = await rehearsal.take();
  await course.locator('a[href="#/lessons/when-it-goes-wrong"]').first().click();
  const opened = page.context().waitForEvent('page');
  await course
    .locator('lesson-view:not([hidden])')
    .getByRole('link', { name: 'Open it in a new window' })
    .click();
  const leaders = await opened;
  await expect(leaders.getByRole('heading', { level: 1 })).toHaveText('When it goes wrong');
  await expect(
    leaders.getByRole('heading', { name: 'A ten-minute activity for the team' }),
  ).toBeVisible();
  // In the stylesheet of the course, which its own policy lets in.
  await expect(leaders.locator('.pen-box').first()).toHaveCSS('border-radius', '2px');
  await expect(
    course.locator('lesson-view:not([hidden])').getByRole('heading', { level: 1 }),
  ).toHaveText('When it goes wrong');
});
