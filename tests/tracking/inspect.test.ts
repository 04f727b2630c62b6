import { expect, test } from 'vitest';
import { decode } from '../../src/record/codec.ts';
import { living, standards } from '../faults/live.ts';
import type { Life } from '../faults/live.ts';
import type { Habits } from '../lms/lms.ts';

/* The connection check in an LMS that does all sorts of things; what always holds is asked for after each. */

test.each(standards)('in %s it says what was found, and what a write came to', (standard) =>
  living(async (life) => {
    await life.open();
    const facts = life.at.session.inspect();
    expect(facts).toMatchObject({ mode: 'normal', entry: 'ab-initio', named: true, wrote: true });
    expect(facts).toMatchObject({ error: 0, held: 0 });
    expect(facts['objectives']).toContain('id');
    expect(facts['interactions']).toContain('result');
    expect(facts['length']).toBe(life.lms.stored.get('cmi.suspend_data')?.length);
    await life.pass(1000);
    expect(life.at.status()).toBe('saved');
  })(standard),
);

test.each(standards)(
  'in %s nothing of the learner’s is touched but the number of writing',
  (standard) =>
    living(async (life) => {
      await life.open();
      for (let i = 0; i < 3; i += 1) life.decide();
      await life.pass(1000);
      const before = recordOf(life);
      const calls = life.lms.launches.at(-1)!.calls.length;
      for (let i = 0; i < 3; i += 1) life.at.session.inspect();
      await life.pass(1000);
      expect(recordOf(life)).toEqual(before);
      const written = life.lms.launches
        .at(-1)!
        .calls.slice(calls)
        .filter((call) => /^Set/.test(call));
      expect(written.map((call) => call.replace(/=.*/, ''))).toEqual(
        Array.from({ length: 3 }, () => 'SetValue(cmi.suspend_data'),
      );
    })(standard),
);

const troubles: [what: string, fault: NonNullable<Habits['faults']>[number], facts: object][] = [
  [
    'refuses the state',
    { verb: 'SetValue', does: 'refuse', code: 405, times: 1 },
    { refused: true, error: 405 },
  ],
  [
    'does not store it',
    { verb: 'Commit', does: 'refuse', code: 391, times: 1 },
    { unstored: true, error: 391 },
  ],
  [
    'gives back less',
    { verb: 'GetValue', element: 'suspend_data', does: 'cut', to: 5, times: 2 },
    { changed: true },
  ],
  [
    'has no objectives',
    { verb: 'GetValue', element: 'objectives._children', does: 'refuse', code: 401 },
    { objectives: '', wrote: true },
  ],
];

for (const [what, fault, facts] of troubles) {
  test.each(standards)(
    `in %s an LMS that ${what} is found out, and the course goes on`,
    (standard) =>
      living(async (life) => {
        await life.open();
        life.decide();
        await life.pass(1000);
        life.lms.faults.add(fault);
        expect(life.at.session.inspect()).toMatchObject(facts);
        await life.pass(60_000);
        expect(life.at.status()).toBe('saved');
      })(standard),
  );
}

test.each(standards)(
  'in %s it says what the LMS gave back at this launch, and not what it has since',
  (standard) =>
    living(async (life) => {
      await life.open();
      life.decide();
      await life.pass(1000);
      const { length } = life.lms.stored.get('cmi.suspend_data')!;
      await life.open();
      expect(life.at.session.inspect()).toMatchObject({ held: length, wrote: true });
      // The LMS loses what it was given; this device has it.
      life.lms.stored.delete('cmi.suspend_data');
      await life.open();
      expect(life.at.session.inspect()).toMatchObject({ held: 0, wrote: true });
    })(standard),
);

test.each(standards)(
  'in %s nothing is asked where there is no session, and why there is none is told',
  (standard) =>
    living(async (life) => {
      life.lms.faults.add({ verb: 'Initialize', does: 'refuse', code: 102 });
      await life.open();
      await life.pass(10_000);
      expect(life.at.session.inspect()).toEqual({
        status: 'device-only',
        unbegun: '102',
        unwritten: true,
      });
    })(standard),
);

test.each(standards)('in %s nothing is written in review', (standard) =>
  living(async (life) => {
    await life.open({ review: true });
    expect(life.at.session.inspect()).toMatchObject({ mode: 'review', unwritten: true });
    expect(life.lms.launches.at(-1)!.calls.filter((call) => /^(Set|Commit)/.test(call))).toEqual(
      [],
    );
  })(standard),
);

test.each(standards)('in %s nothing is written once the visit has been ended', (standard) =>
  living(async (life) => {
    await life.open();
    life.decide();
    await life.pass(1000);
    expect(life.at.leave()).toBe(true);
    const calls = life.lms.launches.at(-1)!.calls.length;
    expect(life.at.session.inspect()).toMatchObject({ unwritten: true });
    expect(life.lms.launches.at(-1)!.calls.length).toBe(calls);
  })(standard),
);

/** What the LMS holds, but for the state's number and sum, and the time. */
function recordOf({ lms, at }: Life) {
  const { 'cmi.suspend_data': state = '', ...held } = Object.fromEntries(lms.stored);
  const read = decode(at.notebook.course, state);
  if (!('record' in read)) throw new Error(`What is held cannot be read: ${read.fault}`);
  return { held, record: read.record };
}
