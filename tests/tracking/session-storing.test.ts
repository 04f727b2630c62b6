import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { finished, rows } from './samples.ts';
import { begin } from './sitting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a decision', () => {
  it('is stored after the page has shown it', async () => {
    const { lms, decide, pass, statuses } = await begin();
    decide();
    expect(lms.done).toEqual([]);
    expect(statuses).toEqual(['saving']);
    await pass(16);
    expect(lms.done).toEqual(['keep 1.trail', 'store']);
    expect(statuses).toEqual(['saving', 'saved']);
  });

  it('among rapid ones is the last that counts', async () => {
    const { lms, decide, pass } = await begin();
    decide();
    decide();
    decide();
    await pass(1000);
    expect(lms.done).toEqual(['keep 3.trail', 'store']);
  });

  it('that ends a scenario brings rows, then state, then status, in one store, with the time', async () => {
    const { lms, decide, pass } = await begin();
    decide({ rows, report: finished });
    await pass(1000);
    expect(lms.done).toEqual([
      `list ${rows.map(({ id }) => id)}`,
      'keep 1.trail',
      'tell completed passed',
      'store 1100',
    ]);
    decide();
    await pass(1000);
    expect(lms.done.slice(4)).toEqual(['keep 2.trail', 'store']);
  });

  it('is proved once by reading it back', async () => {
    const { lms, decide, pass } = await begin();
    let reads = 0;
    lms.claims = (state) => ((reads += 1), state);
    for (let i = 0; i < 3; i += 1) {
      decide();
      await pass(100);
    }
    expect(reads).toBe(1);
  });

  it.each([
    ['cuts it', (state: string) => state.slice(0, 3)],
    ['drops it', () => ''],
  ])('is not called saved while the LMS %s', async (_, claims) => {
    const { lms, decide, pass, status } = await begin();
    lms.claims = claims;
    decide();
    await pass(5000);
    expect(status()).toBe('unsaved');
    lms.claims = undefined;
    await pass(60_000);
    expect(status()).toBe('saved');
  });

  it('is believed where the LMS cannot say what it holds', async () => {
    const { lms, decide, pass, status } = await begin();
    lms.claims = () => undefined;
    decide();
    await pass(1000);
    expect(status()).toBe('saved');
  });
});
