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
];

/** By its address, as a link in the page leads there. */
async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), route);
}

/** What is said at the scene in sight, without going on. */
async function say(page: Page, choice: string): Promise<void> {
  await page.locator(`[data-scene]:not([hidden]) [data-choice="${choice}"]`).click();
}

export type View = { name: string; go: (page: Page) => Promise<void> };
