import { expect, test } from 'vitest';
import { createLms } from '../lms/lms.ts';
import { named } from './catalogue.ts';
import { course } from './course.ts';
import { live, living, standards } from './live.ts';

const [lesson, scenario] = [course.lessons[0]!.id, course.scenarios[0]!.id];

test.each(standards)(
  named('F08'),
  living(async (life, standard) => {
    const other = createLms(standard === 'scorm12' ? 'scorm2004' : 'scorm12').launch();
    Object.assign(life.arrive().page, { [other.name]: other.api });
    await life.pass(1000);
    life.decide();
    await life.pass(1000);
    expect(life.at.status()).toBe('saved');
    expect(other.calls).toEqual([]);
  }),
);

test.each([
  ['scorm12', 101],
  ['scorm2004', 102],
] as const)(named('F10'), (standard, code) =>
  live(standard, async (life) => {
    life.lms.faults.add({ verb: 'Initialize', does: 'refuse', code });
    const { calls } = life.arrive().launch!;
    const tries: number[] = [];
    // Meanwhile lessons are read, and what is done in them is not lost.
    life.at.read(lesson);
    for (let ms = 0; ms < 60_000; ms += 100) {
      await life.pass(100);
      const begun = calls.filter((call) => call.startsWith('Init')).length;
      while (tries.length < begun) tries.push(ms);
    }
    const gaps = tries.slice(1).map((at, i) => at - tries[i]!);
    expect(gaps).toEqual([500, 1000, 2000]);
    expect(life.at.status()).toBe('device-only');
    expect(life.at.launch!.writes()).toEqual([]);

    // What is done now is there again as long as it stays so.
    life.decide();
    await life.pass(1000);
    await life.open();
    await life.pass(10_000);
    expect(life.at.notebook.run(scenario).open?.steps).toHaveLength(1);
    expect(life.at.notebook.lesson(lesson).started).toBe(true);
  }),
);

test.each(standards)(
  named('F11'),
  living(async (life, standard) => {
    const { api } = life.arrive().launch!;
    api[standard === 'scorm12' ? 'LMSInitialize' : 'Initialize']!('');
    await life.pass(1000);
    life.decide();
    await life.pass(1000);
    expect(life.at.statuses.slice(1)).toEqual(['saved', 'saving', 'saved']);
    expect(life.notHeld()).toEqual([]);
  }),
);

test.each(standards)(
  named('F12'),
  living(async (life) => {
    life.lms.faults.add({ verb: 'Initialize', does: 'refuse', code: 104 });
    await life.open();
    expect(life.at.status()).toBe('over');
    life.decide();
    life.answer();
    life.at.happen('hide');
    life.at.happen('close');
    await life.pass(600_000);
    expect(life.at.statuses).toEqual(['finding', 'over']);
    expect(life.at.launch!.calls).toEqual(['Initialize()']);
  }),
);

test(named('F12'), () =>
  live('scorm12', async (life) => {
    await life.open();
    life.decide();
    await life.pass(1000);
    life.at.happen('close');
    // The frame alone is loaded again, in an LMS that begins once a launch and has no word for it.
    life.lms.faults.add({ verb: 'Initialize', does: 'refuse', code: 101 });
    life.lms.faults.add({ verb: 'GetValue', does: 'refuse', code: 301 });
    await life.open();
    expect(life.at.statuses).toEqual(['finding', 'over']);
    life.decide();
    await life.pass(60_000);
    expect(life.at.status()).toBe('over');
    expect(life.at.launch!.writes()).toEqual([]);
  }),
);

test.each(standards)(
  named('F53'),
  living(async (life, standard) => {
    await life.open();
    life.decide();
    await life.pass(1000);
    const held = [...life.lms.stored];
    const noted = [...life.device.items];
    const mode = { verb: 'GetValue', element: 'mode' } as const;
    for (const word of ['review', 'browse']) {
      life.lms.faults.add({ ...mode, does: 'answer', with: word });
      await life.open({ review: word === 'review' });
      expect(life.at.status()).toBe('review');
      // The record is there to be looked at, and nothing that counts can be done.
      expect(life.at.notebook.run(scenario).counts).toBe(true);
      life.at.read(lesson);
      expect([life.decide(), life.answer()]).toEqual([undefined, undefined]);
      life.at.happen('hide');
      life.at.happen('show');
      await life.pass(60_000);
      expect(life.at.leave()).toBe(true);
      await life.pass(60_000);
      expect(life.at.launch!.writes()).toEqual([]);
      life.lms.faults.clear();
    }
    const times = standard === 'scorm12' ? /time$/ : /time$|^cmi.exit$/;
    expect(life.lms.stored).toEqual(new Map(held));
    expect(held.filter(([element]) => !times.test(element)).length).toBeGreaterThan(0);
    expect(life.device.items).toEqual(new Map(noted));
  }),
);

test.each(standards)(
  named('F53'),
  living(async (life) => {
    // Without credit all is kept as always: whether it counts is the LMS's business.
    life.lms.faults.add({
      verb: 'GetValue',
      element: 'credit',
      does: 'answer',
      with: 'no-credit',
    });
    await life.open();
    await life.finish('well');
    expect(life.at.status()).toBe('saved');
    expect(life.notHeld()).toEqual([]);
  }),
);
