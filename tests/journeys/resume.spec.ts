import type { Page } from '@playwright/test';
import { expectRunHeld } from './support/held.ts';
import { beginConversation, tabTo, take, type Course } from './support/learner.ts';
import { openLms, type Lms } from './support/lms.ts';
import { bestRun, noRoom, playRun } from './support/script.ts';
import { ui } from './support/packages.ts';
import { readState } from './support/state.ts';
import { expect, test } from './support/test.ts';

const before = bestRun.slice(0, 4);
const after = bestRun.slice(4);

/** The ways out of a conversation, and in again. */
const ways: Record<string, (page: Page, rehearsal: Lms, course: Course) => Promise<void>> = {
  'left by the LMS, which takes the frame away': (_page, rehearsal) => rehearsal.leave(),
  'left by "Save and leave"': async (page, rehearsal, course) => {
    await tabTo(page, course.getByRole('button', { name: ui['save-and-leave']! }));
    await page.keyboard.press('Enter');
    const end = course.locator('[data-ended]');
    await expect(end).toBeFocused();
    await expect(end).toContainText(ui['you-can-close']!);
    await expect(course.getByRole('main')).toBeHidden();
    expect((await rehearsal.calls()).at(-1)?.method).toMatch(/^(LMSFinish|Terminate)$/);
    await rehearsal.leave();
  },
  'left by a reload of the whole LMS': async (page) => {
    await page.reload();
    await page.locator('[data-action="return"]').waitFor();
  },
  'left here and taken up on another computer': async (page, rehearsal) => {
    await rehearsal.leave();
    // What the course keeps on the device is not there; what the LMS keeps is.
    await page.evaluate(() => {
      const kept = Object.keys(localStorage).filter((key) => !key.startsWith('rehearsal/'));
      for (const key of kept) localStorage.removeItem(key);
    });
  },
};

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  for (const [way, goAway] of Object.entries(ways)) {
    test(`${standard}: ${way}, a conversation goes on at the very scene`, async ({ page, lms }) => {
      const rehearsal = await openLms(page, lms, standard);
      let course: Course = await rehearsal.take();
      await beginConversation(page, course);
      await take(page, course, before);
      await expect(course.getByRole('heading', { name: /^Priya picks up/ })).toBeFocused();
      await goAway(page, rehearsal, course);

      const left = await rehearsal.record();
      expect(readState(left['cmi.suspend_data']!)).toMatchObject({
        runs: [],
        open: [{ scenario: 'no-room', trail: playRun(before).decisions.map(name) }],
      });

      course = await rehearsal.comeBack();
      const place = course.getByRole('heading', {
        name: `${noRoom.title}: your run that counts waits, 4 decisions in`,
      });
      await expect(place).toBeVisible();
      await expect(course.locator('.state[data-state-of="no-room"]')).toHaveText(
        'Your run that counts waits, 4 decisions in',
      );
      await tabTo(page, course.getByRole('link', { name: ui['go-on']!, exact: true }));
      await page.keyboard.press('Enter');

      await expect(course.getByRole('heading', { name: /^Priya picks up/ })).toBeFocused();
      await expect(course.locator('[data-scene]:visible')).toHaveCount(1);
      await expect(course.locator('customer-conversation .which')).toContainText('Decision 5');
      await expectExchanges(course);

      await take(page, course, after);
      await expectRunHeld(rehearsal, standard, playRun(bestRun));
    });
  }
}

/** The last exchange is open, those before it are one press away, and what came of each is there. */
async function expectExchanges(course: Course): Promise<void> {
  const said = course.locator('customer-conversation [data-part="run"]');
  await expect(
    said.getByText('“By midnight,” he says, and looks at the clock, and sits.'),
  ).toBeVisible();
  await expect(said.getByText('You’ve done nothing wrong.')).toBeHidden();
  await said.getByText(ui['earlier']!).click();
  for (const words of [
    '“Wilk. W, I, L, K. One night.',
    'Evening, Mr Wilk. I’ll be straight with you',
    'He stands very still.',
    'You’ve done nothing wrong.',
    'What time do they want you?',
  ]) {
    await expect(said.getByText(words)).toBeVisible();
  }
  await course.getByRole('heading', { name: /^Priya picks up/ }).focus();
}

function name({ scene, taken }: { scene: string; taken: { id: string } }): string {
  return `${scene}/${taken.id}`;
}
