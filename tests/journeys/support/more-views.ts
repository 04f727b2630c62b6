import type { Page } from '@playwright/test';
import { asksHowSure, clickSure } from './learner.ts';
import { readWhole, ui, withVariant } from './packages.ts';
import type { View } from './views.ts';

/*
 * What the course of one conversation has not: the box for ideas, which that course can be packed with;
 * a second run that counts, of a variant; and what a manager reads.
 */

/** With the box for ideas: opened, with something in it. */
export const ideasViews: View[] = [
  {
    name: 'ideas',
    async go(page) {
      const box = page.locator('idea-box:visible');
      await box.locator('summary').click();
      await box.getByRole('textbox').fill('A chair by the door, for those who wait.');
    },
  },
];

/** In the whole course, or where that conversation is packed alone, once a run has counted. */
export const variantViews: View[] = [
  { name: 'briefing-variant', go: offerVariant },
  {
    name: 'scene-variant',
    async go(page) {
      await offerVariant(page);
      await page.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
    },
  },
];

/** The addresses of the briefs for managers, one a lesson. */
export const briefs = [...readWhole('course.yaml').matchAll(/lesson: ([a-z-]+)$/gm)].map(
  ([, lesson]) => `/classroom/${lesson}/`,
);

/** Takes a conversation that has variants to an ending, by the first line each time, and begins again. */
async function offerVariant(page: Page): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `/scenarios/${withVariant}`);
  const view = page.locator(`[id="/scenarios/${withVariant}"]`);
  await page.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
  while ((await view.getAttribute('data-state')) === 'scene') {
    const fold = view.locator('[data-scene]:not([hidden]) .fold > summary');
    if (await fold.isVisible()) await fold.click();
    await view.locator('[data-scene]:not([hidden]) [data-choice]:visible').first().click();
    if (await asksHowSure(page)) await clickSure(page);
    await page.getByRole('button', { name: ui['go-on-button']! }).click();
  }
  await view.locator('[data-act="again"]:visible').first().click();
  await view.getByText(ui['run-variant']!).waitFor();
}
