import { expect, test } from 'vitest';
import { named } from './catalogue.ts';
import { course } from './course.ts';
import { live, living, standards, type Life } from './live.ts';
import { endings } from './moves.ts';

test.each(standards)(
  named('F45'),
  living(async (life) => {
    await life.open();
    life.decide();
    await life.pass(1000);
    life.lms.faults.add({ verb: 'Terminate', does: 'refuse', code: 101 });
    const before = life.at.launch!.calls.length;
    expect(life.at.leave()).toBe(true);
    await life.pass(900);
    expect(endings(life)).toBe(1);
    await life.pass(600_000);
    expect(endings(life)).toBe(2);
    const made = life.at.launch!.calls.slice(before);
    expect(made.filter((call) => call.startsWith('Commit'))).toHaveLength(1);
    life.at.happen('close');
    expect(endings(life)).toBe(2);
  }),
);

test.each(standards)(
  named('F46'),
  living(async (life) => {
    await life.open();
    life.decide();
    await life.pass(1000);
    expect(life.at.leave()).toBe(true);
    life.at.happen('hide');
    life.at.happen('close');
    life.at.leave();
    await life.pass(60_000);
    expect(endings(life)).toBe(1);
    expect(life.notHeld()).toEqual([]);
  }),
);

const lost = 'a session that is begun anew';
const stillToCome: Record<string, (life: Life) => Promise<unknown> | void> = {
  'a decision that was not handed over yet': (life) => void life.decide(),
  'a retry': async (life) => {
    life.lms.faults.add({ verb: 'Commit', does: 'lose', times: 1 });
    life.decide();
    await life.pass(500);
  },
  [lost]: async (life) => {
    life.at.launch!.lose();
    life.decide();
    await life.pass(500);
  },
};

test.each(
  standards.flatMap((standard) =>
    Object.keys(stillToCome).flatMap((what) =>
      // Whoever leaves while a session is being begun anew stays until that has been done.
      (what === lost ? ['close' as const] : ['leave' as const, 'close' as const]).map(
        (how) => [standard, what, how] as const,
      ),
    ),
  ),
)(named('F47'), (standard, what, how) =>
  live(standard, async (life) => {
    await life.open();
    life.decide();
    await life.pass(1000);
    await stillToCome[what]!(life);
    if (how === 'leave') life.at.leave();
    else life.at.happen('close');
    const { calls } = life.at.launch!;
    expect(calls.at(-1)).toBe('Terminate()');
    const { length } = calls;
    life.decide();
    life.answer();
    for (const { id } of course.lessons) life.at.read(id);
    for (const what of ['hide', 'show', 'online', 'close'] as const) life.at.happen(what);
    life.at.leave();
    await life.pass(600_000);
    expect(calls).toHaveLength(length);
  }),
);

test.each(standards)(
  named('F47'),
  living(async (life) => {
    // It is left while it is still being begun.
    life.lms.faults.add({ verb: 'GetValue', does: 'answer', with: '' });
    life.arrive();
    await life.pass(100);
    life.at.happen('close');
    const { length } = life.at.launch!.calls;
    await life.pass(60_000);
    expect(life.at.launch!.calls).toHaveLength(length);
    expect(life.at.launch!.writes()).toEqual([]);
  }),
);
