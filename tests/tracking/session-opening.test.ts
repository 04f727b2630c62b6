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
    expect(start).toMatchObject({ mode, state: '5.trail', retell: false });
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
    storage.items.set('moments:journal:L1', '-9.trail');
    const { start } = await begin({ mode: 'review', state: '5.trail', first: false }, storage);
    expect(start).toMatchObject({ state: '5.trail', retell: false });
  });
});

describe('what counts at the opening', () => {
  it('is what the LMS has, when the device knows nothing newer', async () => {
    const { start, lms, pass } = await begin({ state: '5.trail', first: false });
    expect(start).toMatchObject({ state: '5.trail', retell: false, learner: 'L1' });
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
    expect(await opened).toMatchObject({ state: '2.trail', retell: true });
    expect(lms.done).toEqual(['open', 'keep 2.trail', 'store']);
  });

  it('is nothing, when the LMS had it all and begins a new attempt', async () => {
    const storage = createStorage();
    const before = await begin({}, storage);
    before.decide();
    await before.pass(100);
    const { start } = await begin({ state: '', first: true }, storage);
    expect(start).toMatchObject({ state: '', retell: false, anew: true });
  });

  it('is what the device has, when the LMS never had it', async () => {
    const storage = createStorage();
    const before = await begin({}, storage);
    before.lms.stores = [false];
    before.decide();
    await before.pass(20);
    const { start } = await begin({ state: '', first: true }, storage);
    expect(start).toMatchObject({ state: '1.trail', retell: true });
  });

  it('is what the device has, when an LMS that knows the learner lost everything', async () => {
    const storage = createStorage();
    const before = await begin({}, storage);
    before.decide();
    await before.pass(100);
    const { start } = await begin({ state: '', first: false }, storage);
    expect(start).toMatchObject({ state: '1.trail', retell: true });
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
    expect(start).toMatchObject({ state: '2.fresh', retell: true });
  });

  it('is the LMS’s own state when neither can be read', async () => {
    const storage = createStorage();
    storage.items.set('moments:journal:L1', '-also garbled');
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
    storage.items.set('moments:journal:L1', '-5.trail');
    const { session, decide, pass } = await begin({ state: '5.trail', first: false }, storage);
    decide();
    await pass(100);
    session.notice('hidden');
    expect(journal()).toBe('-6.trail');
    session.remind({ report: finished, rows });
    await pass(100);
    expect(journal()).toBe('+6.trail');
  });

  it('is noted as given even where no decision follows', async () => {
    const storage = createStorage();
    storage.items.set('moments:journal:L1', '-5.trail');
    const { session, pass } = await begin({ state: '5.trail', first: false }, storage);
    session.remind({ report: finished, rows });
    await pass(100);
    expect(storage.items.get('moments:journal:L1')).toBe('+5.trail');
  });

  it('tells everything where some of it may be lost', async () => {
    const storage = createStorage();
    storage.items.set('moments:journal:L1', '-5.trail');
    const { lms, session, pass } = await begin({ state: '5.trail', first: false }, storage);
    session.remind({ report: finished, rows });
    await pass(1000);
    const list = `list ${rows.map(({ id }) => id)}`;
    expect(lms.done).toEqual([list, 'tell completed passed', 'store 1100']);
  });
});
