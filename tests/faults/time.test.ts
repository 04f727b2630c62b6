import { expect, onTestFinished, test, vi } from 'vitest';
import { named } from './catalogue.ts';
import { words } from './course.ts';
import { live, living, standards, type Life } from './live.ts';
import { endings, nextMonth } from './moves.ts';

const forms = { scorm12: ['0000:10:00.00', '00:05:00'], scorm2004: ['PT10M', 'PT5M'] } as const;

test.each(
  standards.flatMap((standard) => [0, 1].map((used) => [standard, used as 0 | 1] as const)),
)(named('F57'), (standard, used) =>
  live(standard, async (life) => {
    const [limit, before] = forms[standard];
    tell(life, { limit, ...(used && { before }), action: 'exit,message' });
    await life.open();
    await life.finish('well');
    await life.pass((used ? 300_000 : 600_000) - 60_000);
    life.answer();
    await life.pass(10);
    expect(life.at.status()).not.toBe('ended');
    const started = Date.now();
    while (life.at.status() !== 'ended') await life.pass(1000);
    expect(Date.now() - started).toBeLessThan(60_000);
    expect(words['status-ended']).toBe('Saved');
    expect(life.notHeld()).toEqual([]);
    const exit = standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit';
    const writes = life.at.launch!.calls.slice(-4);
    expect(writes).toEqual([
      expect.stringMatching(/^Commit/),
      `SetValue(${exit}=time-out)`,
      'Commit()',
      'Terminate()',
    ]);
    expect(endings(life)).toBe(1);
  }),
);

const noLimits = {
  scorm12: ['', '0000:00:00.00', 'abc', '10', '9999:00:00', '00:05', '-1:00:00', '00:00:01'],
  scorm2004: ['', 'PT0S', 'abc', '10', 'PT9999H', 'P1M', 'PT', '-PT5M', 'PT1S'],
};

test.each(
  standards.flatMap((standard) => [
    [standard, forms[standard][0], 'continue,message'] as const,
    [standard, forms[standard][0], ''] as const,
    ...noLimits[standard].map((limit) => [standard, limit, 'exit,no message'] as const),
  ]),
)(named('F57'), (standard, limit, action) =>
  live(standard, async (life) => {
    // Said to go on, or no sane time: nothing is done about it.
    tell(life, { limit, before: forms[standard][1], action });
    await life.open();
    life.decide();
    await life.pass(3_600_000);
    expect(life.at.status()).toBe('saved');
    expect(endings(life)).toBe(0);
  }),
);

test.each(standards)(
  named('F58'),
  living(async (life, standard) => {
    vi.setSystemTime('2026-11-09T20:07:05Z');
    const begun = performance.now();
    await life.open();
    await life.pass(10_000);
    vi.setSystemTime('2026-11-10T20:30:00Z');
    await life.finish('badly');
    vi.setSystemTime('2026-11-08T20:07:05Z');
    life.answer();
    await life.pass(60_000);
    vi.setSystemTime('2026-11-09T20:40:00Z');
    expect(life.at.leave()).toBe(true);
    expect(secondsTold(life)).toBeCloseTo((performance.now() - begun) / 1000, 1);
    const [shown] = moments(life);
    expect(shown).toMatch(
      standard === 'scorm12' ? /^\d\d:30:\d\d$/ : /^2026-11-10T20:30:\d\d\.\d\dZ$/,
    );
  }),
);

test.each(standards)(
  named('F58'),
  living(async (life, standard) => {
    // In the night in which the clocks are put back, and after a long flight.
    vi.stubEnv('TZ', 'Europe/Berlin');
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.setSystemTime('2026-10-25T00:50:00Z');
    let begun = performance.now();
    await life.open();
    await life.finish('badly');
    await life.pass(1_200_000);
    while (life.answer()) await life.pass(100);
    await life.pass(1000);
    expect(life.at.leave()).toBe(true);
    expect(secondsTold(life)).toBeCloseTo((performance.now() - begun) / 1000, 1);
    const night = moments(life);
    vi.stubEnv('TZ', 'Asia/Kathmandu');
    nextMonth();
    life.arrive();
    begun = performance.now();
    await life.pass(1000);
    await life.finish('badly');
    expect(life.at.leave()).toBe(true);
    expect(secondsTold(life)).toBeCloseTo((performance.now() - begun) / 1000, 1);
    // Each row keeps the time at which it was told of, whatever comes behind it.
    const all = moments(life);
    expect(all.slice(0, night.length)).toEqual(night);
    const is12 = standard === 'scorm12';
    expect(night[0]).toMatch(is12 ? /^02:50:\d\d$/ : /^2026-10-25T00:50:\d\d\.\d\dZ$/);
    // Twenty minutes later it is forty minutes earlier by the clock on the wall.
    expect(night.at(-1)).toMatch(is12 ? /^02:10:\d\d$/ : /^2026-10-25T01:10:\d\d\.\d\dZ$/);
    expect(all.at(-1)).toMatch(is12 ? /^06:55:\d\d$/ : /^2026-11-25T01:10:\d\d\.\d\dZ$/);
  }),
);

test.each(standards)(
  'in %s rows keep their time where the session is lost and all is told again',
  (standard) =>
    living(async (life) => {
      await life.open();
      await life.finish('badly', life.course.scenarios[0]!.id);
      await life.pass(1000);
      const before = moments(life);
      expect(before.length).toBeGreaterThan(3);
      await life.pass(600_000);
      life.at.launch!.lose();
      while (life.answer());
      await life.pass(10_000);
      expect(life.at.status()).toBe('saved');
      const after = moments(life);
      expect(after.length).toBeGreaterThan(before.length);
      expect(after.slice(0, before.length)).toEqual(before);
    })(standard),
);

test.each(standards)(
  'in %s rows of an earlier launch keep their time where new ones are not stored at once',
  (standard) =>
    living(async (life) => {
      await life.open();
      await life.finish('badly', life.course.scenarios[0]!.id);
      await life.pass(1000);
      const before = moments(life);
      nextMonth();
      await life.open();
      await life.finish('badly', life.course.scenarios[0]!.id);
      life.lms.faults.add({ verb: 'Commit', does: 'refuse', code: 391, times: 1 });
      while (life.answer());
      await life.pass(10_000);
      const after = moments(life);
      expect(after.length).toBeGreaterThan(before.length);
      expect(after.slice(0, before.length)).toEqual(before);
    })(standard),
);

/** Has the LMS say what time it gives, has had, and what is to be done when that is up. */
function tell(life: Life, terms: { limit: string; before?: string; action: string }): void {
  const said = {
    max_time_allowed: terms.limit,
    total_time: terms.before,
    time_limit_action: terms.action,
  };
  for (const [element, answer] of Object.entries(said)) {
    if (answer !== undefined) {
      life.lms.faults.add({ verb: 'GetValue', element, does: 'answer', with: answer });
    }
  }
}

/** The time of each row that the LMS has, in their order. */
function moments({ lms: { stored } }: Life): string[] {
  return [...stored].flatMap(([name, at]) =>
    /^cmi\.interactions\.\d+\.time(stamp)?$/.test(name) ? at : [],
  );
}

/** The seconds of the session that it was told last, by either standard. */
function secondsTold({ at }: Life): number {
  const parts = at
    .launch!.calls.findLast((call) => call.includes('session_time='))!
    .replace(/.*=/, '')
    .match(/[\d.]+/g)!
    .map(Number);
  return parts.reduce((sum, part) => sum * 60 + part, 0);
}
