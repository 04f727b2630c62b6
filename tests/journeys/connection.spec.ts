import type { Locator } from '@playwright/test';
import { dayInWords, today } from '../../src/player/day.ts';
import { expect, test } from './support/campus/test.ts';
import type { Course } from './support/learner.ts';
import { ui } from './support/packages.ts';

/* The connection check: what whoever looks after an LMS opens there, by the link below what is sent. */

async function check(course: Course): Promise<Locator> {
  const found = course.locator('[data-part="found"]');
  await course.getByRole('link', { name: ui['connection-link']! }).click();
  await course.getByRole('button', { name: ui['connection-act']! }).click();
  await expect(found.getByRole('heading', { name: ui['connection-found']! })).toBeFocused();
  return found;
}

const goHome = (course: Course) => course.locator('.home').click();

/** What stands beside a label: what does not hold is there, too, and hidden. */
const inSight = { useInnerText: true };
const beside = (found: Locator, label: string) =>
  found.locator('dt', { hasText: ui[label]! }).locator('xpath=following-sibling::dd');

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test.describe(standard, () => {
    test.use({ standard });

    test('in an LMS that is well all is found, and the learner’s place is where it was', async ({
      campus,
    }) => {
      const visit = await campus.enter({ layout: 'grandparent' });
      await campus.begin();
      await campus.decide(2);
      await visit.expectStatus('saved');
      await goHome(visit.course);
      const found = await check(visit.course);
      const name = standard === 'scorm12' ? 'API' : 'API_1484_11';
      await expect(beside(found, 'connection-api')).toContainText(
        `window.parent.parent.${name}`,
        inSight,
      );
      await expect(beside(found, 'connection-status-now')).toHaveText(
        ui['connection-is-saved']!,
        inSight,
      );
      await expect(beside(found, 'connection-mode')).toHaveText('normal', inSight);
      await expect(beside(found, 'connection-write')).toContainText(
        /^It worked.*4,096 characters, it came back whole/,
        inSight,
      );
      await expect(beside(found, 'connection-objectives')).toContainText('score', inSight);
      await expect(beside(found, 'connection-interactions')).toContainText('result', inSight);
      await visit.expectStatus('saved');
      await campus.expectHeld();
      await goHome(visit.course);
      await campus.comeBack();
      await campus.decide(1);
    });

    test('the table says in the words of this standard alone when each status is written', async ({
      campus,
    }) => {
      const { course } = await campus.enter();
      await course.getByRole('link', { name: ui['connection-link']! }).click();
      const row = course.getByRole('row', { name: ui['connection-when-all']! });
      const said = {
        scorm12: 'lesson_status passed',
        'scorm2004-3rd': 'completion_status completed',
      };
      await expect(row).toContainText(said[standard]);
      const others = { scorm12: 'completion_status', 'scorm2004-3rd': 'lesson_status' };
      await expect(row.getByText(others[standard])).toHaveCount(0);
      await goHome(course);
    });
  });
}

const ways = {
  'thrown away': ['begun-earlier-drop', 'begun-earlier-drop-yes', 'begun-earlier-dropped'],
  'deleted with all that is private': ['page-delete', 'page-delete-yes', 'deleted'],
} as const;

for (const [how, [question, answer, done]] of Object.entries(ways)) {
  test(`work that only this device has is named with its day and what to press, until it is ${how}`, async ({
    campus,
  }) => {
    const refuses = { verb: 'Initialize', does: 'refuse', code: 101 } as const;
    const refused = await campus.enter({ habits: { faults: [refuses] } });
    await refused.expectStatus('device-only');
    const unbegun = await check(refused.course);
    await expect(beside(unbegun, 'connection-api')).toContainText('stays on this device', inSight);
    await goHome(refused.course);
    await campus.begin();
    await campus.decide(1);
    await refused.window.close();

    const visit = await campus.enter();
    const { course } = visit;
    await visit.expectStatus('saved');
    let found = await check(course);
    const besides = () => beside(found, 'connection-besides');
    await expect(besides()).toContainText(
      `The last of it that counts is from ${dayInWords(today())}.`,
      inSight,
    );
    await expect(besides()).toContainText(`“${ui['begun-earlier-take']}”`, inSight);
    await goHome(course);
    const add = course.getByRole('button', { name: ui['begun-earlier-take']! });
    await expect(add).toBeVisible();
    await course.getByText(ui[question]!, { exact: true }).click();
    await course.getByRole('button', { name: ui[answer]! }).click();
    await expect(course.getByText(ui[done]!)).toBeFocused();
    await expect(add).toBeHidden();
    found = await check(course);
    await expect(besides()).toHaveText(ui['connection-besides-none']!, inSight);
    await goHome(course);
    expect(campus.launches().length).toBe(2);
    campus.forgetLast();
    const again = await campus.comeBack();
    await again.expectStatus('saved');
    await expect(again.course.getByText(ui['begun-earlier-take']!)).toBeHidden();
  });
}

test('an LMS that stores nothing is found out by its error number, and everything is stored later', async ({
  campus,
}) => {
  const visit = await campus.enter();
  await visit.expectStatus('saved');
  await visit.addFaults({ verb: 'Commit', does: 'refuse', code: 391, times: 2 });
  const found = await check(visit.course);
  await expect(beside(found, 'connection-write')).toContainText(
    'number of the LMS for it is 391',
    inSight,
  );
  await visit.expectStatus('saved');
  await goHome(visit.course);
});

test('without an LMS it says so, and where the interface of the other standard is', async ({
  campus,
  context,
}) => {
  await context.clock.install();
  await context.addInitScript(() => {
    const done = () => 'true';
    Object.assign(window, { API_1484_11: { Initialize: done, Commit: done } });
  });
  const visit = await campus.enter({ layout: 'alone' });
  await context.clock.runFor(10_500);
  await visit.expectStatus('device-only');
  const found = await check(visit.course);
  await expect(beside(found, 'connection-status-now')).toHaveText(
    ui['connection-is-device-only']!,
    inSight,
  );
  await expect(beside(found, 'connection-api')).toContainText('None is in any window', inSight);
  await expect(beside(found, 'connection-api')).toContainText('window.API_1484_11', inSight);
  await expect(beside(found, 'connection-write')).toHaveText(ui['connection-write-none']!, inSight);
  await goHome(visit.course);
  await campus.begin();
  await campus.decide(1);
});

test('what was found is copied as text, and stays marked for who copies by hand', async ({
  campus,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const visit = await campus.enter({ layout: 'popup' });
  const found = await check(visit.course);
  await found.getByRole('button', { name: ui['connection-copy']! }).click();
  await expect(found.getByText(ui['connection-copied']!)).toBeVisible();
  const copied = await visit.window.evaluate(() => navigator.clipboard.readText());
  for (const part of [ui['connection-write']!, 'It worked', 'normal', 'Moments of truth']) {
    expect(copied).toContain(part);
  }
  expect(copied).not.toContain(ui['connection-write-refused']!.slice(0, 20));
  await goHome(visit.course);
});
