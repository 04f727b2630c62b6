import type { Page } from '@playwright/test';
import { webPage } from '../journeys/support/lms.ts';
import { briefs, ideasViews, variantViews } from '../journeys/support/more-views.ts';
import { test } from '../journeys/support/test.ts';
import { views } from '../journeys/support/views.ts';
import { wholeViews, type Shot } from './whole.ts';

/*
 * Pictures of everything a learner meets, to be opened and looked at: `npm run shots`, or with a part of
 * their names, `npm run shots lesson-hear`.
 */
const widths = [360, 714, 1280];
const schemes = ['light', 'dark'] as const;
const named = process.env['SHOTS'] ?? '';
const isWanted = ({ name, asked }: Shot) => name.includes(named) && (named !== '' || !asked);

for (const scheme of schemes) {
  for (const shot of views.filter(isWanted)) {
    test(`${shot.name}, ${scheme}`, ({ page, lms }) => take(page, webPage(lms), shot, scheme));
  }
  for (const shot of ideasViews.filter(isWanted)) {
    test(`${shot.name}, ${scheme}`, ({ page, ideas }) => take(page, webPage(ideas), shot, scheme));
  }
  for (const shot of [...wholeViews, ...variantViews].filter(isWanted)) {
    test(`${shot.name}, ${scheme}`, ({ page, whole }) => take(page, webPage(whole), shot, scheme));
  }
  for (const path of briefs) {
    const shot = { name: `brief-${path.split('/').at(-2)}`, go: async () => {} };
    if (!isWanted(shot)) continue;
    test(`${shot.name}, ${scheme}`, ({ page, whole }) =>
      take(page, new URL(path, whole.url).href, shot, scheme));
  }
}

async function take(
  page: Page,
  address: string,
  { name, go, part }: Shot,
  scheme: (typeof schemes)[number],
): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(address);
  await go(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await showPictures(page);
    const path = `dist/shots/${name}-${width}-${scheme}.png`;
    if (part) await page.locator(part).screenshot({ path });
    else await page.screenshot({ path, fullPage: true });
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
