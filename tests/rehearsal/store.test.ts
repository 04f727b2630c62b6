import { beforeEach, expect, test } from 'vitest';
import type { Entry } from '../../src/rehearsal/call.ts';
import {
  forget,
  listAttempts,
  readLog,
  saveAttempt,
  saveLog,
  type Attempt,
  type Shelf,
} from '../../src/rehearsal/store.ts';

let kept: Map<string, string>;
let storage: Shelf;

beforeEach(() => {
  kept = new Map();
  storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
});

test('attempts come back in order, with their records, each package its own', () => {
  saveAttempt(storage, 'one', attempt(1, { suspend_data: 'a', core: { exit: 'suspend' } }));
  saveAttempt(storage, 'one', attempt(2, null));
  saveAttempt(storage, 'two', attempt(1, { suspend_data: 'b' }));
  expect(listAttempts(storage, 'one')).toEqual([
    attempt(1, { suspend_data: 'a', core: { exit: 'suspend' } }),
    attempt(2, null),
  ]);
  expect(listAttempts(storage, 'two')).toEqual([attempt(1, { suspend_data: 'b' })]);
});

test('a record somebody else wrote over is no attempt', () => {
  kept.set('rehearsal/one/1', '{"half":');
  expect(listAttempts(storage, 'one')).toEqual([]);
});

test('a full browser is told, not thrown', () => {
  storage = {
    ...storage,
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(saveAttempt(storage, 'one', attempt(1, null))).toBe(false);
  expect(() => saveLog(storage, 'one', 1, [mark('Opened.')])).not.toThrow();
});

test('the log keeps the last thousand entries and cuts long values', () => {
  const long: Entry = {
    kind: 'write',
    at: 5,
    method: 'LMSSetValue',
    element: 'cmi.suspend_data',
    value: 'x'.repeat(4096),
    answer: 'true',
    error: '0',
    refused: false,
    why: '',
  };
  const marks = Array.from({ length: 1000 }, (_, index) => mark(String(index)));
  saveLog(storage, 'one', 1, [...marks, long]);
  const log = readLog(storage, 'one', 1);
  expect(log).toHaveLength(1000);
  expect(log[0]).toEqual(mark('1'));
  expect(log.at(-1)).toMatchObject({
    element: 'cmi.suspend_data',
    value: `${'x'.repeat(300)}… (4096 characters)`,
  });
});

test('forgetting a package leaves the others', () => {
  saveAttempt(storage, 'one', attempt(1, null));
  saveAttempt(storage, 'one', attempt(2, null));
  saveLog(storage, 'one', 2, [mark('Opened.')]);
  saveAttempt(storage, 'two', attempt(1, null));
  forget(storage, 'one');
  expect([...kept.keys()]).toEqual(['rehearsal/two/1']);
});

function attempt(number: number, cmi: Attempt['cmi']): Attempt {
  return { number, startedAt: 1000 * number, visits: number, cmi };
}

function mark(text: string): Entry {
  return { kind: 'mark', at: 1, text };
}
