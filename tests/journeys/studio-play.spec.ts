import type { Locator, Page } from '@playwright/test';
import { typeset } from '../../src/course/typeset.ts';
import { titleIn } from '../../src/studio/title.ts';
import { tabTo } from './support/learner.ts';
import { ui } from './support/packages.ts';
import { noRoom, playRun } from './support/script.ts';
import { studioPage } from './support/studio.ts';
import { expect, test } from './support/test.ts';

/* In the studio a trainer plays a conversation from any scene, and reads beside it what happens. */
const margin = (page: Page) => page.getByRole('complementary', { name: 'For the trainer' });
/** Of a scene or an ending, as it is printed. */
const titleOf = (id: string) => titleIn(typeset(noRoom), id);
const openLines = (scene: Locator) =>
  scene.locator('li:not([hidden]) > [data-choice]:not([aria-disabled])');

test('with the keys alone a trainer plays from the middle, and the margin says what happens', async ({
  page,
  lms,
}) => {
  await page.goto(studioPage(lms, 'no-room/'));
  const ways = page.getByRole('region', { name: 'Play from any scene' });
  const fold = ways.locator('summary', { hasText: 'I booked here' });
  await fold.focus();
  await page.keyboard.press('Enter');
  const way = ways.getByRole('link', { name: /^Play “I booked here”, lowest trust/ });
  await tabTo(page, way);
  await page.keyboard.press('Enter');

  const scene = page.locator('[data-scene="booked-here"]');
  await expect(openLines(scene).first()).toBeFocused();
  await expect(margin(page)).toContainText('Choices in “I booked here”');
  const lines = margin(page).getByRole('listitem');
  await expect(lines).toHaveCount(
    noRoom.logic.scenes.find(({ id }) => id === 'booked-here')!.choices.length,
  );
  const before = new URL(page.url()).hash;
  expect(before).toMatch(/^#run=[\w-]+$/);

  await tabTo(page, scene.locator('[data-choice="look-here"]'));
  await page.keyboard.press('Enter');
  await expect(margin(page)).toContainText('[look-here] in “I booked here”. It does: trust +8');
  await expect(page.getByRole('complementary', { name: ui['coach']! })).toBeVisible();
  expect(new URL(page.url()).hash.startsWith(before)).toBe(true);
  expect(new URL(page.url()).hash.length).toBeGreaterThan(before.length);

  await tabTo(page, page.getByRole('button', { name: ui['take-back']! }));
  await page.keyboard.press('Enter');
  await expect(scene).toBeVisible();
  expect(new URL(page.url()).hash).toBe(before);
});

test('what can be said, where it leads and what it does are as the rules of play have it', async ({
  page,
  lms,
}) => {
  const choices = ['terms', 'agree', 'quick-fix', 'or-nothing'];
  const run = playRun(choices);
  await page.goto(studioPage(lms, 'no-room/play/'));
  for (const [i, choice] of choices.entries()) {
    const { scene, open } = run.decisions[i]!;
    const at = page.locator(`[data-scene="${scene}"]`);
    await expect(openLines(at)).toHaveCount(open.length);
    await expect(margin(page).locator('.choices-told > li:not(.closed)')).toHaveCount(open.length);
    const line = margin(page)
      .locator('.choices-told > li')
      .filter({ has: page.getByText(`[${choice}]`, { exact: true }) });
    await expect(line.getByRole('link')).toHaveText(titleOf(run.decisions[i + 1]?.scene ?? run.at));
    await at.locator(`[data-choice="${choice}"]`).click();
    await page.getByRole('button', { name: ui['go-on-button']! }).click();
  }
  await expect(page.locator(`[data-scene="${run.at}"]`)).toBeVisible();
  await expect(margin(page)).toContainText(`Choices in ${titleOf(run.at)}`);
});

test('who starts from a scene can choose by number at once', async ({ page, lms }) => {
  await page.goto(studioPage(lms, 'no-room/'));
  await page.getByRole('link', { name: 'Play from “The name on the screen (23:40)”' }).click();
  const arrival = page.locator('[data-scene="arrival"]');
  await expect(openLines(arrival).first()).toBeFocused();
  await expect(page).toHaveURL(/#run=$/);
  await page.keyboard.press('1');
  const goOn = page.getByRole('button', { name: ui['go-on-button']! });
  await expect(goOn).toBeVisible();

  // From the same page, and after a run that was stopped, it is the same.
  await page.getByRole('link', { name: 'From the beginning' }).click();
  await expect(openLines(arrival).first()).toBeFocused();
  await page.getByRole('button', { name: ui['stop']! }).click();
  await page.getByRole('button', { name: ui['stop-now']! }).click();
  await page.getByRole('link', { name: 'From the beginning' }).click();
  await expect(openLines(arrival).first()).toBeFocused();

  // A page that is only loaded begins at the heading: the number keys choose there, the arrows scroll.
  await page.reload();
  await expect(arrival.getByRole('heading')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(arrival.getByRole('heading')).toBeFocused();
  await page.keyboard.press('1');
  await expect(goOn).toBeVisible();
});

test('loaded anew, the page stands where it stood; and nothing of it is kept', async ({
  page,
  lms,
}) => {
  await page.goto(studioPage(lms, 'no-room/play/'));
  await page.locator('[data-choice="straight"]').click();
  await page.getByRole('button', { name: ui['go-on-button']! }).click();
  await expect(page.locator('[data-scene="paid-in-march"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-scene="paid-in-march"]')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]));
  expect(kept).toBe('[{},""]');
  await page.goto(studioPage(lms, 'no-room/play/'));
  await expect(page.locator('[data-scene="arrival"]')).toBeVisible();
});

test('a run that is stopped can be begun again, from the same place too', async ({ page, lms }) => {
  await page.goto(studioPage(lms, 'no-room/'));
  await page
    .getByRole('link', { name: /^Play from/ })
    .first()
    .click();
  await page.getByRole('button', { name: ui['stop']! }).click();
  await page.getByRole('button', { name: ui['stop-now']! }).click();
  await expect(page.getByRole('heading', { name: 'Stopped' })).toBeFocused();
  await expect(margin(page)).toBeHidden();
  await page.getByRole('link', { name: 'From the beginning' }).click();
  await expect(page.locator('[data-scene="arrival"]')).toBeVisible();
});

test('a way that no longer leads on goes as far as it does, and says so', async ({ page, lms }) => {
  await page.goto(studioPage(lms, 'no-room/play/#run=!!'));
  await expect(page.locator('[data-scene="arrival"]')).toBeVisible();
  await expect(page.getByText('The script has changed since')).toBeVisible();
});

test('at the end the margin says which ending it is and what it scores', async ({ page, lms }) => {
  await page.goto(studioPage(lms, 'no-room/'));
  const ways = page.getByRole('region', { name: 'Play from any scene' });
  await ways.locator('summary', { hasText: 'After (00:50)' }).click();
  await ways.getByRole('link', { name: /^Play After \(00:50\),.*on the best run/ }).click();
  await page.locator('[data-scene="after"] [data-choice="write-up"]').click();
  await page.getByRole('button', { name: ui['go-on-button']! }).click();
  await expect(margin(page)).toContainText(
    'Across the road by half past six: success. Score 1.00 of 1: a pass.',
  );
});
