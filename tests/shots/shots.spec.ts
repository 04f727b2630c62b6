import type { Page } from '@playwright/test';
import { webPage } from '../journeys/support/lms.ts';
import { test } from '../journeys/support/test.ts';
import { views } from '../journeys/support/views.ts';

/* Pictures of everything a learner meets, to be opened and looked at: `npm run shots`. */
const widths = [360, 714, 1280];
const schemes = ['light', 'dark'] as const;

for (const { name, go } of views) {
  for (const colorScheme of schemes) {
    test(`${name}, ${colorScheme}`, async ({ page, lms }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(webPage(lms));
      await go(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await showPictures(page);
        await page.screenshot({
          path: `dist/shots/${name}-${width}-${colorScheme}.png`,
          fullPage: true,
        });
      }
    });
  }
}

/** Faces load when they come near: for a picture of the whole page, all of them are near. */
async function showPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const shown = [...document.images].filter((image) => image.checkVisibility());
    for (const image of shown) image.loading = 'eager';
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
    scrollTo(0, 0);
  });
}
