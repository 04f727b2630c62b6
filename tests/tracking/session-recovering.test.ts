import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verbs } from '../lms/faults.ts';
import { createLms, type Launch, type Lms } from '../lms/lms.ts';
import { createStorage } from './device.ts';
import { around, finished, rows } from './samples.ts';
import { sitDown } from './sitting.ts';
import { createScorm12, createScorm2004 } from './trackers.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ways = [
  { standard: 'scorm12', create: createScorm12, code: 301, status: 'cmi.core.lesson_status' },
  { standard: 'scorm2004', create: createScorm2004, code: 142, status: 'cmi.success_status' },
] as const;

describe.each(ways)('an LMS of $standard', ({ standard, create, code, status }) => {
  it('that has lost the session is begun with anew, and has everything in the end', async () => {
    const { lms, at, relaunch } = await begin();
    forget(lms);
    at.decide({ rows, report: finished });
    await at.pass(500);
    expect(lms.stored.get('cmi.suspend_data')).toBe(undefined);
    lms.faults.clear();
    relaunch();
    await at.pass(1000);
    expect(at.status()).toBe('saved');
    expect(lms.stored.get('cmi.suspend_data')).toBe('2.fresh');
    expect(lms.stored.get(status)).toBe('passed');
    expect(lms.stored.get('cmi.interactions.7.id')).toBe('wrong__q5');
    expect(lms.stored.get(standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit')).toBe('suspend');
  });

  it('that has fallen over is looked for again with each try, and never begun twice', async () => {
    const { lms, at } = await begin();
    for (const verb of verbs) lms.faults.add({ verb, does: 'throw' });
    const last = at.decide();
    await at.pass(60_000);
    expect(at.status()).toBe('unsaved');
    lms.faults.clear();
    await at.pass(31_000);
    expect(at.status()).toBe('saved');
    expect(Number.parseInt(lms.stored.get('cmi.suspend_data') ?? '')).toBeGreaterThan(
      Number.parseInt(last),
    );
    expect(lms.launches.flatMap(({ complaints }) => complaints)).not.toContain('began twice');
  });

  it('is not written to where somebody else is found there, and the learner is told', async () => {
    const { lms, at, stranger } = await begin();
    forget(lms);
    at.decide();
    await at.pass(500);
    const other = stranger({ 'cmi.suspend_data': '1.theirs' });
    await at.pass(60_000);
    expect(at.status()).toBe('over');
    expect(other.stored.get('cmi.suspend_data')).toBe('1.theirs');
  });

  it('is not written to where one has gone on meanwhile, and the learner is told', async () => {
    const { lms, at, relaunch } = await begin();
    forget(lms);
    at.decide();
    await at.pass(500);
    lms.faults.clear();
    lms.stored.set('cmi.suspend_data', '50.home');
    lms.stored.set('cmi.exit', 'suspend');
    relaunch();
    await at.pass(60_000);
    expect(at.status()).toBe('elsewhere');
    expect(lms.stored.get('cmi.suspend_data')).toBe('50.home');
  });

  it('that now only shows what was done is not written to', async () => {
    const { lms, at, relaunch } = await begin();
    forget(lms);
    at.decide();
    await at.pass(500);
    lms.faults.clear();
    relaunch(true);
    await at.pass(60_000);
    expect(at.status()).toBe('review');
  });

  it('that only fails to store is not begun with again', async () => {
    const { lms, at } = await begin();
    lms.faults.add({ verb: 'Commit', does: 'lose', times: 3 });
    at.decide();
    await at.pass(60_000);
    expect(at.status()).toBe('saved');
    expect(lms.launches[0]?.calls.filter((call) => call.startsWith('Init'))).toHaveLength(1);
  });

  /** It answers everything with “not initialized”, or its word for that. */
  function forget(lms: Lms): void {
    lms.faults.add({ verb: 'SetValue', does: 'refuse', code });
    lms.faults.add({ verb: 'Commit', does: 'refuse', code });
    lms.faults.add({ verb: 'Initialize', does: 'refuse', code });
  }

  async function begin() {
    const lms = createLms(standard);
    let there: Launch = lms.launch();
    const at = sitDown(() => create(there.api, around()));
    void at.session.open();
    await at.pass(500);
    return {
      lms,
      at,
      relaunch: (review = false) => (there = lms.launch({ review })),
      stranger(stored: Record<string, string>) {
        const other = createLms(standard, { stored: { ...stored, 'cmi.exit': 'suspend' } });
        const person = standard === 'scorm12' ? 'student_id' : 'learner_id';
        other.faults.add({ verb: 'GetValue', element: person, does: 'answer', with: 'L2' });
        there = other.launch();
        return other;
      },
    };
  }
});

describe.each(ways)('two windows of one person, $standard', ({ standard, create }) => {
  it('do not write over each other: the one that wrote last goes on', async () => {
    const { lms, open } = await oneLms();
    const first = await open();
    first.decide();
    await first.pass(100);
    const second = await open();
    const kept = second.decide();
    await second.pass(100);
    const before = [...lms.stored];
    first.decide({ rows, report: finished });
    await first.pass(60_000);
    expect(first.status()).toBe('elsewhere');
    expect([...lms.stored]).toEqual(before);
    expect(lms.stored.get('cmi.suspend_data')).toBe(kept);
    expect(second.status()).toBe('saved');
  });

  it('the older says so as soon as it is looked at again, and is not even ended', async () => {
    const { lms, open } = await oneLms();
    const first = await open();
    const second = await open();
    second.decide();
    await second.pass(100);
    first.session.notice('hidden');
    first.session.notice('shown');
    expect(first.status()).toBe('elsewhere');
    const before = lms.launches[0]?.calls.length;
    first.session.notice('hidden');
    first.session.notice('gone');
    expect(first.session.leave()).toBe(false);
    expect(lms.launches[0]?.calls).toHaveLength(before ?? 0);
  });

  it('the older does not end over the newer when it is closed and has not noticed yet', async () => {
    const { lms, open } = await oneLms();
    const first = await open();
    first.decide();
    await first.pass(100);
    const second = await open();
    const kept = second.decide();
    await second.pass(100);
    first.session.notice('gone');
    expect(lms.launches[0]?.calls).not.toContain('Terminate()');
    expect(lms.stored.get('cmi.suspend_data')).toBe(kept);
  });

  it('one that only looks is never overtaken', async () => {
    const { open } = await oneLms();
    const first = await open();
    first.decide();
    await first.pass(100);
    const looking = await open(true);
    first.decide();
    await first.pass(100);
    looking.session.notice('shown');
    expect(looking.status()).toBe('review');
    looking.session.notice('gone');
    expect(looking.status()).toBe('ended');
  });

  it('the older stops trying to store what failed', async () => {
    const { lms, open } = await oneLms();
    const first = await open();
    lms.faults.add({ verb: 'Commit', does: 'lose', times: 2 });
    first.decide();
    await first.pass(500);
    const second = await open();
    second.decide();
    await second.pass(60_000);
    await first.pass(60_000);
    expect(first.status()).toBe('elsewhere');
    expect(lms.stored.get('cmi.suspend_data')).toMatch(/^2\./);
  });

  it('the older, loaded again, has what the other did', async () => {
    const { open } = await oneLms();
    await open();
    const second = await open();
    const kept = second.decide();
    await second.pass(100);
    const again = await open();
    expect(again.start.state).toBe(kept);
    again.decide();
    await again.pass(100);
    expect(again.status()).toBe('saved');
  });

  async function oneLms() {
    const lms = createLms(standard);
    const storage = createStorage();
    const open = async (review = false) => {
      const { api } = lms.launch({ review });
      const at = sitDown(() => create(api, around()), storage);
      const opened = at.session.open();
      await at.pass(500);
      const start = await opened;
      at.countFrom(start.state);
      return { ...at, start };
    };
    return { lms, open };
  }
});

it('two windows on one device without an LMS do not write over each other either', async () => {
  const storage = createStorage();
  const open = async () => {
    const at = sitDown(undefined, storage);
    const opened = at.session.open();
    await at.pass(500);
    at.countFrom((await opened).state);
    return at;
  };
  const [first, second] = [await open(), await open()];
  const kept = second.decide();
  first.decide();
  expect(first.status()).toBe('elsewhere');
  expect((await (await open()).session.open()).state).toBe(kept);
});
