import { clickToConversation, type Course } from './support/learner.ts';
import { answer, openLesson } from './support/lesson.ts';
import { openLms } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { bestRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

/* A whole course with everything private filled in, each thing with a mark of its own. */
const firstAnswers = {
  apology: ['clean', 'unknown'],
  'missing-step': ['hear'],
  boiler: ['person'],
  'for-life': ['satisfied'],
  freeze: ['route'],
  'ten-to-four': ['ring'],
};

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test(`${standard}: nothing private is in anything that the LMS is given`, async ({
    page,
    lms,
  }) => {
    test.setTimeout(120_000);
    const rehearsal = await openLms(page, lms, standard);
    const course = await rehearsal.take();

    await goTo(course, '/ratings');
    const ratings = course.locator('.rating fieldset');
    for (const row of await ratings.all()) await row.locator('input[value="4"]').check();

    await goTo(course, '/');
    await openLesson(course);
    let marks = await mark(course, 'lesson');
    expect(marks).toBeGreaterThan(2);
    for (const [question, options] of Object.entries(firstAnswers)) {
      await answer(course, question, options);
    }

    // Practice with the coach, sure of every line, and then the run that counts.
    await goTo(course, '/');
    await clickToConversation(course, ui['begin-guided']!);
    await say(course, bestRun);
    marks += await mark(course, 'practice');
    await course.locator('[data-act="again"]:visible').first().click();
    await course.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
    await say(course, bestRun);
    marks += await mark(course, 'debrief');
    expect(marks).toBeGreaterThan(4);

    await rehearsal.leave();
    const given = JSON.stringify([await rehearsal.calls(), await rehearsal.record()]);
    // What it was given is what was looked at.
    expect(given).toContain('when_it_goes_wrong__apology');
    expect(given).toContain('no_room__arrival');
    expect(given).not.toMatch(/quagga/i);
    expect(given).not.toMatch(/\b(?:ratings?|reflection|plan|words|sure|guided|practice)\b/i);

    // It is all there on the device, under the learner's own name.
    const kept = await page
      .frames()
      .at(-1)!
      .evaluate(() => JSON.stringify(localStorage));
    expect(kept.match(/quagga/g)?.length ?? 0).toBeGreaterThanOrEqual(marks - 1);
  });
}

/** Writes into every box that is in sight a word that no author uses; says how many there were. */
async function mark(course: Course, where: string): Promise<number> {
  const boxes = await course.locator('textarea:visible, input[type="text"]:visible').all();
  for (const [i, box] of boxes.entries()) await box.fill(`quagga ${where} ${i}`);
  return boxes.length;
}

/** Says every line, certain of it wherever that is asked. */
async function say(course: Course, choices: readonly string[]): Promise<void> {
  for (const choice of choices) {
    await course
      .locator(`[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`)
      .click();
    const certain = course.locator('[data-sure="2"]:visible');
    if (await certain.isVisible()) await certain.click();
    await course.getByRole('button', { name: ui['go-on-button']! }).click();
  }
}

async function goTo(course: Course, route: string): Promise<void> {
  await course.locator('main').evaluate((_, to) => (location.hash = to), route);
}
