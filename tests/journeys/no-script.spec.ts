import type { Locator } from '@playwright/test';
import { plain } from './support/announcements.ts';
import { webPage } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { noRoom } from './support/script.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page, lms }) => {
  await page.goto(webPage(lms));
});

const { scenes, endings } = noRoom.logic;

test('without script there are 17 scenes, 55 choices and 4 endings to read', async ({ page }) => {
  expect([scenes.length, scenes.flatMap(({ choices }) => choices).length, endings.length]).toEqual([
    17, 55, 4,
  ]);
  await expect(page.locator('section[data-scene]:visible')).toHaveCount(17);
  await expect(page.locator('button[data-choice]:visible')).toHaveCount(55);
  await expect(page.locator('section[data-ending]:visible')).toHaveCount(4);
});

test('without script each scene reads in order: title, what is told and said, choices, what comes of them, where they lead', async ({
  page,
}) => {
  for (const { id, choices } of scenes) {
    const section = page.locator(`section[data-scene="${id}"]`);
    const text = (place: string) => noRoom.texts[`${id}/${place}`]!;
    await expectInOrder(section, [
      noRoom.titles[id]!,
      ...wordsOf(id),
      ...choices.flatMap((choice) => [
        text(`${choice.id}/text`),
        text(`${choice.id}/consequence`),
        text(`${choice.id}/feedback`),
        ...choice.next.slice(-1).flatMap(({ to }) => {
          if ('scene' in to) return noRoom.titles[to.scene]!;
          return to.ending === true ? [] : noRoom.titles[to.ending]!;
        }),
      ]),
    ]);
  }
});

test('without script each ending reads in order, too', async ({ page }) => {
  for (const { id } of endings) {
    await expectInOrder(page.locator(`section[data-ending="${id}"]`), [
      noRoom.titles[id]!,
      ...wordsOf(id),
    ]);
  }
});

test('without script every link leads to a place that is there', async ({ page }) => {
  const places = await page.locator('a[href^="#"]').evaluateAll((links) =>
    links.map((link) => {
      const place = decodeURIComponent(link.getAttribute('href')!.slice(1));
      return { place, there: document.getElementById(place) !== null };
    }),
  );
  expect(places.length).toBeGreaterThan(50);
  expect(places.filter(({ there }) => !there)).toEqual([]);
});

test('without script the briefing and the lesson are there, and nothing that only script could do', async ({
  page,
}) => {
  await expect(page.getByRole('heading', { name: ui['who-you-are']! })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Three kinds of fair' })).toBeVisible();
  await expect(page.locator('[data-act]').first()).toBeAttached();
  await expect(page.locator('[data-act], [data-wish]').filter({ visible: true })).toHaveCount(0);
});

/** What is told and said in a place, each speech after its speaker's name and mood. */
function wordsOf(place: string): string[] {
  return noRoom.beats[place]!.flatMap((beat) => {
    if ('told' in beat) return noRoom.texts[beat.told]!;
    return [beat.mood, noRoom.texts[beat.text]!];
  });
}

/** As the page is read: what is hidden does not count, and each part comes after the one before. */
async function expectInOrder(section: Locator, parts: readonly string[]): Promise<void> {
  const read = plain(await section.innerText());
  let at = 0;
  for (const part of parts.map(plain)) {
    const found = read.indexOf(part, at);
    expect(found, `“${part}” in “${read.slice(at, at + 200)} …”`).toBeGreaterThanOrEqual(0);
    at = found + part.length;
  }
}
