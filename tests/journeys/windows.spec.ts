import { expectRunHeld } from './support/held.ts';
import { test } from './support/campus/test.ts';
import { bestRun, playRun } from './support/script.ts';

/* The same run wherever the LMS is: what it holds at the end does not tell one place from another. */
for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test.describe(standard, () => {
    test.use({ standard });
    for (const layout of ['parent', 'grandparent', 'opener', 'popup', 'between'] as const) {
      test(`a whole run is in the LMS value by value, where that is: ${layout}`, async ({
        campus,
      }) => {
        const visit = await campus.enter({ layout });
        await campus.begin();
        await campus.decide(bestRun.length);
        await visit.expectStatus('saved');
        await expectRunHeld(campus.asLms(), standard, playRun(bestRun));
      });
    }
  });
}
