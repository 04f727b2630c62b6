import { webPage } from './support/lms.ts';
import { expect, test } from './support/test.ts';
import { ui } from './support/packages.ts';

// It never comes: as long as it is on its way the page is the same.
test.beforeEach(async ({ page }) => {
  await page.route('**/player.js', (route) => route.fulfill({ body: '' }));
});

test('until the script comes, the course page stands alone', async ({ page, lms }) => {
  await page.goto(webPage(lms), { waitUntil: 'commit' });
  await expect(page.locator('.view h1:visible').first()).toBeVisible();
  const views = page.locator('.view').filter({ visible: true });
  await expect(views).toHaveCount(1);
  await expect(views).toHaveAttribute('id', '/');
});

test('until the script comes, a link leads to the view it names', async ({ page, lms }) => {
  await page.goto(webPage(lms), { waitUntil: 'commit' });
  await page.locator('.view a[href="#/lessons/when-it-goes-wrong"]:visible').first().click();
  const views = page.locator('.view').filter({ visible: true });
  await expect(views).toHaveAttribute('id', '/lessons/when-it-goes-wrong');
});

test('until the script comes, a conversation is its briefing, and nothing of what is said in it', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms), { waitUntil: 'commit' });
  await page.locator('.view a[href="#/scenarios/no-room"]:visible').first().click();
  await expect(page.locator('.briefing:visible')).toHaveCount(1);
  await expect(page.locator('[data-scene]:visible, [data-choice]:visible')).toHaveCount(0);
});

test('where the script takes long, a line says so, and it is gone once the script is there', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms), { waitUntil: 'commit' });
  await expect(page.getByText(ui['to-come']!)).toBeHidden();
  await expect(page.getByText(ui['to-come']!)).toBeVisible();
  await page.unroute('**/player.js');
  await page.reload();
  await expect(page.locator('[data-saving]')).toBeAttached();
  await expect(page.getByText(ui['to-come']!)).toBeHidden();
});

test('for who comes for the first time nothing moves by half a line when the script comes', async ({
  page,
  lms,
}) => {
  const tops = () =>
    page
      .locator('.view')
      .first()
      .locator('h2:visible')
      .evaluateAll((all) =>
        all.slice(0, 2).map((one) => Math.round(one.getBoundingClientRect().top)),
      );
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(webPage(lms));
  const before = await tops();
  expect(before).toHaveLength(2);
  await page.unroute('**/player.js');
  await page.reload();
  await expect(page.locator('[data-saving]')).toBeAttached();
  for (const [i, top] of (await tops()).entries()) {
    expect(Math.abs(top - before[i]!)).toBeLessThan(10);
  }
});
