import { toCmi, type Cmi } from './cmi.ts';
import type { Entry } from './call.ts';

/** The attempts at a package, first to last. */
export function listAttempts(storage: Shelf, id: string): Attempt[] {
  const attempts: Attempt[] = [];
  for (let number = 1; ; number += 1) {
    const attempt = readAttempt(storage.getItem(recordKey(id, number)), number);
    if (!attempt) return attempts;
    attempts.push(attempt);
  }
}

/** Stores an attempt; false when the browser has no room left or allows no storage. */
export function saveAttempt(storage: Shelf, id: string, attempt: Attempt): boolean {
  return save(storage, recordKey(id, attempt.number), attempt);
}

export function readLog(storage: Shelf, id: string, number: number): Entry[] {
  const found = parse(storage.getItem(logKey(id, number)));
  // This file alone writes this key, and only with a log.
  return Array.isArray(found) ? (found as Entry[]) : [];
}

/** Stores the last calls of an attempt, long values cut, so that the records keep their room. */
export function saveLog(storage: Shelf, id: string, number: number, log: readonly Entry[]): void {
  save(storage, logKey(id, number), log.slice(-LOG_LENGTH).map(shorten));
}

/** Removes everything stored about a package. */
export function forget(storage: Shelf, id: string): void {
  for (const { number } of listAttempts(storage, id)) {
    storage.removeItem(recordKey(id, number));
    storage.removeItem(logKey(id, number));
  }
}

function readAttempt(stored: string | null, number: number): Attempt | null {
  const found = parse(stored);
  if (typeof found !== 'object' || found === null) return null;
  const { startedAt, visits, cmi } = found as Partial<Record<keyof Attempt, unknown>>; // parsed JSON
  return {
    number,
    startedAt: typeof startedAt === 'number' ? startedAt : 0,
    visits: typeof visits === 'number' ? visits : 0,
    cmi: cmi ? toCmi(cmi) : null,
  };
}

function shorten(entry: Entry): Entry {
  if (entry.kind === 'mark') return entry;
  return { ...entry, value: entry.value && cut(entry.value), answer: cut(entry.answer) };
}

function cut(text: string): string {
  if (text.length <= VALUE_LENGTH) return text;
  return `${text.slice(0, VALUE_LENGTH)}… (${text.length} characters)`;
}

function save(storage: Shelf, key: string, value: unknown): boolean {
  try {
    storage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function recordKey(id: string, number: number): string {
  return `rehearsal/${id}/${number}`;
}

function logKey(id: string, number: number): string {
  return `rehearsal/${id}/${number}/log`;
}

const LOG_LENGTH = 1000;
const VALUE_LENGTH = 300;

export interface Attempt {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly visits: number;
  /** What the LMS holds; null until something was committed. */
  readonly cmi: Cmi | null;
}

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
