import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { faultsIn } from './support/access.ts';
import { click, clickToConversation, tabTo, type Course } from './support/learner.ts';
import { answer, openLesson } from './support/lesson.ts';
import { openLms, webPage } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { bestRun, competences, playRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

const day = 86_400_000;
/** Noon, so that no zone makes it another day. */
const start = Date.UTC(2026, 10, 22, 12);
const check = {
  apology: ['clean', 'unknown'],
  'missing-step': ['hear'],
  boiler: ['person'],
  'for-life': ['satisfied'],
  freeze: ['route'],
  'ten-to-four': ['ring'],
};

test('what is said of a competence stands beside the first line of its name', async ({
  page,
  lms,
}) => {
  await page.goto(`${webPage(lms)}#/records/competence`);
  const rows = page.locator('.record [data-tally]').filter({ visible: true });
  await expect(rows.first()).toContainText(ui['chances-none']!);
  const topOf = (cell: Locator) =>
    cell.evaluate((within) => {
      const words = document.createTreeWalker(within, NodeFilter.SHOW_TEXT, (text) =>
        text.textContent!.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
      );
      const first = document.createRange();
      first.selectNodeContents(words.nextNode()!);
      return first.getBoundingClientRect().top;
    });
  for (const row of await rows.all()) {
    const [name, said] = [row.getByRole('rowheader'), row.getByRole('cell')];
    expect(await topOf(said)).toBeCloseTo(await topOf(name), 0);
  }
});

test('each record is one printed page, and says what it does not say', async ({ page, lms }) => {
  await page.goto(webPage(lms));
  await clickToConversation(page);
  await click(page, bestRun);
  await page.evaluate(
    () =>
      void Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }),
  );
  for (const name of ['competence', 'participation']) {
    await page.evaluate((route) => (location.hash = route), `#/records/${name}`);
    const title = page.getByRole('heading', { level: 1, name: ui[`page-${name}`]! });
    await expect(title).toBeFocused();
    expect(await faultsIn(page)).toEqual([]);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), `${name} on ${format}`).toHaveLength(1);
    }
    const shown = page.locator('.record').filter({ visible: true });
    await expect(shown.locator('dd').last()).toHaveText(today());
    await shown.getByRole('button', { name: ui['print']! }).click();
    await expect(page.locator('[data-printed]')).toHaveCount(1);
    await page.evaluate(() => document.body.removeAttribute('data-printed'));
  }
  const participation = page.locator('[id="/records/participation"]');
  await expect(participation).toContainText('1 of 2 lessons and conversations done');
  await expect(participation.locator('[data-work="no-room"]')).toHaveText(`Done on ${today()}`);
  await expect(participation.locator('[data-work="when-it-goes-wrong"]')).toHaveText(
    ui['not-started']!,
  );
  await page.getByRole('link', { name: ui['page-competence']! }).filter({ visible: true }).click();
  const record = page.locator('[id="/records/competence"]');
  // So few decisions show nothing, neither good nor bad: no "0 of 8". What this course cannot have is
  // said once, and asked of nobody.
  await expect(record.getByText('Shown in simulation: 0 of 8')).toBeHidden();
  await expect(record.getByText('takes 3 conversations, from 2 lines of work')).toHaveCount(1);
  await expect(record.getByText('has 1 conversation so far')).toBeVisible();
  await expect(record.getByText(ui['passed']!)).toBeVisible();
  await expect(record.getByText(ui['page-not-passed']!)).toBeHidden();
  const rows = record.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(competences.length);
  for (const [i, id] of competences.entries()) {
    const chances = playRun(bestRun).decisions.filter(
      ({ open }) => new Set(open.map((choice) => choice.evidence[id] ?? 0)).size > 1,
    ).length;
    const count = chances === 1 ? '1 of 1 chance' : `${chances} of ${chances} chances`;
    const said = `${count}, in 1 conversation.`;
    const cell = rows.nth(i).getByRole('cell');
    await expect(cell).toHaveText(chances === 0 ? ui['chances-none']! : said);
    await expect(rows.nth(i).locator('.yes')).toHaveCount(chances);
  }
  await expect(rows.filter({ hasText: 'Treat people with respect' })).toContainText(
    'Drops jargon.',
  );
  expect((await record.innerText()).match(/\bcompetent\b|\bcertified\b/gi)).toBeNull();
  await expect(record).toContainText('It is not a certificate');
});

test('the link that skips the sentences about oneself is high enough for a thumb', async ({
  page,
  lms,
}) => {
  await page.goto(webPage(lms));
  await page.evaluate(() => (location.hash = '/ratings'));
  const box = await page.getByRole('link', { name: ui['page-ratings-skip']! }).boundingBox();
  expect(box!.height).toBeGreaterThanOrEqual(44);
});

test('what one says of oneself is taken by the keyboard, stays here, and stands beside the evidence', async ({
  page,
  lms,
}) => {
  const rehearsal = await openLms(page, lms, 'scorm12');
  const course = await rehearsal.take();
  await course.getByRole('link', { name: ui['page-rate-before-link']! }).click();
  await expect(course.getByRole('heading', { level: 1, name: ui['page-ratings']! })).toBeFocused();
  await expect(course.locator('.rating fieldset')).toHaveCount(16);
  await expect(course.locator('fieldset[data-part="when"]')).toBeHidden();
  const before = (await rehearsal.calls()).length;
  const end = course.getByText(ui['page-ratings-end']!);
  await expect(end, 'nothing was answered').toBeHidden();
  const steps = course.locator('.rating input[name="listen-0"]');
  await tabTo(page, steps.first());
  await page.keyboard.press('ArrowRight');
  await expect(steps.nth(1)).toBeChecked();
  await expect(end).toBeVisible();
  const cell = (when: string) => course.locator(`[data-rated="${when}"][data-item="listen-0"]`);
  const table = course.getByRole('table').filter({ visible: true });
  await expect(table, 'there is nothing to compare yet').toHaveCount(0);
  expect((await rehearsal.calls()).slice(before)).toEqual([]);

  // The page has an end, with a way on.
  await course.locator('.ratings').getByRole('link', { name: ui['back-to-course']! }).click();
  const offer = course.getByRole('link', { name: ui['page-rate-before-link']! });
  const partly = course.getByText('You have answered 1 of the sixteen sentences');
  await expect(partly, 'what is begun can be finished').toBeVisible();
  await offer.click();
  for (const one of await course.locator('.rating fieldset').all()) {
    await one.getByRole('radio').nth(1).check();
  }
  await course.locator('.ratings').getByRole('link', { name: ui['back-to-course']! }).click();
  await expect(partly).toBeHidden();
  await expect(offer).toBeHidden();
  await takeCheck(course);
  await course.getByRole('link', { name: ui['course']!, exact: true }).click();
  await clickToConversation(course);
  await click(course, bestRun);
  await course
    .getByRole('link', { name: ui['back-to-course']! })
    .filter({ visible: true })
    .first()
    .click();
  await course.getByRole('link', { name: ui['page-rate-after-link']! }).click();
  const after = (await rehearsal.calls()).length;
  await expect(steps.nth(1)).not.toBeChecked();
  await steps.nth(3).check();
  await course.getByLabel(ui['page-ratings-then']!).check();
  await expect(steps.nth(3)).not.toBeChecked();
  await steps.nth(0).check();
  await expect(cell('before')).toHaveText('2');
  await expect(cell('then')).toHaveText('1');
  await expect(cell('after')).toHaveText('4');
  await expect(course.locator('.ratings [data-tally="listen"]')).toContainText('3 of 3 chances');
  await expect(table).toHaveCount(1);
  expect((await rehearsal.calls()).slice(after), 'nobody is told').toEqual([]);
  await course.getByRole('link', { name: ui['course']!, exact: true }).click();
  // Two of the sixteen: the rest can still be answered.
  await expect(course.getByText(ui['page-rate-after']!)).toBeVisible();
});

test('a look back is due on the second day, asks three questions by keys alone, tells nobody, and then waits for the ninth', async ({
  page,
  lms,
}) => {
  await page.clock.setFixedTime(start);
  const rehearsal = await openLms(page, lms, 'scorm12');
  let course = await rehearsal.take();
  await takeCheck(course);
  await course.getByRole('link', { name: ui['course']!, exact: true }).click();
  const due = course.getByText(ui['page-review-due']!);
  await expect(due).toBeHidden();
  await rehearsal.leave();

  await page.clock.setFixedTime(start + 2 * day);
  course = await rehearsal.comeBack();
  await expect(due).toBeVisible();
  await tabTo(page, course.getByRole('link', { name: ui['page-review-link']! }).first());
  await page.keyboard.press('Enter');
  const review = course.locator('.reviews');
  await expect(review.locator('form')).toHaveCount(3);
  await expect(review.locator('input:checked')).toHaveCount(0);
  const before = (await rehearsal.calls()).length;
  const asked = await namesIn(review);
  for (const [i, name] of asked.entries()) {
    const form = review.locator(`[data-question="${name}"]`);
    for (const option of check[name as keyof typeof check]) await choose(page, form, option);
    await tabTo(page, form.getByRole('button'));
    await page.keyboard.press('Enter');
    await expect(form.getByRole('status')).toHaveText(ui['check-right']!);
    const end = review.getByText(ui['review-done']!).filter({ visible: true });
    await expect(end).toHaveCount(i === asked.length - 1 ? 1 : 0);
  }
  await expect(review).toContainText('Next on 1 December 2026.');
  expect((await rehearsal.calls()).slice(before)).toEqual([]);
  await rehearsal.leave();

  await page.clock.setFixedTime(start + 9 * day);
  course = await rehearsal.comeBack();
  await course.getByRole('link', { name: ui['page-review-link']! }).first().click();
  // The other three.
  const next = await namesIn(course.locator('.reviews'));
  expect([...asked, ...next].toSorted()).toEqual(Object.keys(check).toSorted());
});

test('the days go into a calendar: four events of a whole day, as RFC 5545 has them', async ({
  page,
  lms,
}) => {
  await page.clock.setFixedTime(start);
  await page.goto(webPage(lms));
  await page.evaluate(() => (location.hash = '#/review'));
  await expect(page.getByText(ui['page-review-none']!)).toBeVisible();
  await page.getByRole('link', { name: ui['course']!, exact: true }).click();
  await takeCheck(page);
  await page.evaluate(() => (location.hash = '#/review'));
  await expect(page.locator('.reviews')).toContainText('Next on 24 November 2026.');
  expect(await faultsIn(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: ui['page-review-calendar']! }).press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('when-it-goes-wrong.ics');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
    'DTSTART;VALUE=DATE:20261124',
    'DTSTART;VALUE=DATE:20261201',
    'DTSTART;VALUE=DATE:20261208',
    'DTSTART;VALUE=DATE:20261222',
  ]);
  expect(lines.filter((line) => line === 'SUMMARY:Look back: When it goes wrong')).toHaveLength(4);
});

/** Days are told in UTC: one is the same wherever on earth one is. */
function today(): string {
  return new Date().toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

async function takeCheck(course: Course): Promise<void> {
  await openLesson(course);
  for (const [question, options] of Object.entries(check)) await answer(course, question, options);
  await expect(course.getByText('You have answered all 6 questions.')).toBeVisible();
}

/** By keys: a box has a stop of its own; of lines that exclude each other the first has, and arrows go on. */
async function choose(page: Page, form: Locator, option: string): Promise<void> {
  const inputs = form.locator('[data-option] input');
  const own = form.locator(`[data-option="${option}"] input`);
  const isBox = (await own.getAttribute('type')) === 'checkbox';
  await tabTo(page, isBox ? own : inputs.first());
  await page.keyboard.press('Space');
  for (let i = 0; !(await own.isChecked()) && i < (await inputs.count()); i += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(own).toBeChecked();
}

function namesIn(review: ReturnType<Page['locator']>): Promise<string[]> {
  return review
    .locator('form')
    .evaluateAll((forms) => forms.map((form) => form.getAttribute('data-question') ?? ''));
}
