import { expect, test } from './support/campus/test.ts';
import type { Course } from './support/learner.ts';
import { openLesson } from './support/lesson.ts';
import { noRoom } from './support/script.ts';
import { ui } from './support/packages.ts';

/*
 * What was done where no LMS was to be found is on this device: at the next launch it is offered before
 * anything that could be begun anew, and never where nothing can be added.
 */
const offer = (course: Course) =>
  course.getByRole('button', { name: ui['begun-earlier-take']!, exact: true });

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test.describe(standard, () => {
    test.use({ standard, viewport: { width: 390, height: 780 } });

    test('what was done without an LMS is offered first, and one goes on with it', async ({
      campus,
      context,
    }) => {
      await context.clock.install();
      const alone = await campus.enter({ layout: 'alone' });
      await context.clock.runFor(10_500);
      await alone.expectStatus('device-only');
      await campus.begin();
      await campus.decide(3);
      await alone.window.close();

      const { course, ...visit } = await campus.enter();
      await context.clock.runFor(2000);
      await visit.expectStatus('saved');
      await expect(offer(course)).toBeInViewport();
      const before = (other: string) =>
        course
          .locator(other)
          .filter({ visible: true })
          .first()
          .evaluate(
            (one, words) =>
              [...document.querySelectorAll('button')]
                .find(({ textContent }) => textContent.trim() === words)!
                .compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
            ui['begun-earlier-take']!,
          );
      expect(await before('[data-go-on]')).toBeTruthy();
      // Who comes to the conversation by its own way is asked there, too.
      await course.getByRole('link', { name: noRoom.title }).first().click();
      await expect(
        course.getByRole('button', { name: ui['begin-live']!, exact: true }),
      ).toBeVisible();
      await expect(offer(course)).toBeInViewport();
      expect(await before('[data-act="begin"]')).toBeTruthy();
      await offer(course).click();
      await expect(course.getByText(ui['begun-earlier-taken']!)).toBeFocused();
      await expect(offer(course)).toBeHidden();
      await course.locator('.home').click();
      await campus.begin();
      await campus.decide(1);
      await context.clock.runFor(2000);
      await campus.expectHeld();
    });

    test('in review nothing is offered to be added, and what there is waits', async ({
      campus,
      context,
    }) => {
      await context.clock.install();
      const alone = await campus.enter({ layout: 'alone' });
      await context.clock.runFor(10_500);
      await alone.expectStatus('device-only');
      await campus.begin();
      await campus.decide(2);
      await alone.course.locator('.home').click();
      await openLesson(alone.course);
      await alone.course.locator('lesson-view textarea:visible').first().fill('My own words.');
      await alone.window.close();

      const mode = standard === 'scorm12' ? 'lesson_mode' : 'mode';
      const reviews = { verb: 'GetValue', element: mode, does: 'answer', with: 'review' } as const;
      const review = await campus.enter({ habits: { faults: [reviews] } });
      await context.clock.runFor(2000);
      await review.expectStatus('review');
      await expect(offer(review.course)).toBeHidden();
      await review.window.close();

      const visit = await campus.enter();
      await context.clock.runFor(2000);
      await visit.expectStatus('saved');
      await offer(visit.course).click();
      await campus.begin();
      await campus.decide(1);
      await context.clock.runFor(2000);
      await campus.expectHeld();
      await visit.course.locator('.home').click();
      await openLesson(visit.course);
      await expect(visit.course.locator('lesson-view textarea:visible').first()).toHaveValue(
        'My own words.',
      );
    });
  });
}
