import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begin, createRecorder, sitDown } from './sitting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('leaving', () => {
  it('on purpose stores with the time, ends, and says that it did', async () => {
    const { lms, decide, session, status } = await begin();
    decide();
    expect(session.leave()).toBe(true);
    expect(lms.done).toEqual(['keep 1.trail', 'store 100', 'close']);
    expect(status()).toBe('ended');
  });

  it('on purpose is refused while nothing can be stored, and the session goes on trying', async () => {
    const { lms, decide, session, status, pass } = await begin();
    lms.stores = [false, false];
    decide();
    expect(session.leave()).toBe(false);
    expect(lms.done).toEqual(['keep 1.trail', 'store 100']);
    await pass(1100);
    expect(status()).toBe('unsaved');
    await pass(5000);
    expect(status()).toBe('saved');
    expect(session.leave()).toBe(true);
  });

  it('is tried once more when the end is refused, and not a third time', async () => {
    const { lms, session, pass } = await begin();
    lms.closes = [false, false];
    expect(session.leave()).toBe(true);
    await pass(60_000);
    expect(lms.done).toEqual(['store 100', 'close', 'close']);
  });

  it('by closing the page stores and ends at once', async () => {
    const { lms, decide, session, status } = await begin();
    decide();
    session.notice('gone');
    expect(lms.done).toEqual(['keep 1.trail', 'store 100', 'close']);
    expect(status()).toBe('ended');
  });

  it('by closing the page ends even where storing fails', async () => {
    const { lms, decide, session } = await begin();
    lms.stores = [false];
    decide();
    session.notice('gone');
    expect(lms.done.at(-1)).toBe('close');
  });

  it('by turning to another window stores what there is and the time, and goes on', async () => {
    const { lms, decide, session, pass, status } = await begin();
    decide();
    session.notice('hidden');
    expect(lms.done).toEqual(['keep 1.trail', 'store 100']);
    session.notice('shown');
    await pass(1000);
    session.notice('hidden');
    expect(lms.done.slice(2)).toEqual(['store 1100']);
    expect(status()).toBe('saved');
  });

  it('for a night is no time spent', async () => {
    const { lms, session, pass } = await begin();
    session.notice('hidden');
    await pass(8 * 3_600_000);
    session.notice('shown');
    await pass(900);
    session.leave();
    expect(lms.done).toEqual(['store 100', 'store 1000', 'close']);
  });

  it('twice in two ways ends once', async () => {
    const { lms, session, pass, decide } = await begin();
    session.leave();
    session.notice('hidden');
    session.notice('gone');
    session.leave();
    decide();
    await pass(60_000);
    session.notice('shown');
    session.notice('online');
    expect(lms.done).toEqual(['store 100', 'close']);
  });

  it('before anything was found begins nothing', async () => {
    const lms = createRecorder();
    const at = sitDown(() => lms.tracker);
    void at.session.open();
    at.session.notice('gone');
    await at.pass(20_000);
    // One that has not been begun has nothing to end: `call.test.ts`.
    expect(lms.done).toEqual(['close']);
    expect(at.status()).toBe('ended');
  });

  it('in the middle of a retry ends the retrying', async () => {
    const { lms, decide, session, pass } = await begin();
    lms.stores = [false, false];
    decide();
    await pass(20);
    session.notice('gone');
    const calls = lms.done.length;
    await pass(120_000);
    expect(lms.done).toHaveLength(calls);
  });
});
