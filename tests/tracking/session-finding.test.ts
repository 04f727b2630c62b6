import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStorage } from './device.ts';
import { createRecorder, sitDown } from './sitting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('finding whoever keeps the record', () => {
  it('waits until the page is painted', async () => {
    const lms = createRecorder();
    const { session, pass } = sitDown(() => lms.tracker);
    void session.open();
    expect(lms.done).toEqual([]);
    await pass(16);
    expect(lms.done).toEqual(['open']);
  });

  it('finds an LMS that comes three seconds late, and sends what was done before', async () => {
    const lms = createRecorder();
    let there = false;
    const at = sitDown(() => (there ? lms.tracker : undefined));
    const opened = at.session.open();
    await at.pass(1000);
    at.decide();
    await at.pass(2000);
    expect(at.statuses).toEqual(['finding']);
    there = true;
    await at.pass(500);
    expect(lms.done).toEqual(['open', 'keep 1.trail', 'store']);
    expect((await opened).state).toBe('1.trail');
    expect(at.status()).toBe('saved');
  });

  it('looks four times a second for ten seconds and then keeps things on the device', async () => {
    let looks = 0;
    const at = sitDown(() => void (looks += 1));
    const opened = at.session.open();
    await at.pass(9900);
    expect(at.status()).toBe('finding');
    await at.pass(500);
    expect(at.statuses).toEqual(['finding', 'device-only']);
    expect(looks).toBe(41);
    at.decide();
    await at.pass(60_000);
    expect(looks).toBe(41);
    expect((await opened).state).toBe('');
    expect([...at.storage.items]).toEqual([['moments:journal:', '+1.trail@900']]);
  });

  it('does not look at all where the package says that there is none', async () => {
    const at = sitDown();
    const opened = at.session.open();
    await at.pass(20);
    await opened;
    expect(at.statuses).toEqual(['finding', 'device-only']);
  });

  it('resumes from the device, and what was done while looking does not overwrite it', async () => {
    const storage = createStorage();
    storage.items.set('moments:journal:', '+7.trail@899');
    const at = sitDown(() => undefined, storage);
    const opened = at.session.open();
    at.decide();
    await at.pass(11_000);
    expect((await opened).state).toBe('7.trail');
    expect(storage.items.get('moments:journal:')).toBe('+7.trail@899');
  });

  it('says so when not even the device keeps it', async () => {
    const at = sitDown();
    void at.session.open();
    await at.pass(20);
    at.storage.full = true;
    at.decide();
    expect(at.status()).toBe('unsaved');
    at.storage.full = false;
    at.decide();
    expect(at.status()).toBe('device-only');
  });

  it('tries three times more to begin, at growing distances, then goes on without', async () => {
    const lms = createRecorder();
    lms.opens = Array.from({ length: 4 }, () => ({ reached: false, why: 'refused' }));
    const at = sitDown(() => lms.tracker);
    void at.session.open();
    for (const [ms, tries] of [
      [20, 1],
      [500, 2],
      [1000, 3],
      [2000, 4],
      [60_000, 4],
    ] as const) {
      await at.pass(ms);
      expect(lms.done).toHaveLength(tries);
    }
    expect(at.status()).toBe('device-only');
  });

  it('goes on normally when a later try works', async () => {
    const lms = createRecorder();
    lms.opens = [{ reached: false, why: 'refused' }];
    const at = sitDown(() => lms.tracker);
    void at.session.open();
    await at.pass(600);
    at.decide();
    await at.pass(100);
    expect(lms.done).toEqual(['open', 'open', 'keep 1.trail', 'store']);
  });

  it('is over where the LMS has ended the session already', async () => {
    const lms = createRecorder();
    lms.opens = [{ reached: false, why: 'over' }];
    const at = sitDown(() => lms.tracker);
    const opened = at.session.open();
    await at.pass(60_000);
    at.decide();
    await at.pass(60_000);
    expect(at.status()).toBe('over');
    expect(lms.done).toEqual(['open']);
    expect(await opened).toMatchObject({ state: '' });
  });
});
