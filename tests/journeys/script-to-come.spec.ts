import { webPage } from './support/lms.ts';
import { expect, test } from './support/test.ts';

// It never comes: as long as it is on its way the page is the same.
test.beforeEach(async ({ page }) => {
  await page.route('**/player.js', (route) => route.fulfill({ body: '' }));
});

test('until the script comes, the course page stands alone', async ({ page, lms }) => {
  await page.goto(webPage(lms), { waitUntil: 'commit' });
  await expect(page.locator('.view h1:visible')).toBeVisible();
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
