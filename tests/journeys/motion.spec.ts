import { clickToConversation, type Course } from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { expect, test } from './support/test.ts';

test('who asks for less motion sees none', async ({ page, lms }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const course = await (await openLms(page, lms, 'scorm12')).take();
  await watch(course);
  await clickToConversation(course);
  await course
    .locator('[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="straight"]')
    .click();
  await course.getByRole('button', { name: ui['go-on-button']! }).click();
  expect(await motions(course)).toBe(0);

  // Without that wish the answer settles: what was looked for would have been found.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await course
    .locator('[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="hear-out"]')
    .click();
  await expect.poll(() => motions(course)).toBeGreaterThan(0);
});

/** Counts from now on whatever begins to move or to change its colour. */
async function watch(course: Course): Promise<void> {
  await course.locator('main').evaluate((main) => {
    const count = () =>
      (main.dataset['motions'] = String(Number(main.dataset['motions'] ?? 0) + 1));
    for (const name of ['animationstart', 'transitionrun']) addEventListener(name, count);
  });
}

function motions(course: Course): Promise<number> {
  return course.locator('main').evaluate((main) => Number(main.dataset['motions'] ?? 0));
}
