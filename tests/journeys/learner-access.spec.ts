import type { Page } from '@playwright/test';
import type { Serving } from '../../src/rehearsal/server.ts';
import { axeFaults } from './support/axe.ts';
import { webPage } from './support/lms.ts';
import { briefs, ideasViews, variantViews } from './support/more-views.ts';
import { readAlone } from './support/packages.ts';
import { expect, test } from './support/test.ts';
import { views, type View } from './support/views.ts';

/** In which light a page can be seen. */
const lights = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

for (const view of views) {
  const { name } = view;
  test(suits(name), ({ page, lms }) => suit(page, webPage(lms), view));
  test(fits(name), ({ page, lms }) => fit(page, webPage(lms), view));
}
for (const view of ideasViews) {
  const { name } = view;
  test(suits(name), ({ page, ideas }) => suit(page, webPage(ideas), view));
  test(fits(name), ({ page, ideas }) => fit(page, webPage(ideas), view));
}
// In a page of its own: one of nine conversations axe reads for minutes.
for (const view of variantViews) {
  const addressIn = (alone: Serving) => webPage(alone, readAlone('web'));
  test(suits(view.name), ({ page, alone }) => suit(page, addressIn(alone), view));
  test(fits(view.name), ({ page, alone }) => fit(page, addressIn(alone), view));
}
for (const name of briefs) {
  const view = { name, go: async () => {} };
  test(suits(name), ({ page, whole }) => suit(page, new URL(name, whole.url).href, view));
  test(fits(name), ({ page, whole }) => fit(page, new URL(name, whole.url).href, view));
}

function suits(name: string): string {
  return `axe finds nothing in "${name}", in light, dark and forced colours, narrow and wide`;
}

async function suit(page: Page, address: string, { go }: View): Promise<void> {
  await page.setViewportSize({ width: 320, height: 720 });
  // A colour that is on its way to another is none of the two.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await go(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    for (const light of lights) {
      await page.emulateMedia({
        colorScheme: null,
        forcedColors: null,
        ...light.media,
        reducedMotion: 'reduce',
      });
      expect(await axeFaults(page), `${light.name}, ${width} px`).toEqual([]);
    }
  }
}

function fits(name: string): string {
  return `at 400 per cent "${name}" needs no sideways scrolling, and nothing is cut`;
}

async function fit(page: Page, address: string, { go }: View): Promise<void> {
  // A window of 1280 by 1024 at 400 per cent (WCAG 2.2 1.4.10).
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(address);
  await go(page);
  expect(await cutIn(page)).toEqual([]);
}

/** What reaches out of the page, or out of a box that neither grows nor scrolls. */
function cutIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.checkVisibility() && element.getClientRects().length > 0,
    );
    const name = ({ tagName, className, textContent }: HTMLElement) =>
      `${tagName.toLowerCase()}.${className}: ${textContent.trim().slice(0, 40)}`;
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const inScroller = (element: Element | null): boolean =>
      element !== null && (scrolls(element) || inScroller(element.parentElement));
    const isHidden = ({ clip, clipPath, position }: CSSStyleDeclaration) =>
      position === 'absolute' && (clip !== 'auto' || clipPath !== 'none');
    const apart = seen.filter(
      (element) => !inScroller(element) && !isHidden(getComputedStyle(element)),
    );
    const wide = apart.filter(
      (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    );
    // A portrait is cut to its frame on purpose; words are not.
    const cut = apart.filter((element) => {
      if (element.textContent.trim() === '') return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const byWidth = overflowX !== 'visible' && scrollWidth > clientWidth + 1;
      return byWidth || (overflowY === 'hidden' && scrollHeight > clientHeight + 1);
    });
    const across = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return [...(across ? ['the page scrolls sideways'] : []), ...[...wide, ...cut].map(name)];
  });
}
