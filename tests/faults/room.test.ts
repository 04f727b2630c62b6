import { expect, test } from 'vitest';
import type { ScenarioOutline } from '../../src/model/course.ts';
import { suspendLimit } from '../../src/model/standard.ts';
import { named } from './catalogue.ts';
import { live, living, standards, type Life } from './live.ts';
import { nextMonth, takeMore } from './moves.ts';

test.each(standards)(
  named('F23'),
  living(async (life) => {
    // More than 4,096 characters are a complaint in both standards, and asked for after every fault.
    await life.open();
    while (life.answer()) await life.pass(10);
    const [{ id }] = life.course.scenarios as [ScenarioOutline];
    // Somebody who comes back every month for twenty years.
    for (let month = 0; month < 240; month += 1) {
      for (let pick = month; life.at.decide(id, pick)?.ended === false; pick += 1);
      await life.pass(100);
      nextMonth();
    }
    expect(life.at.statuses).not.toContain('unsaved');
    expect(lengthOf(life)).toBeGreaterThan(suspendLimit / 4);
    const runs = life.at.notebook.runs(id);
    expect(runs.length).toBeLessThan(240);
    expect(life.at.notebook.run(id).ended).toBe(true);
  }),
  // Twenty years take their time, on a machine that does much else.
  120_000,
);

test.each(standards)(
  named('F24'),
  living(async (life) => {
    // Seen by reading: as soon as it is longer than what the LMS takes.
    life.lms.faults.add({ verb: 'GetValue', element: 'suspend_data', does: 'cut', to: 255 });
    await life.open();
    expect(life.at.status()).toBe('saved');
    while (lengthOf(life) <= 255) await takeMore(life);
    await life.pass(10_000);
    expect(life.at.status()).toBe('unsaved');
    life.lms.faults.clear();
    await life.pass(31_000);
    expect(life.at.status()).toBe('saved');
  }),
);

test.each(standards.flatMap((standard) => [300, 400].map((to) => [standard, to] as const)))(
  named('F24'),
  (standard, to) =>
    live(standard, async (life) => {
      // What is cut only once it has grown is seen with the first that is longer.
      life.lms.faults.add({ verb: 'GetValue', element: 'suspend_data', does: 'cut', to });
      await life.open();
      for (let saved = 0; lengthOf(life) <= to; saved = lengthOf(life)) {
        expect([saved, life.at.status()]).toEqual([saved, 'saved']);
        await takeMore(life);
      }
      expect(life.at.status()).toBe('saving');
      await life.pass(10_000);
      expect(life.at.status()).toBe('unsaved');
      life.lms.faults.clear();
      await life.pass(31_000);
      expect(life.at.status()).toBe('saved');
    }),
);

test.each(standards)(
  'where all of it is given back, that is asked once in so many characters',
  living(async (life) => {
    await life.open();
    const asked = () =>
      life.at.launch!.calls.filter((call) => /^Get.*suspend_data/.test(call)).length;
    const atFirst = asked();
    while (lengthOf(life) <= 530) await takeMore(life);
    // The first, and where there is found to be room for 512 and more.
    expect(asked() - atFirst).toBe(3);
  }),
);

test.each(standards)(named('F24'), async (standard) => {
  const cuts: Record<string, number> = { 'cmi.suspend_data': 60 };
  await live(
    standard,
    async (life) => {
      // Cut where it cannot be seen from here: known at the next launch.
      await life.open();
      while (lengthOf(life) <= 60) await takeMore(life);
      await life.open();
      await life.pass(10_000);
      expect(life.at.status()).toBe('unsaved');
      // Where that has been mended, it is known a launch later.
      delete cuts['cmi.suspend_data'];
      await life.pass(31_000);
    },
    { habits: { cuts } },
  );
});

/** How long the state is that was sent last. */
function lengthOf({ at }: Life): number {
  const sent = at.launch!.calls.findLast((call) => /^Set.*suspend_data/.test(call));
  return sent ? sent.length - 'SetValue(cmi.suspend_data=)'.length : 0;
}
