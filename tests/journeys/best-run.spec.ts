import { expectRunHeld } from './support/held.ts';
import { beginConversation, choose, chooseByArrows, goOn } from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { editions } from './support/packages.ts';
import { bestRun, playRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

for (const standard of editions) {
  test(`${standard}: taken with the keys alone to its best ending, it is in the LMS value by value`, async ({
    page,
    lms,
  }) => {
    const rehearsal = await openLms(page, lms, standard);
    const course = await rehearsal.take();
    await beginConversation(page, course);
    for (const [i, choice] of bestRun.entries()) {
      await (i % 2 === 0 ? choose : chooseByArrows)(page, course, choice);
      await goOn(page, course);
    }
    const ending = course.getByRole('heading', { name: 'Across the road by half past six' });
    await expect(ending).toBeFocused();

    const run = playRun(bestRun);
    expect(run.at).toBe('across-the-road');
    await expectRunHeld(rehearsal, standard, run);
    await rehearsal.leave();
    await expectRunHeld(rehearsal, standard, run);
    const time = standard === 'scorm12' ? 'cmi.core.total_time' : 'cmi.total_time';
    expect((await rehearsal.record())[time]).toMatch(/[1-9]/);
  });
}
