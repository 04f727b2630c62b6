import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import {
  asksHowSure,
  click,
  clickSure,
  clickToConversation,
  tabTo,
  take,
  type Course,
} from './support/learner.ts';
import { openLesson } from './support/lesson.ts';
import { openLms, webPage } from './support/lms.ts';
import { readShipped, ui } from './support/packages.ts';
import { bestRun, noRoom } from './support/script.ts';
import { expect, test } from './support/test.ts';

/*
 * Where one is, for somebody who is tired and has a small screen: whether this run counts, how far it
 * is, where one goes on, when a run counts again, how much is left.
 */
const phone = { width: 360, height: 740 };
const route = '#/scenarios/no-room';
const which = (course: Course) => course.locator('customer-conversation .which');

test('how many decisions there usually still are shrinks on the way, and so do the minutes on the card', async ({
  page,
  lms,
}) => {
  const minutes = page.locator('course-view [data-when="begun"]').filter({ hasText: 'left' });
  const numbersIn = async (place: Locator) =>
    (await place.innerText()).match(/\d+/g)?.map(Number) ?? [];
  await page.goto(webPage(lms));
  await clickToConversation(page);
  const said: number[] = [];
  const left: number[] = [];
  for (const [i, choice] of bestRun.entries()) {
    const line = which(page).locator('p').last();
    const [at, more = 0] = await numbersIn(line);
    expect(at).toBe(i + 1);
    said.push(more);
    await page.getByRole('link', { name: ui['course']!, exact: true }).click();
    // Before the first choice the run has not begun.
    if (i > 0) left.push((await numbersIn(minutes))[0]!);
    await page.goBack();
    await expect(line).toContainText(`Decision ${i + 1}`, { useInnerText: true });
    await page
      .locator(`[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`)
      .click();
    await expect(line, 'no choice gives away how long it makes the run').toContainText(
      more > 0 ? `about ${more} more` : 'the last',
      { useInnerText: true },
    );
    if (await asksHowSure(page)) await clickSure(page);
    await page.getByRole('button', { name: ui['go-on-button']! }).click();
  }
  expect(Math.abs(said[0]! + 1 - bestRun.length), 'a run is about as long as it says').toBeLessThan(
    3,
  );
  expect(said.at(-1)).toBe(0);
  expect(said).toEqual(said.toSorted((a, b) => b - a));
  // What is left of its minutes goes by the decisions that are still to come.
  const share = noRoom.minutes / (said[0]! + 1);
  expect(left).toEqual(said.slice(1).map((more) => Math.ceil(share * (more + 1))));
});

test('the minutes of practice go down on its card, and take nothing off what is left', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  const card = page.locator('course-view [data-when="begun"]').filter({ hasText: 'left' });
  const left = page.locator('course-view [data-tally="done"]');
  await clickToConversation(page, ui['begin-guided']);
  let before = noRoom.minutes;
  for (const choice of bestRun.slice(0, -1)) {
    await click(page, [choice]);
    await page.getByRole('link', { name: ui['course']!, exact: true }).click();
    const minutes = Number(/\d+/.exec(await card.innerText())?.[0]);
    expect(minutes).toBeLessThan(before);
    before = minutes;
    await expect(left).toContainText('About 35 minutes left, without practice.');
    await page.goBack();
  }
  expect(before).toBeLessThan(3);
});

test('where one is asked how sure one is, the decision has one number: above the question, and on the course page', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await clickToConversation(page);
  for (const [i, choice] of bestRun.slice(0, 4).entries()) {
    await page
      .locator(`[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`)
      .click();
    if (await asksHowSure(page)) {
      await expect(which(page)).toContainText(`Decision ${i + 1},`, { useInnerText: true });
      await page.getByRole('link', { name: ui['course']!, exact: true }).click();
      const said = page.getByText(/your run that counts waits/i).filter({ visible: true });
      await expect(said.first()).toContainText(new RegExp(` ${i + 1} decisions? in$`));
      await page.goBack();
      return clickSure(page);
    }
    await page.getByRole('button', { name: ui['go-on-button']! }).click();
  }
  throw new Error('It was asked nowhere.');
});

test('one line stays in sight in every scene and answer: whether this run counts, and how far it is', async ({
  page,
  lms,
}) => {
  await page.setViewportSize(phone);
  await page.goto(webPage(lms));
  await clickToConversation(page);
  for (const [i, choice] of bestRun.slice(0, 4).entries()) {
    const line = which(page);
    await expect(line).toContainText(ui['page-this-counts']!, { useInnerText: true });
    await expect(line).toContainText(`Decision ${i + 1}, about `, {
      useInnerText: true,
    });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(which(page)).toBeInViewport({ ratio: 1 });
    await page
      .locator(`[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`)
      .click();
    await expect(which(page)).toBeInViewport({ ratio: 1 });
    await page
      .getByRole('button', { name: ui['sure-skip']! })
      .click({ timeout: 300 })
      .catch(() => {});
    await page.getByRole('button', { name: ui['go-on-button']! }).click();
  }
  await click(page, bestRun.slice(4));
  await expect(which(page), 'the debrief says it in words').toBeHidden();
});

for (const forcedColors of ['none', 'active'] as const) {
  test(`a run that counts does not look like practice, by shape as well as colour (forced colours: ${forcedColors})`, async ({
    page,
    lms,
  }) => {
    await page.emulateMedia({ forcedColors });
    await page.goto(webPage(lms));
    const looks: string[] = [];
    for (const begin of ['begin-live', 'begin-guided']) {
      await page.goto(webPage(lms));
      await clickToConversation(page, ui[begin]);
      looks.push(
        await which(page).evaluate((line) => {
          const mark = getComputedStyle(
            [...line.children].find((p) => p.checkVisibility())!,
            '::before',
          );
          return `${getComputedStyle(line).borderBlockEndStyle} ${mark.content}`;
        }),
      );
      expect(await axeFaults(page)).toEqual([]);
      await page.locator('[data-act="stop"]:visible').click();
      // What counts waits, and is not asked about.
      if (begin !== 'begin-live') await page.getByRole('button', { name: ui['stop-now']! }).click();
    }
    expect(looks[0]).toMatch(/^(solid|double) "● "/);
    expect(looks[1]).toMatch(/^dashed "○ "/);
  });
}

test('nothing that has the focus is below that line, forwards and backwards', async ({
  page,
  lms,
}) => {
  await page.setViewportSize(phone);
  await page.goto(webPage(lms));
  await clickToConversation(page, ui['begin-guided']);
  await click(page, bestRun.slice(0, 2));
  await page.getByText(ui['earlier']!).click();
  const seen = new Set<string>();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < 16; presses += 1) {
      await page.keyboard.press(key);
      const { name, at, line } = await page.evaluate(() => {
        const focused = document.activeElement!;
        const bar = document.querySelector('customer-conversation:not([hidden]) .which')!;
        return {
          name: focused === document.body ? '' : focused.textContent.trim().slice(0, 40),
          at: focused.getBoundingClientRect(),
          line: bar.getBoundingClientRect(),
        };
      });
      if (name === '') continue;
      seen.add(name);
      // Above the line there is something only where the line has not come to the top yet.
      const isAbove = line.top > 0 && at.bottom <= line.top + 1;
      expect(isAbove || at.top >= line.bottom - 1, `${name} at ${at.top}`).toBe(true);
    }
  }
  expect(seen.size).toBeGreaterThan(6);
});

test('in a window enlarged four times the line scrolls with the rest', async ({ page, lms }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await expect(which(page)).toHaveCSS('position', 'static');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(which(page)).toHaveCSS('position', 'sticky');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a reload in the middle of practice comes back to the very decision', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await clickToConversation(page, ui['begin-guided']);
  await click(page, bestRun.slice(0, 2));
  await page.reload();
  await expect(
    page.locator('[data-view]:not([hidden]) [data-scene]:not([hidden]) > h2'),
  ).toBeFocused();
  await expect(which(page)).toContainText('Decision 3');
  await expect(which(page)).toContainText(ui['page-this-practice']!, { useInnerText: true });
});

test('opened again another day, practice that is half way is the first thing offered', async ({
  page,
  lms,
}) => {
  await page.setViewportSize(phone);
  await page.goto(webPage(lms));
  await clickToConversation(page, ui['begin-guided']);
  await click(page, bestRun.slice(0, 2));
  await page.goto('about:blank');
  await page.goto(webPage(lms) + route);
  const on = page.getByRole('button', { name: ui['practice-on']! });
  await expect(page.getByText('You have a practice run here, 2 decisions in.')).toBeInViewport();
  await expect(on).toBeInViewport({ ratio: 1 });
  await expect(page.getByText(ui['page-practice-goes']!)).toBeVisible();
  await tabTo(page, on);
  await page.keyboard.press('Enter');
  await expect(which(page)).toContainText('Decision 3');
});

test('when a run counts again stands in the debrief and on the course page', async ({
  page,
  lms,
}) => {
  await page.clock.setFixedTime(Date.UTC(2026, 10, 22, 12));
  await page.goto(webPage(lms));
  await clickToConversation(page, ui['begin-guided']);
  await click(page, bestRun);
  const next = page.getByText(ui['page-next-counts']!);
  await expect(next).toBeVisible();
  await page.getByRole('button', { name: ui['again']! }).first().click();
  await page.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
  await click(page, bestRun);
  await expect(next).toBeHidden();
  await expect(page.getByText('A run here counts again from 6 December 2026.')).toBeVisible();
  await page
    .getByRole('link', { name: ui['back-to-course']! })
    .filter({ visible: true })
    .first()
    .click();
  const card = page.locator('course-view .state[data-state-of="no-room"]');
  await expect(card).toHaveText(
    'Done on 22 November 2026. A run counts again from 6 December 2026',
  );
  await page.clock.setFixedTime(Date.UTC(2026, 11, 6, 12));
  await page.reload();
  await expect(card).toHaveText('Done on 22 November 2026');
});

test('west of Greenwich the day from which a run counts is the same', async ({ browser, lms }) => {
  const page = await browser.newPage({ timezoneId: 'America/Los_Angeles' });
  await page.clock.setFixedTime(Date.UTC(2026, 10, 22, 20));
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await click(page, bestRun);
  await expect(page.getByText('A run here counts again from 6 December 2026.')).toBeVisible();
  await page.close();
});

test('before a run that counts one reads that its lines go to the employer, where there is an LMS', async ({
  page,
  lms,
}) => {
  const told = (course: Course) => course.getByText(ui['page-run-sent']!);
  const course = await (await openLms(page, lms, 'scorm12')).take();
  await course.getByRole('link', { name: noRoom.title }).first().click();
  await expect(told(course)).toBeVisible();
  await course.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
  await click(course, bestRun);
  await course.getByRole('button', { name: ui['again']! }).first().click();
  await expect(told(course), 'what comes next is practice').toBeHidden();
  await page.goto(webPage(lms) + route);
  await expect(page.getByRole('button', { name: ui['begin-live']!, exact: true })).toBeVisible();
  await expect(told(page)).toBeHidden();
});

test('the minutes that are left go down with what is done, and practice is named beside them', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await expect(page.getByText('About 35 minutes in all')).toContainText(
    'about 12 minutes more if you',
  );
  const left = page.locator('[data-tally="done"]');
  await expect(left.getByText('minutes left'), 'it is all of it').toBeHidden();
  await clickToConversation(page, ui['begin-guided']);
  await take(page, page, bestRun);
  await page.goto(webPage(lms));
  await expect(left, 'practice does not take anything off').toContainText('About 35 minutes left');
  await clickToConversation(page);
  await click(page, bestRun);
  await page
    .getByRole('link', { name: ui['back-to-course']! })
    .filter({ visible: true })
    .first()
    .click();
  await expect(left).toContainText('About 23 minutes left');
});

test('of a course that takes hours what is left is told in hours, and no number of minutes beside it', async ({
  page,
  whole,
}) => {
  await page.goto(webPage(whole, readShipped('web')));
  const left = page
    .locator('course-view [data-tally="done"]')
    .getByText('left, without practice')
    .filter({ visible: true });
  await expect(page.locator('[data-saving]')).toBeAttached();
  await expect(left, 'it is all of it').toHaveCount(0);
  await clickToConversation(page);
  await click(page, bestRun.slice(0, 1));
  await page.getByRole('link', { name: ui['course']!, exact: true }).click();
  await expect(left).toHaveText(/^About \d(\.5)? hours left, without practice\.$/);
});

test('the parts of a lesson are listed at its top, and each leads to its heading', async ({
  page,
  lms,
}) => {
  await page.setViewportSize(phone);
  await page.goto(webPage(lms));
  await openLesson(page);
  const list = page.locator('.sections');
  const names = await page.locator('.prose h2').allTextContents();
  await tabTo(page, list.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(list.getByRole('link')).toHaveText(names);
  await tabTo(page, list.getByRole('link').nth(5));
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: names[5]!, exact: true });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('where there is no LMS one can begin again as if one had never been here', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await click(page, bestRun);
  await page
    .getByRole('link', { name: ui['back-to-course']! })
    .filter({ visible: true })
    .first()
    .click();
  const button = page.getByRole('button', { name: ui['page-delete-record']! });
  await page.getByText(ui['page-delete']!).press('Enter');
  await expect(page.getByText(ui['page-delete-sure-web']!)).toBeVisible();
  await expect(page.getByText(ui['page-delete-sure']!)).toBeHidden();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-tally="done"]')).toContainText('0 of 2');
  await expect(page.getByText(ui['page-competences-none']!)).toBeVisible();
  expect(await kept(page)).toEqual(['', '{}']);

  const course = await (await openLms(page, lms, 'scorm12')).take();
  await course.getByText(ui['page-delete']!).click();
  await expect(course.getByText(ui['page-delete-sure']!)).toBeVisible();
  await expect(course.getByRole('button', { name: ui['page-delete-record']! })).toBeHidden();
});

/** What lies in the record and in the drawer on this device. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => /:journal:$|:mine:$/.test(name))
      .toSorted()
      .map((name) => localStorage.getItem(name) ?? ''),
  );
}
