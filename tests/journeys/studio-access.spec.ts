import { faultsIn } from './support/access.ts';
import { studioPage } from './support/studio.ts';
import { expect, test } from './support/test.ts';

/* Every kind of page of the studio, for whoever reads with the ears or works with the keys. */
const pages = [
  '',
  'no-room/',
  'no-room/play/',
  'files/course-yaml/',
  'files/scenarios-en-no-room-play/',
  'messages/',
  'messages/unknown-key/',
];

for (const path of pages) {
  for (const width of [360, 1280]) {
    test(`/studio/${path} at ${width} pixels can be read and used by everybody`, async ({
      page,
      lms,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(studioPage(lms, path));
      expect(await faultsIn(page)).toEqual([]);
      // Whatever is reached by Tab shows that it is.
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press('Tab');
        const ring = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
          return document.activeElement === document.body ? '' : outlineStyle + outlineWidth;
        });
        // Beyond the last the browser's own controls have the focus.
        if (ring === '') break;
        expect(ring).toBe('solid3px');
      }
    });
  }
}
