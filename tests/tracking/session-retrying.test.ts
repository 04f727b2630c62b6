import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { finished, rows } from './samples.ts';
import { begin } from './sitting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a store that fails', () => {
  it('is tried again after a second with a fresh state, before anybody is troubled', async () => {
    const { lms, decide, pass, statuses } = await begin();
    lms.stores = [false];
    decide();
    await pass(20);
    expect(statuses).toEqual(['saving']);
    await pass(1000);
    expect(lms.done).toEqual(['keep 1.trail', 'store', 'keep 2.fresh', 'store']);
    expect(statuses).toEqual(['saving', 'saved']);
  });

  it('is said after the second time and tried after 2, 5, 15, 30 and 30 seconds', async () => {
    const { lms, decide, pass, statuses } = await begin();
    lms.stores = Array.from({ length: 7 }, () => false);
    decide();
    await pass(20);
    let tries = 1;
    for (const seconds of [1, 2, 5, 15, 30, 30]) {
      await pass(seconds * 1000 - 100);
      expect(lms.done).toHaveLength(tries * 2);
      await pass(100);
      tries += 1;
      expect(lms.done).toHaveLength(tries * 2);
    }
    expect(statuses).toEqual(['saving', 'unsaved']);
    await pass(30_000);
    expect(statuses).toEqual(['saving', 'unsaved', 'saved']);
  });

  it('loses neither rows nor status, and takes later decisions with it', async () => {
    const { lms, decide, pass } = await begin();
    lms.stores = [false, false];
    decide({ rows: rows.slice(0, 1) });
    await pass(20);
    decide({ rows: rows.slice(1, 2), report: finished });
    await pass(5000);
    const [first, second] = rows.map(({ id }) => id);
    expect(lms.done.slice(-4)).toEqual([
      `list ${first},${second}`,
      'keep 4.fresh',
      'tell completed passed',
      expect.stringMatching(/^store \d+$/),
    ]);
  });

  it('is one in which the state was not taken, whatever the store says', async () => {
    const { lms, decide, pass, statuses } = await begin();
    const { keep } = lms.tracker;
    lms.tracker.keep = (state) => keep(state) && state !== '1.trail';
    decide();
    await pass(2000);
    expect(lms.done).toEqual(['keep 1.trail', 'store', 'keep 2.fresh', 'store']);
    expect(statuses).toEqual(['saving', 'saved']);
  });

  it.each([
    ['saving', [false, false], 500],
    ['unsaved', [false, false, false, false], 10_000],
  ])('is tried at once when the network is back, while “%s”', async (word, stores, ms) => {
    const { lms, decide, pass, session, status } = await begin();
    lms.stores = stores;
    decide();
    await pass(ms);
    expect(status()).toBe(word);
    lms.stores = [];
    lms.done.length = 0;
    session.notice('online');
    expect(lms.done).toHaveLength(2);
    expect(status()).toBe('saved');
  });

  it('starts the waiting anew after a success', async () => {
    const { lms, decide, pass } = await begin();
    lms.stores = [false, false, false];
    decide();
    await pass(10_000);
    lms.stores = [false];
    lms.done.length = 0;
    decide();
    await pass(1100);
    expect(lms.done).toHaveLength(4);
  });
});
