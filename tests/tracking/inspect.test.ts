import { expect, test } from 'vitest';
import { decode } from '../../src/record/codec.ts';
import { suspendLimit } from '../../src/model/standard.ts';
import { scorm12 } from '../../src/tracking/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm2004.ts';
import type { Element } from '../../src/tracking/tracker.ts';
import { living, standards } from '../faults/live.ts';
import type { Life } from '../faults/live.ts';
import type { Fault } from '../lms/faults.ts';

const dialects = { scorm12, scorm2004 };
const lists = ['cmi.objectives._children', 'cmi.interactions._children'] as const;

/* The connection check in an LMS that does all sorts of things; what always holds is asked for after each. */

test.each(standards)('in %s it says what was found, and what a write came to', (standard) =>
  living(async (life) => {
    await life.open();
    const { mode, entry } = dialects[standard].elements;
    const asked = [mode, entry, ...lists] as Element[];
    const facts = life.at.session.inspect(asked);
    expect(facts).toMatchObject({ [mode]: 'normal', [entry]: 'ab-initio', wrote: true });
    expect(facts).toMatchObject({ error: 0, held: 0 });
    expect(facts[lists[0]]).toContain('id');
    expect(facts[lists[1]]).toContain('result');
    expect(facts).toMatchObject({ full: true, length: suspendLimit });
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
      for (let i = 0; i < 3; i += 1) life.at.session.inspect(['cmi.objectives._children']);
      await life.pass(1000);
      expect(recordOf(life)).toEqual(before);
      const written = life.lms.launches
        .at(-1)!
        .calls.slice(calls)
        .filter((call) => /^Set/.test(call));
      // Three times each: under its next number, with blanks behind it, and without them again.
      const elements = written.map((call) => call.replace(/=.*/, ''));
      expect(elements).toEqual(Array.from({ length: 9 }, () => 'SetValue(cmi.suspend_data'));
      expect(written[2]).toBe(written[0]);
    })(standard),
);

const troubles: [what: string, fault: Fault | Fault[], facts: object][] = [
  [
    'refuses the state',
    { verb: 'SetValue', does: 'refuse', code: 405, times: 1 },
    { refused: true, error: 405 },
  ],
  [
    'refuses it and stores nothing',
    [
      { verb: 'SetValue', does: 'refuse', code: 405, times: 1 },
      { verb: 'Commit', does: 'refuse', code: 391, times: 1 },
    ],
    { refused: true },
  ],
  [
    'does not store it',
    { verb: 'Commit', does: 'refuse', code: 391, times: 1 },
    { unstored: true, error: 391 },
  ],
  [
    'gives back less',
    { verb: 'GetValue', element: 'suspend_data', does: 'cut', to: 5, times: 2 },
    { tight: true, length: 5 },
  ],
  [
    'gives nothing back',
    { verb: 'GetValue', element: 'suspend_data', does: 'cut', to: 0, times: 2 },
    { changed: true, length: 0 },
  ],
  [
    'has no objectives',
    { verb: 'GetValue', element: 'objectives._children', does: 'refuse', code: 401 },
    { [lists[0]]: '', wrote: true },
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
        life.lms.faults.add(...[fault].flat());
        expect(life.at.session.inspect(lists)).toMatchObject(facts);
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
      expect(life.at.session.inspect([])).toMatchObject({ held: length, wrote: true });
      // The LMS loses what it was given; this device has it.
      life.lms.stored.delete('cmi.suspend_data');
      await life.open();
      expect(life.at.session.inspect([])).toMatchObject({ held: 0, wrote: true });
    })(standard),
);

test.each(standards)(
  'in %s nothing is asked where there is no session, and why there is none is told',
  (standard) =>
    living(async (life) => {
      life.lms.faults.add({ verb: 'Initialize', does: 'refuse', code: 102 });
      await life.open();
      await life.pass(10_000);
      expect(life.at.session.inspect(lists)).toEqual({
        'device-only': true,
        ...{ held: 0, error: 0 },
        ...{ unbegun: true, code: 102, unwritten: true, full: false, length: 0 },
      });
    })(standard),
);

test.each(standards)('in %s nothing is written in review', (standard) =>
  living(async (life) => {
    await life.open({ review: true });
    expect(life.at.session.inspect([])).toMatchObject({ begun: true, unwritten: true });
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
    expect(life.at.session.inspect(lists)).toMatchObject({ unbegun: true, unwritten: true });
    expect(life.lms.launches.at(-1)!.calls.length).toBe(calls);
  })(standard),
);

test('in scorm12 the number for not beginning is that of the beginning, not of what was read after it', () =>
  living(async (life) => {
    life.lms.faults.add({ verb: 'Initialize', does: 'refuse', code: 101 });
    life.lms.faults.add({ verb: 'GetValue', does: 'refuse', code: 301 });
    await life.open();
    // Between two tries as after the last of them.
    for (const ms of [0, 10_000]) {
      await life.pass(ms);
      expect(life.at.session.inspect(lists)).toMatchObject({ unbegun: true, code: 101 });
    }
    expect(life.at.status()).toBe('device-only');
  })('scorm12'));

test.each(standards)('in %s the course learns of a cut that the check has seen', (standard) =>
  living(async (life) => {
    await life.open();
    life.decide();
    await life.pass(1000);
    life.lms.faults.add({ verb: 'GetValue', element: 'suspend_data', does: 'cut', to: 5 });
    expect(life.at.session.inspect([])).toMatchObject({ changed: true, saving: true });
    await life.pass(10_000);
    expect(life.at.status()).toBe('unsaved');
    life.lms.faults.clear();
    expect(life.at.session.inspect([])).toMatchObject({ wrote: true, saved: true });
  })(standard),
);

test.each(standards)('in %s an offline browser is no error of the LMS', (standard) =>
  living(async (life) => {
    await life.open();
    life.device.online = false;
    expect(life.at.session.inspect([])).toMatchObject({ unstored: true, error: 0 });
  })(standard),
);

/** What the LMS holds, but for the state's number and sum, and the time. */
function recordOf({ lms, at }: Life) {
  const { 'cmi.suspend_data': state = '', ...held } = Object.fromEntries(lms.stored);
  const read = decode(at.notebook.course, state);
  if (!('record' in read)) throw new Error(`What is held cannot be read: ${read.fault}`);
  return { held, record: read.record };
}
