import { scoreOf, hasPassed } from './support/expected.ts';
import { expectRunHeld } from './support/held.ts';
import { click, clickToConversation } from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { playRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

const runs = [
  {
    what: 'a run that comes to one scene twice is held with a row for the first visit',
    choices: [
      ...['straight', 'quick-fix', 'ask-why', 'taxi', 'look-here', 'sister-hotel'],
      ...['on-speaker', 'name-and-number', 'carry-on'],
    ],
    ending: 'promise-kept',
    passed: true,
  },
  {
    what: 'a run that ends badly leaves the status incomplete, and nothing is called failed',
    choices: [
      ...['straight', 'only-nights', 'threaten', 'security'],
      ...['sorry-you-feel', 'staff-chat'],
    ],
    ending: 'gone',
    passed: false,
  },
];

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  for (const { what, choices, ending, passed } of runs) {
    test(`${standard}: ${what}`, async ({ page, lms }) => {
      const run = playRun(choices);
      // So that the run is what its name says, and its score is one that nobody would guess.
      expect([run.at, hasPassed(run)]).toEqual([ending, passed]);
      expect([0, 100]).not.toContain(scoreOf(run));

      const rehearsal = await openLms(page, lms, standard);
      const course = await rehearsal.take();
      await clickToConversation(course);
      await click(course, choices);
      await expectRunHeld(rehearsal, standard, run);
      await rehearsal.leave();
      await expectRunHeld(rehearsal, standard, run);
    });
  }
}
