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

const journalOn = ({ open }: ReturnType<typeof createStorage>, course = 'moments', day = 900) =>
  createJournal(createShelf(open), course, () => day);

describe('the record on this device', () => {
  it('comes back at the next visit, and only in its own course', async () => {
    const storage = createStorage();
    const tracker = createLocal(journalOn(storage));
    expect(await tracker.open()).toMatchObject({ reached: true, state: '', learner: '' });
    tracker.list(rows);
    expect(tracker.keep('1A.abc')).toBe(true);
    tracker.tell(finished);
    expect(tracker.store(1000)).toBe(true);
    expect(tracker.kept()).toBe('1A.abc');
    expect(await createLocal(journalOn(storage)).open()).toMatchObject({ state: '1A.abc' });
    expect(await createLocal(journalOn(storage, 'other')).open()).toMatchObject({ state: '' });
  });

  it('says when it will not outlast the page', () => {
    const storage = createStorage();
    const tracker = createLocal(journalOn(storage));
    storage.full = true;
    expect([tracker.keep('1A.abc'), tracker.store()]).toEqual([false, false]);
    expect(tracker.kept()).toBe('1A.abc');
    storage.full = false;
    expect([tracker.keep('1B.abc'), tracker.store()]).toEqual([true, true]);
  });
});

describe('the journal', () => {
  const nothing = { state: '', doubt: false };

  it('tells of what is put aside on which day it was written, and forgets that alone', () => {
    const storage = createStorage();
    const journal = journalOn(storage);
    journal.write('L1', '1A');
    journal.putAside('L1');
    expect(journal.read('L1')).toEqual(nothing);
    journalOn(storage, 'moments', 905).write('', '1B', true);
    journal.write('L1', '1C', true);
    journal.write('L2', '1D');
    expect(journal.besides('L1')).toBe('1A@900 1B@905');
    expect(journal.besides('L2')).toBe('1B@905');
    journal.forget('L1', (state) => state === '1A');
    expect(journal.besides('L1')).toBe('1A@900');
    journal.write('', '1B');
    journal.forget('L1', (state) => state === '1B');
    expect(journal.besides('L1')).toBe('1B@900');
    journal.forget('L1', () => false);
    expect(journal.besides('L1')).toBe('');
    expect(journal.read('L1')).toEqual({ state: '1C', doubt: true });
    expect(journal.read('L2')).toEqual({ state: '1D', doubt: false });
  });

  it('keeps learners of one computer apart', () => {
    const journal = journalOn(createStorage());
    journal.write('L1', '1A', true);
    journal.write('L2', '1B');
    expect(journal.read('L1')).toEqual({ state: '1A', doubt: true });
    expect(journal.read('L2')).toEqual({ state: '1B', doubt: false });
    expect(journal.read('L3')).toEqual(nothing);
  });

  it('keeps nothing where nobody says whose it is', () => {
    const storage = createStorage();
    const journal = journalOn(storage);
    journal.write(undefined, '1A', true);
    expect(journal.read(undefined)).toEqual(nothing);
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
