import { expect, test } from 'vitest';
import { checksum } from '../../src/record/checksum.ts';
import { decode } from '../../src/record/codec.ts';
import { named } from './catalogue.ts';
import { course } from './course.ts';
import { live, living, standards, type Life } from './live.ts';
import { nextMonth } from './moves.ts';

const [{ id: lesson }, { id: scenario }] = [course.lessons[0]!, course.scenarios[0]!];

test.each(standards)(
  named('F85'),
  living(async (life) => {
    life.lms.faults.add({ verb: 'Commit', does: 'swallow' });
    await life.open();
    life.answer();
    await life.finish('well');
    expect([life.at.status(), life.lms.stored.get('cmi.suspend_data')]).toEqual([
      'saved',
      undefined,
    ]);
    const { runs } = life.at.notebook;
    const passed = runs(scenario);
    expect(passed).toHaveLength(1);
    // Nothing is lost by opening it again and again, nor by what is done anew.
    for (let launch = 0; launch < 3; launch += 1) {
      await life.open();
      expect(await life.at.start).toMatchObject({ state: '', anew: true });
      expect(life.at.notebook.runs(scenario)).toEqual([]);
      life.decide();
      await life.pass(1000);
    }
    life.lms.faults.clear();
    await life.open();
    expect(life.at.notebook.besides).toBeDefined();
    life.decide();
    life.at.takeUp();
    await life.pass(1000);
    expect(life.notHeld()).toEqual([]);
    expect(held(life).runs).toMatchObject(passed);
    expect(held(life).open).toHaveLength(1);
    await life.open();
    expect([life.at.notebook.besides, life.at.notebook.passed()]).toEqual([undefined, true]);
  }),
);

test.each([
  ['scorm12', 101],
  ['scorm2004', 102],
] as const)(named('F86'), (standard, code) =>
  live(standard, async (life) => {
    // Somebody has begun before, and goes on in another conversation, or the same one.
    await life.open();
    life.at.read(lesson);
    await life.pass(1000);
    life.lms.faults.add({ verb: 'Initialize', does: 'refuse', code });
    await life.open();
    await life.pass(10_000);
    expect(life.at.status()).toBe('device-only');
    await life.finish('well');
    const done = life.at.notebook.runs(scenario);
    expect(done).toHaveLength(1);
    expect(held(life).runs).toEqual([]);
    life.lms.faults.clear();
    await life.open();
    expect(life.at.notebook.runs(scenario)).toEqual([]);
    expect(life.at.notebook.besides).toBeDefined();
    life.at.takeUp();
    await life.pass(1000);
    expect(held(life)).toMatchObject({ runs: done, lessons: [{ lesson, read: true }] });
    expect(life.notHeld()).toEqual([]);
    await life.open();
    expect(life.at.notebook.besides).toBeUndefined();
  }),
);

test.each(standards)(
  'what nobody can add any more is taken off the device at the next launch, and the place is not',
  living(async (life) => {
    await life.open();
    life.at.read(lesson);
    await life.pass(1000);
    const codes = { scorm12: 101, scorm2004: 102 };
    life.lms.faults.add({ verb: 'Initialize', does: 'refuse', code: codes[life.lms.standard] });
    await life.open();
    await life.pass(10_000);
    await life.finish('badly');
    life.lms.faults.clear();
    const kept = () =>
      ['learner-1', ''].map((who) => life.device.items.get(`${course.id}:journal:${who}`) !== '');
    await life.open();
    expect([life.at.notebook.besides !== undefined, ...kept()]).toEqual([true, true, true]);
    nextMonth();
    await life.open();
    expect([life.at.notebook.besides, ...kept()]).toEqual([undefined, true, false]);
  }),
);

test.each(standards)(
  'what a newer version of the course has left on the device is not offered by an older one, and stays',
  living(async (life) => {
    const body = `2${'A.pxyz'}`;
    const newer = `${body}${checksum(body)}@9999`;
    const nobodys = `${course.id}:journal:`;
    life.device.items.set(nobodys, `+${newer}`);
    life.device.items.set(`${course.id}:journal:learner-1/before`, ` ${newer}`);
    await life.open();
    life.answer();
    await life.pass(1000);
    expect(life.at.notebook.besides).toBeUndefined();
    life.at.takeUp();
    await life.open();
    const left = ['', 'learner-1/before'].map((whose) =>
      life.device.items.get(`${course.id}:journal:${whose}`)?.slice(1),
    );
    expect(left).toEqual([newer, newer]);
  }),
);

test.each([
  ['scorm12', 101],
  ['scorm2004', 102],
] as const)('in review what %s could not take is neither offered nor lost', (standard, code) =>
  live(standard, async (life) => {
    life.lms.faults.add({ verb: 'Initialize', does: 'refuse', code });
    await life.open();
    await life.pass(10_000);
    await life.finish('well');
    life.lms.faults.clear();
    const review = await life.open({ review: true });
    expect([review.status(), review.notebook.besides]).toEqual(['review', undefined]);
    // As by the button that deletes what is private.
    review.takeUp();
    await life.pass(1000);
    await life.open();
    expect(life.at.notebook.besides).toBeDefined();
  }),
);

/** The record that the LMS holds. */
function held({ lms }: Life) {
  const read = decode(course, lms.stored.get('cmi.suspend_data') ?? '');
  return 'record' in read ? read.record : expect.fail('The LMS holds no record.');
}
