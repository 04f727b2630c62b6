import { withoutLmsOwn, words } from './support/expected.ts';
import { answer, openLesson, takenIn, verdictOf } from './support/lesson.ts';
import type { Course } from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { readState } from './support/state.ts';
import { expect, test } from './support/test.ts';

/** First answers, what is right, and what is tried after: letters by the author's order. */
const check = [
  { question: 'apology', first: ['clean', 'unknown'], answer: 'b,d', right: 'b,d' },
  { question: 'missing-step', first: ['steady'], then: 'hear', answer: 'a', right: 'c' },
  { question: 'boiler', first: ['person'], answer: 'a', right: 'a' },
  { question: 'for-life', first: ['friends'], then: 'satisfied', answer: 'c', right: 'b' },
  { question: 'freeze', first: ['route'], answer: 'd', right: 'd' },
  { question: 'ten-to-four', first: ['ring'], answer: 'c', right: 'c' },
];

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test(`${standard}: the check is held by its first answers, and the lesson is done`, async ({
    page,
    lms,
  }) => {
    const rehearsal = await openLms(page, lms, standard);
    let course = await rehearsal.take();
    await openLesson(course);
    for (const { question, first, then } of check) {
      await expect(takenIn(course)).toHaveCount(0);
      await answer(course, question, first);
      if (!then) continue;
      await expect(verdictOf(course, question)).toContainText(ui['page-check-one']!);
      await answer(course, question, [then]);
      await expect(verdictOf(course, question)).toContainText(ui['check-right']!);
    }
    await expect(takenIn(course)).toHaveText(
      'You have answered all 6 questions. The check is taken.',
    );
    await course
      .getByRole('link', { name: ui['back-to-course']! })
      .filter({ visible: true })
      .click();
    await expect(course.locator('[data-state-of="when-it-goes-wrong"]')).toContainText(ui['done']!);

    await rehearsal.leave();
    const record = await rehearsal.record();
    const { answer: response, time, timeForm, wrong } = words[standard];
    const letters = (text: string) => (standard === 'scorm12' ? text : text.replaceAll(',', '[,]'));
    const rows = check.flatMap(({ question, answer, right }, i) => {
      const at = `cmi.interactions.${i}`;
      return [
        [`${at}.id`, `when_it_goes_wrong__${question.replaceAll('-', '_')}`],
        [`${at}.type`, 'choice'],
        [`${at}.${response}`, letters(answer)],
        [`${at}.correct_responses.0.pattern`, letters(right)],
        [`${at}.result`, answer === right ? 'correct' : wrong],
        [`${at}.${time}`, expect.stringMatching(timeForm)],
      ];
    });
    expect(withoutLmsOwn(record)).toEqual({
      ...(standard === 'scorm12'
        ? {
            'cmi.core.lesson_status': 'incomplete',
            'cmi.core.exit': 'suspend',
            // The engine's own: a highest score without a score.
            'cmi.core.score.max': '100',
          }
        : {
            'cmi.completion_status': 'incomplete',
            'cmi.success_status': 'unknown',
            'cmi.exit': 'suspend',
          }),
      'cmi.suspend_data': expect.any(String),
      ...Object.fromEntries(rows),
    });
    const written = (await rehearsal.calls()).filter(({ kind }) => kind === 'write');
    expect(written.filter(({ element }) => element?.includes('score'))).toEqual([]);
    expect(readState(record['cmi.suspend_data']!)).toMatchObject({
      runs: [],
      open: [],
      rows: 6,
      lessons: [
        {
          lesson: 'when-it-goes-wrong',
          read: true,
          row: 0,
          answers: check.map(({ question, first }) => ({ question, chosen: first })),
        },
      ],
    });

    course = await rehearsal.comeBack();
    await expect(course.locator('[data-state-of="when-it-goes-wrong"]')).toContainText(ui['done']!);
    await openLesson(course);
    for (const { question, first, then } of check) {
      expect(await chosenIn(course, question), 'the last answer').toEqual(then ? [then] : first);
      await expect(verdictOf(course, question)).toHaveText(ui['check-right']!);
    }
    await rehearsal.leave();

    // Of another device, which has the record and nothing else.
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) {
        if (key.includes(':mine:')) localStorage.removeItem(key);
      }
    });
    course = await rehearsal.comeBack();
    await openLesson(course);
    for (const { question, first, answer, right } of check) {
      expect(await chosenIn(course, question), 'the first answer').toEqual(first);
      const said = ui[answer === right ? 'check-right' : 'page-check-one']!;
      await expect(verdictOf(course, question)).toHaveText(said);
    }
  });
}

function chosenIn(course: Course, question: string): Promise<(string | null)[]> {
  const chosen = course.locator(`lesson-view [data-question="${question}"] input:checked`);
  return chosen.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')));
}
