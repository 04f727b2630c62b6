import type { FrameLocator, Locator, Page } from '@playwright/test';
import { ui } from './packages.ts';
import { noRoom } from './script.ts';
import { expect } from './test.ts';

/** The course, in an LMS's frame or in a window of its own. */
export type Course = FrameLocator | Page;

/**
 * Waits until the script has taken the page over: before that every part of it is in sight, as it is
 * where there is no script, and what looks like the scene one is at does nothing.
 */
export async function awake(course: Course): Promise<void> {
  await course.locator('course-app[data-saving]').waitFor({ state: 'attached' });
}

/** Presses Tab until the focus is where it should be. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < most; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${most} presses of Tab do not lead to ${String(target)}.`);
}

export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** From the course page to the first scene, with the keys alone. */
export async function beginConversation(
  page: Page,
  course: Course,
  button = ui['begin-live']!,
): Promise<void> {
  const link = course.getByRole('link', { name: noRoom.title });
  await tabTo(page, link.first());
  await page.keyboard.press('Enter');
  await tabTo(page, course.getByRole('button', { name: button, exact: true }));
  await page.keyboard.press('Enter');
}

/** Says something at the scene that is shown, by the number that stands beside it. */
export async function choose(page: Page, course: Course, choice: string): Promise<void> {
  const button = course.locator(
    `[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`,
  );
  await expect(button).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press(await keyOf(button));
  if (await asksHowSure(course)) await saySure(page);
}

/** The number beside a choice: those in sight are counted, from the top. */
export function keyOf(choice: Locator): Promise<string> {
  return choice.evaluate((button) => {
    const all = [...button.closest('ol')!.querySelectorAll('button')];
    return String(all.filter((each) => each.checkVisibility()).findIndex((b) => b === button) + 1);
  });
}

/** The same, by the arrows and Enter. */
export async function chooseByArrows(page: Page, course: Course, choice: string): Promise<void> {
  const button = course.locator(
    `[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`,
  );
  await expect(button).toBeVisible();
  await page.keyboard.press('Tab');
  for (let presses = 0; presses < 4 && !(await isFocused(button)); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  if (await asksHowSure(course)) await saySure(page);
}

/** Whether it asks, before the answer, how sure one is: it does at about every third decision. */
export function asksHowSure(course: Course): Promise<boolean> {
  return course.locator('customer-conversation .sure').filter({ visible: true }).isVisible();
}

/** Fairly sure, by its number. */
export async function saySure(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
}

/** From an answer to what comes next. */
export async function goOn(page: Page, course: Course): Promise<void> {
  await expect(course.getByRole('heading', { name: ui['what-answer']! })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(course.getByRole('button', { name: ui['go-on-button']! })).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Takes a run, or a part of one: each choice, and on. */
export async function take(page: Page, course: Course, choices: readonly string[]): Promise<void> {
  for (const choice of choices) {
    await choose(page, course, choice);
    await goOn(page, course);
  }
}

/** The same by pointing: each choice, and on. */
export async function click(course: Course, choices: readonly string[]): Promise<void> {
  for (const choice of choices) {
    await course
      .locator(`[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`)
      .click();
    if (await asksHowSure(course)) await clickSure(course);
    await course.getByRole('button', { name: ui['go-on-button']! }).click();
  }
}

/** Goes by the question without an answer to it. */
export async function clickSure(course: Course): Promise<void> {
  await course.getByRole('button', { name: ui['sure-skip']! }).click();
}

/** From the course page to the first scene, by pointing. */
export async function clickToConversation(
  course: Course,
  button = ui['begin-live']!,
): Promise<void> {
  await course.getByRole('link', { name: noRoom.title }).first().click();
  await course.getByRole('button', { name: button, exact: true }).click();
}
