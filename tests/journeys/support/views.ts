import type { Page } from '@playwright/test';
import { click, clickSure, clickToConversation } from './learner.ts';
import { answer, openLesson } from './lesson.ts';
import { ui } from './packages.ts';
import { bestRun } from './script.ts';

/**
 * Everything a learner can have before them, each with the way to it from the course page. What is
 * looked at, in pictures and by rules, is looked at in all of these.
 */
export const views: View[] = [
  { name: 'course', go: async () => {} },
  { name: 'lesson', go: openLesson },
  { name: 'competence-record', go: (page) => goTo(page, '/records/competence') },
  { name: 'participation', go: (page) => goTo(page, '/records/participation') },
  { name: 'ratings', go: (page) => goTo(page, '/ratings') },
  { name: 'reviews', go: (page) => goTo(page, '/review') },
  {
    name: 'connection',
    async go(page) {
      await goTo(page, '/connection');
      await page.locator('[data-act="ask"]').click();
    },
  },
  {
    name: 'lesson-answered',
    async go(page) {
      await openLesson(page);
      await answer(page, 'apology', ['clean']);
      await answer(page, 'boiler', ['rent']);
      await page.locator('[data-question="apology"]').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'briefing',
    go: (page) => page.locator('course-view a[href^="#/scenarios/"]:visible').first().click(),
  },
  { name: 'scene', go: (page) => clickToConversation(page) },
  {
    name: 'scene-later',
    async go(page) {
      await clickToConversation(page);
      await click(page, ['straight', 'hear-out']);
    },
  },
  {
    name: 'answer',
    async go(page) {
      await clickToConversation(page);
      await say(page, 'terms');
    },
  },
  {
    name: 'answer-coach',
    async go(page) {
      await clickToConversation(page, ui['begin-guided']!);
      await click(page, ['terms']);
      await say(page, 'defend');
      await clickSure(page);
    },
  },
  {
    name: 'how-sure',
    async go(page) {
      await clickToConversation(page);
      await click(page, ['terms']);
      await say(page, 'defend');
    },
  },
  {
    name: 'briefing-waiting',
    async go(page) {
      await clickToConversation(page);
      await click(page, ['straight', 'hear-out']);
      await page.locator('[data-act="stop"]:visible').click();
    },
  },
  {
    name: 'stop',
    async go(page) {
      await clickToConversation(page, ui['begin-guided']!);
      await page.locator('[data-act="stop"]:visible').click();
    },
  },
  {
    name: 'debrief-best',
    async go(page) {
      await clickToConversation(page);
      await click(page, bestRun);
    },
  },
  {
    name: 'debrief-worst',
    async go(page) {
      await clickToConversation(page);
      await click(page, ['terms', 'defend', 'threaten', 'ask-colm', 'taxi', 'or-nothing']);
      await click(page, ['no-conditions', 'on-speaker', 'nightmare', 'write-up']);
    },
  },
  {
    name: 'scene-unfolded',
    async go(page) {
      await clickToConversation(page);
      await click(page, ['straight', 'hear-out']);
      await page.getByText(ui['wishes']!).filter({ visible: true }).click();
      await page.locator('[data-wish="numbers"]:visible').check();
      await page.getByText(ui['earlier']!).filter({ visible: true }).click();
    },
  },
  {
    name: 'briefing-again',
    async go(page) {
      await clickToConversation(page);
      await click(page, bestRun);
      await page.locator('[data-act="again"]:visible').first().click();
    },
  },
  {
    name: 'debrief-two-runs',
    async go(page) {
      await clickToConversation(page);
      await click(page, bestRun);
      await page.locator('[data-act="again"]:visible').first().click();
      await page.getByRole('button', { name: ui['begin-unguided']!, exact: true }).click();
      await click(page, ['straight', 'quick-fix', 'ask-why', 'taxi', 'look-here', 'sister-hotel']);
      await click(page, ['on-speaker', 'name-and-number', 'carry-on']);
      await page.getByLabel(ui['compare-with']!).selectOption({ index: 1 });
    },
  },
  { name: 'course-done', go: (page) => finish(page, '/') },
  { name: 'competence-record-full', go: (page) => finish(page, '/records/competence') },
  {
    name: 'reviews-due',
    async go(page) {
      await openLesson(page);
      for (const [question, options] of Object.entries(check)) {
        await answer(page, question, options);
      }
      await page.clock.setFixedTime(Date.now() + 2 * 86_400_000);
      await goTo(page, '/review');
    },
  },
];

/** Answers to the check of the lesson, all of them right. */
const check = {
  apology: ['clean', 'unknown'],
  'missing-step': ['hear'],
  boiler: ['person'],
  'for-life': ['satisfied'],
  freeze: ['route'],
  'ten-to-four': ['ring'],
};

/** What the pages of the course say when something has counted. */
async function finish(page: Page, route: string): Promise<void> {
  await clickToConversation(page);
  await click(page, bestRun);
  await goTo(page, route);
}

/** By its address, as a link in the page leads there. */
async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), route);
}

/** What is said at the scene in sight, without going on. */
async function say(page: Page, choice: string): Promise<void> {
  await page
    .locator(`[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`)
    .click();
}

export type View = { name: string; go: (page: Page) => Promise<void> };
