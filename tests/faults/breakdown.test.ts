import { expect, test } from 'vitest';
import { verbs, type Fault } from '../lms/faults.ts';
import { named } from './catalogue.ts';
import { words } from './course.ts';
import { live, living, standards } from './live.ts';

test.each(standards)(
  named('F39'),
  living(async (life) => {
    await life.open();
    for (const verb of verbs) life.lms.faults.add({ verb, does: 'throw' });
    life.decide();
    await life.pass(120_000);
    const { calls } = life.at.launch!;
    const tries: number[] = [];
    for (let second = 0; second < 600; second += 1) {
      const before = calls.length;
      if (second % 7 === 0) life.decide();
      if (second % 11 === 0) life.answer();
      await life.pass(1000);
      if (calls.length > before) tries.push(second);
    }
    const gaps = tries.slice(1).map((at, i) => at - tries[i]!);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30);
    expect(life.at.status()).toBe('unsaved');
    life.at.happen('hide');
    expect(life.at.leave()).toBe(false);
    life.at.happen('close');
  }),
);

test.each(standards)(
  named('F39'),
  living(async (life) => {
    for (const verb of verbs) life.lms.faults.add({ verb, does: 'throw' });
    await life.open();
    await life.pass(10_000);
    expect(life.at.status()).toBe('device-only');
    const { length } = life.at.launch!.calls;
    life.decide();
    await life.pass(600_000);
    expect(life.at.launch!.calls).toHaveLength(length);
  }),
);

test.each(standards)(
  named('F43'),
  living(async (life) => {
    await life.open();
    life.decide();
    await life.pass(1000);
    life.lms.faults.add(
      { verb: 'Commit', does: 'swallow' },
      { verb: 'Terminate', does: 'swallow' },
    );
    await life.finish('well');
    life.answer();
    await life.pass(1000);
    life.at.leave();
    expect(life.notHeld()).not.toEqual([]);
    life.lms.faults.clear();
    await life.open();
    await life.pass(1000);
    expect(life.notHeld()).toEqual([]);
  }),
);

test.each(standards)(
  named('F44'),
  living(async (life) => {
    await life.open();
    life.decide();
    await life.pass(1000);
    life.lms.faults.add({ verb: 'Commit', does: 'lose' }, { verb: 'Terminate', does: 'lose' });
    await life.finish('well');
    expect(life.at.status()).toBe('unsaved');
    expect(words['status-unsaved']).toMatch(/sign in .* open the course again/);
    expect(life.at.leave()).toBe(false);
    life.at.happen('close');
    life.lms.faults.clear();
    await life.open();
    await life.pass(1000);
    expect(life.notHeld()).toEqual([]);
  }),
);

const silences: Omit<Fault, 'verb'>[] = [
  { does: 'throw' },
  ...[0, '0', '', null, undefined, NaN, 'no idea', {}].map(
    (said) => ({ does: 'answer', with: said }) as const,
  ),
];

test.each(standards.flatMap((standard) => silences.map((silence) => [standard, silence] as const)))(
  named('F78'),
  (standard, silence) =>
    live(standard, async (life) => {
      life.lms.faults.add({ verb: 'GetLastError', ...silence } as Fault);
      await life.open();
      expect(life.at.status()).toBe('saved');
      life.lms.faults.add({ verb: 'Commit', does: 'lose', times: 2 });
      life.lms.faults.add({
        verb: 'SetValue',
        element: 'score',
        does: 'refuse',
        code: 405,
        times: 1,
      });
      life.decide();
      await life.pass(10_000);
      expect(life.at.status()).toBe('saved');
      await life.finish('badly');
      expect(life.at.status()).toBe('saved');
      life.lms.faults.add({ verb: 'Commit', does: 'throw', times: 2 });
      life.answer();
      await life.pass(10_000);
      expect(life.at.status()).toBe('saved');
    }),
);
