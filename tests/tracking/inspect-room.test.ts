import { expect, test } from 'vitest';
import { living, standards } from '../faults/live.ts';
import type { Fault } from '../lms/faults.ts';

/* The connection check says how long a state could be, and leaves the one there is as it was. */

const roomy: [what: string, fault: Fault, length: number][] = [
  [
    'cuts what is longer than 255 characters',
    { verb: 'GetValue', element: 'suspend_data', does: 'cut', to: 255 },
    255,
  ],
  [
    'cuts what is longer than 60',
    { verb: 'GetValue', element: 'suspend_data', does: 'cut', to: 60 },
    60,
  ],
  [
    'refuses what is longer than it has now',
    { verb: 'SetValue', element: 'suspend_data', does: 'refuse', code: 405, nth: 2, times: 1 },
    0,
  ],
];

for (const [what, fault, length] of roomy) {
  test.each(standards)(`in %s it says how much room there is where an LMS ${what}`, (standard) =>
    living(async (life) => {
      await life.open();
      life.decide();
      await life.pass(1000);
      life.lms.faults.add(fault);
      const facts = life.at.session.inspect(['cmi.objectives._children']);
      const kept = life.lms.stored.get('cmi.suspend_data')!;
      expect(facts).toMatchObject({ tight: true, full: false, length: length || kept.length });
      // What is there is what was stored, without a blank, and goes on as it was.
      life.lms.faults.clear();
      life.at.session.lend((line) => expect(line.get('cmi.suspend_data')).toBe(kept));
      expect(kept).not.toContain(' ');
      life.at.leave();
      expect(life.lms.stored.get('cmi.suspend_data')).not.toContain(' ');
    })(standard),
  );
}

test.each(standards)('in %s nothing is tried where something only has to be stored', (standard) =>
  living(async (life) => {
    await life.open();
    life.decide();
    await life.pass(1000);
    const { length } = life.at.launch!.writes();
    expect(life.at.session.inspect([])).toMatchObject({ wrote: true });
    const written = life.at.launch!.writes().slice(length);
    expect(written.filter((one) => one.includes('suspend_data'))).toHaveLength(1);
    expect(written.join('')).not.toContain(' ');
  })(standard),
);
