import { scoreOf } from './support/expected.ts';
import { expectRunHeld } from './support/held.ts';
import { click, clickToConversation, type Course } from './support/learner.ts';
import { answer, openLesson, verdictOf } from './support/lesson.ts';
import { openLms, type Lms } from './support/lms.ts';
import { course as content, ui } from './support/packages.ts';
import { bestRun, noRoom, playRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

const worst = ['terms', 'defend', 'threaten', 'security', 'sorry-you-feel', 'staff-chat'];
const coach = noRoom.texts['arrival/terms/feedback']!;

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test(`${standard}: practice with the coach shows the coach, takes a line back, and tells the LMS nothing`, async ({
    page,
    lms,
  }) => {
    const rehearsal = await openLms(page, lms, standard);
    const course = await rehearsal.take();
    await begun(rehearsal);
    const before = await rehearsal.calls();
    await clickToConversation(course, ui['begin-guided']);
    await course.locator('[data-choice="terms"]').click();
    await expect(course.getByRole('complementary', { name: ui['coach']! })).toContainText(coach);
    await course.getByRole('button', { name: ui['take-back']! }).click();
    await expect(course.getByRole('heading', { name: noRoom.titles['arrival']! })).toBeFocused();
    await click(course, bestRun);
    await expect(course.getByText(ui['note-practice']!)).toBeVisible();
    expect(await rehearsal.calls()).toEqual(before);

    await rehearsal.leave();
    const record = await rehearsal.record();
    expect(record['cmi.suspend_data']).toBeUndefined();
    // Which objectives there are, the LMS knows from the package; nothing is said of them.
    const said = Object.entries(record).filter(
      ([name, value]) => /interactions|objectives\.\d+\.[^i]|raw/.test(name) && value !== 'unknown',
    );
    expect(said).toEqual([]);
    await expect(
      (await rehearsal.comeBack()).locator('.state[data-state-of="no-room"]'),
    ).toHaveText(ui['not-started']!);
  });

  test(`${standard}: the run that counts has no coach and takes nothing back, and those after it are practice`, async ({
    page,
    lms,
  }) => {
    const rehearsal = await openLms(page, lms, standard);
    const course = await rehearsal.take();
    await course.getByRole('link', { name: noRoom.title }).first().click();
    await expect(course.getByText(ui['run-counts']!)).toBeVisible();
    const pass = String(content.pass * 100);
    await course.getByText(ui['page-run-more']!).press('Enter');
    await expect(course.getByText(`To pass, it takes ${pass} of 100`)).toBeVisible();
    await course.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
    await expect(course.getByText(ui['page-this-counts']!, { exact: true })).toBeVisible();
    await expect(course.getByText(`To pass: ${pass} of 100.`)).toBeVisible();
    await expect(course.getByText(ui['page-this-practice']!)).toBeHidden();
    await course.locator(`[data-choice="${bestRun[0]}"]`).click();
    await expect(course.locator('[data-part="answer"]')).toBeVisible();
    await expect(course.getByRole('complementary', { name: ui['coach']! })).toBeHidden();
    await expect(course.getByText(noRoom.texts['arrival/straight/feedback']!)).toBeHidden();
    await expect(course.getByRole('button', { name: ui['take-back']! })).toBeHidden();
    await course.getByRole('button', { name: ui['go-on-button']! }).click();
    await click(course, bestRun.slice(1));
    await expect(course.getByText(ui['note-counted']!)).toBeVisible();
    await expect(
      course.getByText(`comes to 100 of 100. It takes ${pass} to pass.`).filter({ visible: true }),
    ).toBeVisible();
    await expectRunHeld(rehearsal, standard, playRun(bestRun));
    const told = await rehearsal.calls();

    await course.getByRole('button', { name: ui['again']! }).first().click();
    await expect(course.getByText(ui['run-counted']!.split('{again}')[0]!)).toBeVisible();
    await course.getByRole('button', { name: ui['begin-unguided']!, exact: true }).click();
    await expect(course.getByText(ui['page-this-practice']!)).toBeVisible();
    await expect(course.getByText(/^This run counts/)).toBeHidden();
    await click(course, worst);
    await expect(course.getByText(ui['note-practice']!)).toBeVisible();
    const score = Math.floor(scoreOf(playRun(worst)));
    await expect(
      course
        .getByText(`comes to ${score} of 100. It takes ${pass} to pass.`)
        .filter({ visible: true }),
    ).toBeVisible();
    expect(await rehearsal.calls()).toEqual(told);
    await rehearsal.leave();
    await expectRunHeld(rehearsal, standard, playRun(bestRun));
  });

  test(`${standard}: a practice run that is stopped is asked about, and leaves no trace`, async ({
    page,
    lms,
  }) => {
    const rehearsal = await openLms(page, lms, standard);
    const course = await rehearsal.take();
    await begun(rehearsal);
    const before = await rehearsal.record();
    await clickToConversation(course, ui['begin-guided']);
    await click(course, ['terms', 'defend']);
    const stop = course.getByRole('button', { name: ui['stop']! });
    await stop.press('Enter');
    await expect(course.getByRole('button', { name: ui['stay']!, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(stop).toBeFocused();
    await page.keyboard.press('Enter');
    await course.getByRole('button', { name: ui['stop-now']! }).press('Enter');
    await expect(course.getByRole('heading', { name: noRoom.title })).toBeFocused();
    await expect(course.getByText(ui['run-counts']!)).toBeVisible();
    await expect(course.getByText('You have a practice run here')).toBeHidden();
    await rehearsal.leave();
    expect(timeless(await rehearsal.record())).toEqual(timeless(before));
    const again = await rehearsal.comeBack();
    await expect(again.locator('.state[data-state-of="no-room"]')).toHaveText(ui['not-started']!);
  });

  test(`${standard}: looking back in review mode writes nothing, whatever is done`, async ({
    page,
    lms,
  }) => {
    const rehearsal = await openLms(page, lms, standard);
    let course: Course = await rehearsal.take();
    await clickToConversation(course);
    await click(course, bestRun.slice(0, 3));
    await rehearsal.leave();
    const before = await rehearsal.record();
    const told = (await rehearsal.calls()).length;

    course = await rehearsal.review();
    await expect(course.locator('[data-status]')).toHaveText(ui['status-review']!);
    await openLesson(course);
    await answer(course, 'boiler', ['person']);
    await expect(verdictOf(course, 'boiler')).toContainText(ui['check-right']!);
    await course.getByRole('link', { name: ui['course']!, exact: true }).click();
    await course.getByRole('link', { name: noRoom.title }).first().click();
    await expect(course.getByText(ui['run-review']!)).toBeVisible();
    await course.getByRole('button', { name: ui['begin-unguided']!, exact: true }).click();
    await click(course, bestRun);
    await expect(course.getByText(ui['note-practice']!)).toBeVisible();
    await rehearsal.leave();

    const calls = (await rehearsal.calls()).slice(told);
    expect(calls.filter(({ kind }) => kind === 'write')).toEqual([]);
    expect(calls.filter(({ method }) => method.endsWith('Commit'))).toEqual([]);
    expect(calls.at(-1)?.method).toMatch(/^(LMSFinish|Terminate)$/);
    expect(await rehearsal.record()).toEqual(before);
  });
}

/** The course has said hello, so that what comes after is what the learner did. */
async function begun(rehearsal: Lms): Promise<void> {
  await expect
    .poll(async () => (await rehearsal.calls()).at(-1)?.method)
    .toMatch(/^(LMSCommit|Commit)$/);
}

function timeless(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !/_time$/.test(name)));
}
