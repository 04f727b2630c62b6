import { openLms } from './support/lms.ts';
import { axeFaults } from './support/axe.ts';
import { readShipped, ui } from './support/packages.ts';
import { expect, test } from './support/test.ts';

test('the page of words and sources is reached from the course page, and each of its links arrives', async ({
  page,
  whole,
}) => {
  const lms = await openLms(page, whole, 'scorm12', readShipped('scorm12'));
  const course = await lms.take();
  await course.getByRole('link', { name: ui['sources-title']! }).click();
  const view = course.locator('[id="/sources"]');
  await expect(view.getByRole('heading', { name: ui['sources-title']! })).toBeFocused();
  for (const summary of await view.locator('summary').all()) await summary.click();
  expect(await axeFaults(page.frame('sco')!)).toEqual([]);
  const routes = await view
    .locator('a')
    .evaluateAll((links) =>
      links.map((link) => decodeURI((link as HTMLAnchorElement).hash).slice(1)),
    );
  expect(routes.length).toBeGreaterThan(72);
  const lost = await course
    .locator('body')
    .evaluate((_, all) => all.filter((id) => !document.getElementById(id)), routes);
  expect(lost).toEqual([]);
  // A term, below; and the first place of the first idea, in its lesson.
  await view.locator('a[href^="#/sources/"]').first().click();
  await expect(view.locator('dl :focus')).toHaveCount(1);
  const first = view.locator('details a').first();
  const words = (await first.textContent())!.split(': ').at(-1)!;
  await first.click();
  await expect(course.getByRole('heading', { name: words })).toBeFocused();
});
