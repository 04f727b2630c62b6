import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStorage } from './device.ts';
import { finished, report, rows } from './samples.ts';
import { begin, createRecorder, sitDown } from './sitting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('review and browse', () => {
  it.each(['review', 'browse'] as const)('in %s nothing is written, only ended', async (mode) => {
    const { lms, start, decide, session, pass, status, storage } = await begin({
      mode,
      state: '5.trail',
    });
    expect(start).toMatchObject({ mode, state: '5.trail' });
    decide({ rows, report: finished });
    session.notice('hidden');
    await pass(60_000);
    expect([lms.done, storage.items.size]).toEqual([[], 0]);
    session.notice('gone');
    expect(lms.done).toEqual(['close']);
    expect(status()).toBe('ended');
  });

  it('shows what the LMS has, not what the device has', async () => {
    const storage = createStorage();
    storage.items.set('moments:journal:L1', '-9.trail@900');
    const { start } = await begin({ mode: 'review', state: '5.trail', first: false }, storage);
    expect(start).toMatchObject({ state: '5.trail' });
  });
});

describe('what counts at the opening', () => {
  it('is what the LMS has, when the device knows nothing newer', async () => {
    const { start, lms, pass } = await begin({ state: '5.trail', first: false });
    expect(start).toMatchObject({ state: '5.trail', learner: 'L1' });
    await pass(1000);
    expect(lms.done).toEqual([]);
  });

  it('is what the device has, when the LMS lost the end of it; it is sent and told again', async () => {
    const storage = createStorage();
    const before = await begin({}, storage);
    before.decide();
    before.decide();
    await before.pass(100);
    const lms = createRecorder({ state: '1.trail', first: false });
    const at = sitDown(() => lms.tracker, storage);
    const opened = at.session.open();
    await at.pass(100);
    expect(await opened).toMatchObject({ state: '2.trail' });
    expect(lms.done).toEqual(['open', 'keep 2.trail', 'store']);
  });

  it('is nothing, when the LMS had it all and begins a new attempt', async () => {
    const storage = createStorage();
    const before = await begin({}, storage);
    before.decide();
    await before.pass(100);
    const { start } = await begin({ state: '', first: true }, storage);
    expect(start).toMatchObject({ state: '', anew: true });
  });

  it('is nothing, and what was done under no name is offered, until somebody has taken it', async () => {
    const storage = createStorage();
    const alone = sitDown(undefined, storage);
    void alone.session.open();
    await alone.pass(100);
    const done = alone.decide();
    for (const learner of ['L1', 'L2']) {
      const { start } = await begin({ state: '', first: true, learner }, storage);
      const offered = start.earlier;
      expect([start.state, offered, start.anew]).toEqual(['', `${done}@900`, false]);
    }
    (await begin({ state: '', first: true, learner: 'L2' }, storage)).session.forget();
    const { start } = await begin({ state: '', first: true, learner: 'L1' }, storage);
    expect(start.earlier).toBe('');
  });

  it('is never offered once more: what the LMS gives back after all, and what is alone here', async () => {
    const storage = createStorage();
    const before = await begin({}, storage);
    before.decide();
    await before.pass(100);
    const anew = await begin({ state: '', first: true }, storage);
    expect(anew.start.earlier).toBe('1.trail@900');
    const back = await begin({ state: '1.trail', first: false }, storage);
    expect(back.start.earlier).not.toContain('trail');
    const alone = sitDown(undefined, storage);
    const opened = alone.session.open();
    await alone.pass(100);
    expect((await opened).earlier).toBe('');
  });

  it('is every attempt that the LMS began anew without giving it back, each with its day', async () => {
    const storage = createStorage();
    for (let launch = 0; launch < 3; launch += 1) {
      const at = await begin({ state: '', first: true }, storage);
      at.countFrom(`${launch}.trail`);
      at.decide();
      await at.pass(100);
    }
    const { start } = await begin({ state: '', first: true }, storage);
    expect(start.earlier).toBe('1.trail@900 2.trail@900 3.trail@900');
  });

  it('is all there is where there is no LMS: nothing of it is ever taken off as being besides', async () => {
    const storage = createStorage();
    const alone = sitDown(undefined, storage);
    void alone.session.open();
    await alone.pass(100);
    alone.decide();
    alone.session.forget();
    const again = sitDown(() => undefined, storage);
    const opened = again.session.open();
    // Not while an LMS is looked for, either.
    again.session.forget();
    await again.pass(11_000);
    again.session.forget();
    expect((await opened).state).toBe('1.trail');
    expect([...storage.items]).toEqual([['moments:journal:', '+1.trail@900']]);
  });

  it('is not resumed by whoever comes next, once it has been added or thrown away', async () => {
    const storage = createStorage();
    const first = sitDown(() => undefined, storage);
    void first.session.open();
    await first.pass(11_000);
    first.decide();
    (await begin({ state: '', first: true }, storage)).session.forget();
    const next = sitDown(() => undefined, storage);
    const opened = next.session.open();
    await next.pass(11_000);
    expect((await opened).state).toBe('');
  });

  it('is what the device has, when the LMS never had it', async () => {
    const storage = createStorage();
    const before = await begin({}, storage);
    before.lms.stores = [false];
    before.decide();
    await before.pass(20);
    const { start } = await begin({ state: '', first: true }, storage);
    expect(start).toMatchObject({ state: '1.trail' });
  });

  it('is what the device has, when an LMS that knows the learner lost everything', async () => {
    const storage = createStorage();
    const before = await begin({}, storage);
    before.decide();
    await before.pass(100);
    const { start } = await begin({ state: '', first: false }, storage);
    expect(start).toMatchObject({ state: '1.trail' });
  });

  it('is never what somebody else left on the device', async () => {
    const storage = createStorage();
    const before = await begin({ learner: 'L2' }, storage);
    before.lms.stores = [false];
    before.decide();
    await before.pass(20);
    const { start } = await begin({ state: '', first: true }, storage);
    expect(start.state).toBe('');
  });

  it('asks for everything again where rows were in a store that failed', async () => {
    const storage = createStorage();
    const before = await begin({}, storage);
    before.lms.stores = [false];
    before.decide({ rows, report: finished });
    await before.pass(5000);
    expect(before.status()).toBe('saved');
    const { start } = await begin({ state: '2.fresh', first: false }, storage);
    expect(start).toMatchObject({ state: '2.fresh' });
  });

  it('is the LMS’s own state when neither can be read', async () => {
    const storage = createStorage();
    storage.items.set('moments:journal:L1', '-also-garbled@900');
    const { start } = await begin({ state: 'garbled', first: false }, storage);
    expect(start.state).toBe('garbled');
  });
});

describe('the reminder after the opening', () => {
  it('costs nothing where there is nothing to tell', async () => {
    const { lms, session, pass } = await begin();
    session.remind({ report: report(), rows: [] });
    await pass(1000);
    expect(lms.done).toEqual([]);
  });

  it('tells status and score, and neither state nor rows', async () => {
    const { lms, session, pass } = await begin({ state: '5.trail', first: false });
    const told: number[] = [];
    const { tell } = lms.tracker;
    lms.tracker.tell = (news) => (told.push(news.competences.length), tell(news));
    session.remind({ report: finished, rows });
    await pass(1000);
    expect(lms.done).toEqual(['tell completed passed', 'store 1100']);
    expect(told).toEqual([0]);
  });

  it('takes the place of nothing that waits', async () => {
    const { lms, session, decide, pass } = await begin({ state: '5.trail', first: false });
    decide();
    session.remind({ report: finished, rows });
    await pass(1000);
    expect(lms.done).toEqual(['keep 6.trail', 'tell completed passed', 'store 1100']);
  });

  it('is owed until it was given, and not again at the next visit', async () => {
    const storage = createStorage();
    const journal = () => storage.items.get('moments:journal:L1');
    storage.items.set('moments:journal:L1', '-5.trail@900');
    const { session, decide, pass } = await begin({ state: '5.trail', first: false }, storage);
    decide();
    await pass(100);
    session.notice('hidden');
    expect(journal()).toBe('-6.trail@900');
    session.remind({ report: finished, rows });
    await pass(100);
    expect(journal()).toBe('+6.trail@900');
  });

  it('is noted as given even where no decision follows', async () => {
    const storage = createStorage();
    storage.items.set('moments:journal:L1', '-5.trail@900');
    const { session, pass } = await begin({ state: '5.trail', first: false }, storage);
    session.remind({ report: finished, rows });
    await pass(100);
    expect(storage.items.get('moments:journal:L1')).toBe('+5.trail@900');
  });

  it('tells everything where some of it may be lost', async () => {
    const storage = createStorage();
    storage.items.set('moments:journal:L1', '-5.trail@900');
    const { lms, session, pass } = await begin({ state: '5.trail', first: false }, storage);
    session.remind({ report: finished, rows });
    await pass(1000);
    const list = `list ${rows.map(({ id }) => id)}`;
    expect(lms.done).toEqual([list, 'tell completed passed', 'store 1100']);
  });
});
