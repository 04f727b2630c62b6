import type { Page } from '@playwright/test';
import { click, clickToConversation, tabTo, type Course } from './support/learner.ts';
import { openLms, webPage } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { bestRun, noRoom } from './support/script.ts';
import { readState } from './support/state.ts';
import { expect, test } from './support/test.ts';

/*
 * What waits for whoever comes back: a run that counts, whose first choices stand; what was said last;
 * what is next, and not what is over.
 */
const phone = { width: 360, height: 740 };
const first = ['terms', 'defend'];
const rest = ['threaten', 'security', 'sorry-you-feel', 'staff-chat'];
const which = (course: Course) => course.locator('customer-conversation .which');
const card = (course: Course) => course.locator('course-view .state[data-state-of="no-room"]');
const goOn = (course: Course) => course.locator('course-view [data-go-on]');
const stop = (course: Course) => course.getByRole('button', { name: ui['leave']! });
const toCourse = (course: Course) =>
  course.getByRole('link', { name: ui['course']!, exact: true }).click();

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test(`${standard}: a run that counts and is stopped waits where it is, at no cost, and its first choices stand`, async ({
    page,
    lms,
  }) => {
    const rehearsal = await openLms(page, lms, standard);
    let course: Course = await rehearsal.take();
    await expect
      .poll(async () => (await rehearsal.calls()).at(-1)?.method)
      .toMatch(/^(LMSCommit|Commit)$/);
    const before = await rehearsal.record();
    await clickToConversation(course);
    await click(course, first);
    await tabTo(page, stop(course));
    await page.keyboard.press('Enter');
    await expect(course.getByRole('heading', { name: noRoom.title, level: 1 })).toBeFocused();
    const waits = course.getByText('Your run that counts waits, 2 decisions in.');
    await expect(waits).toBeVisible();
    await expect(
      course.getByRole('button', { name: ui['begin-live']! }),
      'it is not begun anew',
    ).toBeHidden();
    await rehearsal.leave();
    const { 'cmi.suspend_data': kept, ...after } = await rehearsal.record();
    expect(timeless(after), 'nobody is told').toEqual(timeless(before));
    expect(readState(kept!)).toMatchObject({
      runs: [],
      open: [{ trail: ['arrival/terms', 'small-print/defend'] }],
    });

    course = await rehearsal.comeBack();
    await expect(card(course)).toHaveText('Your run that counts waits, 2 decisions in');
    await expect(
      course.getByRole('heading', { name: 'your run that counts waits, 2 decisions in' }),
    ).toBeVisible();
    await goOn(course).click();
    await expect(which(course)).toContainText('Decision 3');
    await expect(course.getByText(ui['page-back-counts']!)).toBeVisible();
    await click(course, rest);
    await expect(course.getByText(ui['note-counted']!)).toBeVisible();
    const { runs, open } = readState((await rehearsal.record())['cmi.suspend_data']!);
    expect(open).toEqual([]);
    expect(runs.map(({ trail }) => trail.map((step) => step.split('/')[1]))).toEqual([
      [...first, ...rest],
    ]);
  });
}

test('while a run that counts waits one can practise; what says that it waits leads to it, and to nothing else', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await click(page, first);
  await stop(page).click();
  await page.getByRole('button', { name: ui['begin-guided']!, exact: true }).click();
  await click(page, bestRun.slice(0, 1));
  await expect(which(page)).toContainText(ui['page-this-practice']!);

  // Loaded again where both are half way, the page asks which is meant.
  await page.reload();
  await expect(page.getByText('You have a practice run here, 1 decision in.')).toBeVisible();
  await expect(page.getByText('Your run that counts waits, 2 decisions in.')).toBeVisible();
  await page.getByRole('button', { name: ui['practice-on']! }).click();
  await expect(which(page)).toContainText(ui['page-this-practice']!);

  await toCourse(page);
  await expect(card(page)).toHaveText('Your run that counts waits, 2 decisions in');
  await goOn(page).click();
  await expect(which(page)).toContainText(ui['page-this-counts']!);
  await expect(which(page)).toContainText('Decision 3');
});

test('who pauses at "how sure are you" and comes back another day sees what was said and answered before what is asked', async ({
  page,
  lms,
}) => {
  await page.setViewportSize(phone);
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await click(page, bestRun.slice(0, 1));
  await page.locator(`[data-choice="${bestRun[1]}"]`).click();
  await expect(page.getByRole('heading', { name: ui['how-sure']! })).toBeFocused();

  // In the same visit the question is as it was.
  await toCourse(page);
  await goOn(page).click();
  const question = page.getByRole('heading', { name: ui['how-sure']! });
  await expect(question).toBeFocused();
  await expect(question).toBeInViewport({ ratio: 1 });
  await expectBelowLine(page, '[data-part="last"] .you');

  await page.goto(webPage(lms));
  await page.reload();
  await goOn(page).click();
  await expect(page.getByRole('heading', { name: noRoom.titles['reason']! })).toBeFocused();
  await expectBelowLine(page, '[data-part="last"] .you');
  await expectBelowLine(page, '[data-part="last"] .does');
});

test('a debrief that was left is no way on: its conversation offers what is next, and going back leads to it', async ({
  page,
  lms,
}) => {
  await page.setViewportSize(phone);
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await click(page, bestRun);
  const ending = page.getByRole('heading', { name: noRoom.titles['across-the-road']!, level: 2 });
  await expect(ending).toBeFocused();
  await toCourse(page);
  await page.locator('course-view a[href="#/scenarios/no-room"]:visible').first().click();
  await expect(page.getByRole('heading', { name: noRoom.title, level: 1 })).toBeFocused();
  await expect(page.getByRole('button', { name: ui['begin-unguided']! })).toBeVisible();
  await page.getByRole('button', { name: ui['read-again']! }).click();
  await expect(ending).toBeFocused();
  await toCourse(page);
  await page.goBack();
  await expect(ending).toBeVisible();
});

test('who has been through a conversation finds its briefing short, and unfolds the whole of it on wish', async ({
  page,
  lms,
}) => {
  await page.setViewportSize(phone);
  await page.goto(webPage(lms));
  await page.getByRole('link', { name: noRoom.title }).first().click();
  const who = page.getByRole('heading', { name: ui['who-you-are']! });
  const whole = page.getByText(ui['page-whole']!);
  await expect(who, 'a newcomer has all of it').toBeVisible();
  await expect(whole).toBeHidden();
  await page.getByRole('button', { name: ui['begin-guided']!, exact: true }).click();
  await click(page, bestRun);
  await page.getByRole('button', { name: ui['again']! }).first().click();
  await expect(who).toBeHidden();
  await expect(page.getByRole('heading', { name: ui['this-run']! })).toBeInViewport();
  await tabTo(page, page.locator('.whole > summary'));
  await page.keyboard.press('Enter');
  await expect(who).toBeVisible();
  await page.reload();
  await expect(who).toBeHidden();
});

/** That a thing stands whole between the line on top and the lower edge. */
async function expectBelowLine(page: Page, selector: string): Promise<void> {
  const view = page.locator('customer-conversation:visible');
  const [top, bottom, line] = await Promise.all([
    view.locator(selector).evaluate((element) => element.getBoundingClientRect().top),
    view.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom),
    which(page).evaluate((element) => element.getBoundingClientRect().bottom),
  ]);
  expect(top, selector).toBeGreaterThanOrEqual(line - 1);
  expect(bottom, selector).toBeLessThanOrEqual(phone.height);
}

function timeless(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !/_time$/.test(name)));
}
