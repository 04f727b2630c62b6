import type { Page } from '@playwright/test';
import { expectRunHeld } from './support/held.ts';
import { click, clickToConversation } from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { bestRun, noRoom, playRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

/*
 * Some LMSs put their API into the window only after the course has opened. Until what was done
 * before is known the course can be read, and nothing that counts can be begun.
 */
test('while the LMS is being looked for the briefing is there, and the run begins when it is found', async ({
  page,
  lms,
}) => {
  await delayApi(page);
  const rehearsal = await openLms(page, lms, 'scorm12');
  const course = await rehearsal.take();
  await course.getByRole('link', { name: noRoom.title }).first().click();
  await expect(course.locator('[data-status]')).toHaveText(ui['status-finding']!);
  await expect(course.getByRole('heading', { name: ui['who-you-are']! })).toBeVisible();
  await expect(course.locator('[data-act="begin"]:visible')).toHaveCount(0);
  expect(await rehearsal.calls()).toEqual([]);

  await course.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
  await expect(course.locator('[data-status]')).toBeEmpty();
  await click(course, bestRun);
  await expectRunHeld(rehearsal, 'scorm12', playRun(bestRun));
});

test('how far one is is said once it is known, and not before', async ({ page, lms }) => {
  await delayApi(page);
  const course = await (await openLms(page, lms, 'scorm12')).take();
  await expect(course.locator('[data-status]')).toHaveText(ui['status-finding']!);
  const all = ['[data-go-on]', '.course .progress', '.contents .state'].map((what) =>
    course.locator(what).first(),
  );
  for (const what of all) await expect(what).toBeHidden();
  for (const what of all) await expect(what).toBeVisible();
});

test('an open run is not begun anew by coming back before the LMS is there', async ({
  page,
  lms,
}) => {
  const rehearsal = await openLms(page, lms, 'scorm12');
  let course = await rehearsal.take();
  await clickToConversation(course);
  await click(course, bestRun.slice(0, 4));
  await rehearsal.leave();
  await delayApi(page);
  await page.reload();
  await page.locator('[data-action="return"]').waitFor();

  course = await rehearsal.comeBack();
  await course.getByRole('link', { name: noRoom.title }).first().click();
  await expect(course.locator('[data-status]')).toHaveText(ui['status-finding']!);
  await expect(course.locator('[data-act="begin"]:visible')).toHaveCount(0);
  await course.locator('[data-scene="priya"]').waitFor();
  await click(course, bestRun.slice(4));
  await expectRunHeld(rehearsal, 'scorm12', playRun(bestRun));
});

test('a run is not counted twice by coming back before the LMS is there', async ({ page, lms }) => {
  const rehearsal = await openLms(page, lms, 'scorm12');
  let course = await rehearsal.take();
  await clickToConversation(course);
  await click(course, bestRun);
  await rehearsal.leave();
  await delayApi(page);
  await page.reload();
  await page.locator('[data-action="return"]').waitFor();

  course = await rehearsal.comeBack();
  await course.getByRole('link', { name: noRoom.title }).first().click();
  await course.getByRole('button', { name: ui['begin-unguided']!, exact: true }).click();
  await click(course, bestRun);
  await expect(course.getByText(ui['note-practice']!)).toBeVisible();
  await rehearsal.leave();
  await expectRunHeld(rehearsal, 'scorm12', playRun(bestRun));
});

/** From the next page load on, the API is in the window two seconds later than the LMS put it there. */
async function delayApi(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'API', {
      configurable: true,
      get: () => undefined,
      set(value) {
        const put = () =>
          Object.defineProperty(window, 'API', { configurable: true, writable: true, value });
        setTimeout(put, 2000);
      },
    });
  });
}
