import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStorage } from './device.ts';
import { finished, report, rows } from './samples.ts';
import { createRecorder, sitDown } from './sitting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An LMS that is there from the start, and somebody who has begun. */
async function begin(opening?: Parameters<typeof createRecorder>[0], storage = createStorage()) {
  const lms = createRecorder(opening);
  const at = sitDown(() => lms.tracker, storage);
  const opened = at.session.open();
  await at.pass(100);
  const start = await opened;
  at.countFrom(start.state);
  lms.done.length = 0;
  at.statuses.length = 0;
  return { ...at, lms, start };
}

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
    expect([...at.storage.items]).toEqual([['moments:record', '1.trail']]);
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
    storage.items.set('moments:record', '7.trail');
    const at = sitDown(() => undefined, storage);
    const opened = at.session.open();
    at.decide();
    await at.pass(11_000);
    expect((await opened).state).toBe('7.trail');
    expect(storage.items.get('moments:record')).toBe('7.trail');
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
    expect(at.status()).toBe('ended');
    expect(lms.done).toEqual(['open']);
    expect(await opened).toMatchObject({ state: '', retell: false });
  });
});

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

  it('is tried at once when the network is back', async () => {
    const { lms, decide, pass, session, status } = await begin();
    lms.stores = [false, false, false, false];
    decide();
    await pass(10_000);
    expect(status()).toBe('unsaved');
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
    await pass(1000);
    session.notice('hidden');
    expect(lms.done.slice(2)).toEqual(['store 1100']);
    expect(status()).toBe('saved');
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

  it('before anything was found makes no call', async () => {
    const lms = createRecorder();
    const at = sitDown(() => lms.tracker);
    void at.session.open();
    at.session.notice('gone');
    await at.pass(20_000);
    expect(lms.done).toEqual([]);
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
    expect(start).toMatchObject({ state: '', retell: false });
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

it('whoever stops listening hears nothing more', async () => {
  const { session, decide, pass } = await begin();
  const heard: string[] = [];
  const stop = session.subscribe((status) => heard.push(status));
  stop();
  decide();
  await pass(100);
  expect(heard).toEqual(['saved']);
});
