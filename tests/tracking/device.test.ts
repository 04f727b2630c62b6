import { describe, expect, it } from 'vitest';
import { createJournal, newer } from '../../src/tracking/journal.ts';
import { createLocal } from '../../src/tracking/local.ts';
import { createShelf } from '../../src/tracking/shelf.ts';
import { createStopwatch } from '../../src/tracking/stopwatch.ts';
import { createStorage, sequenceOf } from './device.ts';
import { finished, rows } from './samples.ts';

describe('the shelf', () => {
  it('outlasts the page', () => {
    const { open } = createStorage();
    expect(createShelf(open).write('a', '1')).toBe(true);
    expect(createShelf(open).read('a')).toBe('1');
    expect(createShelf(open).read('b')).toBe('');
  });

  it('works in memory where storage is blocked, and says so', () => {
    const shelf = createShelf(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(shelf.read('a')).toBe('');
    expect(shelf.write('a', '1')).toBe(false);
    expect(shelf.read('a')).toBe('1');
  });

  it('gives back the latest when storage fills up and empties again', () => {
    const storage = createStorage();
    const shelf = createShelf(storage.open);
    shelf.write('a', '1');
    storage.full = true;
    expect(shelf.write('a', '2')).toBe(false);
    expect(shelf.read('a')).toBe('2');
    storage.full = false;
    expect(shelf.write('a', '3')).toBe(true);
    expect(createShelf(storage.open).read('a')).toBe('3');
  });
});

describe('the record on this device', () => {
  it('comes back at the next visit, and only in its own course', async () => {
    const shelf = createShelf(createStorage().open);
    const tracker = createLocal(shelf, 'moments');
    expect(await tracker.open()).toMatchObject({ reached: true, state: '', first: true });
    tracker.list(rows);
    expect(tracker.keep('1A.abc')).toBe(true);
    tracker.tell(finished);
    expect(tracker.store(1000)).toBe(true);
    expect(tracker.kept()).toBe('1A.abc');
    expect(await createLocal(shelf, 'moments').open()).toMatchObject({ state: '1A.abc' });
    expect(await createLocal(shelf, 'other').open()).toMatchObject({ state: '' });
  });

  it('says when it will not outlast the page', () => {
    const storage = createStorage();
    const tracker = createLocal(createShelf(storage.open), 'moments');
    storage.full = true;
    expect([tracker.keep('1A.abc'), tracker.store()]).toEqual([false, false]);
    expect(tracker.kept()).toBe('1A.abc');
    storage.full = false;
    expect([tracker.keep('1B.abc'), tracker.store()]).toEqual([true, true]);
  });

  it('is not touched after the end', () => {
    const tracker = createLocal(createShelf(createStorage().open), 'moments');
    tracker.keep('1A.abc');
    tracker.close();
    expect(tracker.keep('1B.abc')).toBe(false);
    expect(tracker.kept()).toBe('1A.abc');
  });
});

describe('the journal', () => {
  it('keeps learners of one computer apart', () => {
    const journal = createJournal(createShelf(createStorage().open), 'moments');
    journal.write('L1', { state: '1A', doubt: true });
    journal.write('L2', { state: '1B', doubt: false });
    expect(journal.read('L1')).toEqual({ state: '1A', doubt: true });
    expect(journal.read('L2')).toEqual({ state: '1B', doubt: false });
    expect(journal.read('L3')).toBe(undefined);
  });

  it('keeps nothing where nobody says whose it is', () => {
    const storage = createStorage();
    const journal = createJournal(createShelf(storage.open), 'moments');
    journal.write(undefined, { state: '1A', doubt: true });
    expect(journal.read(undefined)).toBe(undefined);
    expect(storage.items.size).toBe(0);
  });

  it.each([
    ['7.a', '8.b', '8.b'],
    ['8.a', '7.b', '8.a'],
    ['8.a', '8.b', '8.a'],
    ['garbled', '7.b', '7.b'],
    ['7.a', 'garbled', '7.a'],
    ['', '7.b', '7.b'],
    ['garbled', '', 'garbled'],
  ])('the newer of “%s” and “%s” is “%s”', (a, b, winner) => {
    expect(newer(a, b, sequenceOf)).toBe(winner);
  });
});

describe('the stopwatch', () => {
  it('counts a short look elsewhere and not a long absence', () => {
    let now = 1000;
    const watch = createStopwatch(() => now);
    now += 10_000;
    watch.pause();
    now += 60_000;
    expect(watch.spent()).toBe(10_000);
    watch.resume();
    expect(watch.spent()).toBe(70_000);
    watch.pause();
    now += 8 * 3_600_000;
    watch.pause();
    now += 1000;
    watch.resume();
    watch.resume();
    now += 5000;
    expect(watch.spent()).toBe(75_000);
  });
});
