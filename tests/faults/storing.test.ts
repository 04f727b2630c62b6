import { expect, test } from 'vitest';
import { named } from './catalogue.ts';
import { decisionsToPass } from './course.ts';
import { live, living, standards } from './live.ts';

const believing = { believes: true };

test.each(standards)(
  named('F15'),
  living(
    async (life) => {
      await life.open();
      const { statuses, launch } = life.at;
      const states = () => launch!.calls.filter((call) => /^Set.*suspend_data/.test(call));
      for (const [times, said] of [
        [1, ['saving', 'saved']],
        [3, ['saving', 'unsaved', 'saved']],
      ] as const) {
        life.lms.faults.add({ verb: 'Commit', does: 'lose', times });
        const [heard, sent] = [statuses.length, states().length];
        life.decide();
        await life.pass(10_000);
        expect(statuses.slice(heard)).toEqual(said);
        expect(new Set(states().slice(sent)).size).toBe(times + 1);
        expect(life.notHeld()).toEqual([]);
      }
      life.lms.faults.add({ verb: 'Commit', does: 'lose' });
      life.decide();
      await life.pass(300_000);
      expect(life.at.status()).toBe('unsaved');
      expect(new Set(states()).size).toBe(states().length);
    },
    { habits: believing },
  ),
);

test.each(standards)(
  named('F16'),
  living(async (life) => {
    await life.open();
    life.decide();
    await life.pass(1000);
    life.lms.faults.add({ verb: 'Commit', does: 'swallow' });
    await life.finish('well');
    expect(life.at.status()).toBe('saved');
    expect(life.notHeld()).not.toEqual([]);
    life.lms.faults.clear();
    await life.open();
    await life.pass(1000);
    expect(life.notHeld()).toEqual([]);
  }),
);

test.each(standards)(
  'The LMS says “true” to a value and has none when it is asked: that is not called saved, and all of it is sent later',
  living(async (life) => {
    await life.open();
    life.lms.faults.add({
      verb: 'SetValue',
      element: 'suspend_data',
      does: 'answer',
      with: 'true',
    });
    life.decide();
    await life.pass(10_000);
    expect(life.at.status()).toBe('unsaved');
    life.lms.faults.clear();
    await life.pass(31_000);
    expect(life.at.status()).toBe('saved');
    expect(life.notHeld()).toEqual([]);
  }),
);

test.each(standards)(
  named('F22'),
  living(async (life) => {
    await life.open();
    life.decide();
    await life.pass(1000);
    life.at.launch!.lose();
    life.decide();
    life.answer();
    await life.pass(10_000);
    expect(life.at.status()).toBe('saved');
    expect(life.notHeld()).toEqual([]);
    const begun = () => life.at.launch!.calls.filter((call) => call.startsWith('Init')).length;
    expect(begun()).toBe(2);
    const exit = life.lms.standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit';
    expect(life.lms.stored.get(exit)).toBe('suspend');
    // It is lost while a run ends: rows, score and status are in the commit that fails.
    life.at.launch!.lose();
    await life.finish('badly');
    await life.pass(10_000);
    expect(life.notHeld()).toEqual([]);
    expect(begun()).toBe(3);
  }),
);

test.each(standards.flatMap((standard) => [1, 2, 5].map((times) => [standard, times] as const)))(
  named('F81'),
  (standard, times) =>
    live(
      standard,
      async (life) => {
        await life.open();
        await life.pass(1000);
        // The last of them brings rows, score and status.
        life.lms.faults.add({ verb: 'Commit', nth: decisionsToPass, does: 'lose', times });
        await life.finish('well');
        await life.pass(60_000);
        expect(life.at.statuses.includes('unsaved') || times < 5).toBe(true);
        expect(life.at.status()).toBe('saved');
        expect(life.notHeld()).toEqual([]);
      },
      // Moodle's player does so in SCORM 1.2 alone.
      { habits: { believes: standard === 'scorm12' } },
    ),
);

test.each(standards)(
  named('F82'),
  living(
    async (life, standard) => {
      await life.open();
      life.decide();
      await life.pass(1000);
      life.lms.faults.add({ verb: 'Commit', does: 'swallow' });
      await life.finish('well');
      life.at.happen('close');
      const time = standard === 'scorm12' ? 'cmi.core.total_time' : 'cmi.total_time';
      expect(life.lms.stored.get(time)).toMatch(/[1-9]/);
      expect(life.notHeld()).not.toEqual([]);
      life.lms.faults.clear();
      await life.open();
      await life.pass(1000);
      expect(life.notHeld()).toEqual([]);
    },
    { habits: believing },
  ),
);
