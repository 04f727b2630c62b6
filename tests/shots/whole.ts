import type { Locator, Page } from '@playwright/test';
import type { View } from '../journeys/support/views.ts';
import { ui, readWhole } from '../journeys/support/packages.ts';
import { scenarios } from '../journeys/support/script.ts';

/**
 * What only the whole course has: pages to fill in, filled in; the mixed decisions; and, where they are
 * asked for by name, each lesson from its top to its end and each conversation as it begins.
 */
const lessons = [...readWhole('course.yaml').matchAll(/lesson: ([a-z-]+)$/gm)].map(([, id]) => id!);

export const wholeViews: Shot[] = [
  { name: 'whole-course', go: async () => {} },
  { name: 'sources', go: (page) => goTo(page, '/sources') },
  {
    name: 'drawn-scene',
    part: 'figure:has(.anim-stage)',
    async go(page) {
      await goTo(page, '/lessons/when-it-goes-wrong');
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.getByRole('button', { name: ui['animation-play']!, exact: true }).click();
      await page.waitForTimeout(6_000);
      await page.getByRole('button', { name: ui['animation-pause']!, exact: true }).click();
    },
  },
  {
    name: 'critical-again',
    part: '[data-question="soft-voice"]',
    async go(page) {
      await goTo(page, '/lessons/heat-limits-and-safety');
      const form = page.locator('[data-question="soft-voice"]');
      await form.locator('[data-option]:not(.right) input').first().check();
      await form.locator('[type="submit"]').click();
    },
  },
  {
    name: 'sure-of-an-answer',
    part: '[data-question="test-results"]',
    async go(page) {
      await goTo(page, '/lessons/hear-the-need');
      const form = page.locator('[data-question="test-results"]');
      await form.locator('[data-option]:not(.right) input').first().check();
      await form.getByText(ui['sure-2']!).click();
    },
  },
  {
    name: 'mixed',
    part: '.mixed',
    async go(page) {
      await goTo(page, '/lessons/from-goals-to-a-plan');
      const form = page.locator('.mixed form').first();
      await form.locator('[data-option] input').first().check();
      await form.locator('[type="submit"]').click();
    },
  },
  ...lessons.flatMap((lesson) => {
    const sheets = [...readWhole(`lessons/en/${lesson}.mdx`).matchAll(/<Sheet id="([a-z-]+)"/g)];
    return sheets.map(([, id]): Shot => ({
      name: `sheet-${id}`,
      part: `private-sheet[data-sheet="${id}"]`,
      async go(page) {
        await goTo(page, `/lessons/${lesson}`);
        await fillIn(page.locator(`private-sheet[data-sheet="${id}"]`));
      },
    }));
  }),
  ...lessons.map((lesson): Shot => ({
    name: `lesson-${lesson}`,
    asked: true,
    go: (page) => goTo(page, `/lessons/${lesson}`),
  })),
  ...scenarios.map((id): Shot => ({
    name: `scene-${id}`,
    asked: true,
    async go(page) {
      await goTo(page, `/scenarios/${id}`);
      await page.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
    },
  })),
];

async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), route);
}

/** Something in every box, as somebody might have left it; and nothing that stays on top lies across it. */
async function fillIn(sheet: Locator): Promise<void> {
  await sheet.evaluate((within) => {
    type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    for (
      let fold = within.closest('details');
      fold;
      fold = fold.parentElement!.closest('details')
    ) {
      fold.open = true;
    }
    for (const step of within.querySelectorAll('details')) step.open = true;
    for (const line of document.querySelectorAll<HTMLElement>('.part')) {
      line.style.position = 'static';
    }
    within.querySelectorAll<Box>('[data-field]').forEach((box, i) => {
      if (box instanceof HTMLSelectElement) box.selectedIndex = 1 + (i % (box.options.length - 1));
      else if (box.type === 'checkbox') box.click();
      else if (box.type === 'date') box.value = '2026-12-04';
      else if (box.type === 'number') box.value ||= String(i % 11);
      else box.value ||= 'The spare parts desk, by Friday';
    });
    within.querySelector('form')!.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export type Shot = View & {
  /** What of the page is taken, where that is not all of it. */
  part?: string;
  /** Only where it is asked for by its name. */
  asked?: boolean;
};
