import type { Caller } from './call.ts';

/**
 * What the LMS was told and what came of it, so that nothing is sent twice for nothing, what a
 * failed commit may have buried is known, and what the LMS does not support is left alone. In a
 * session that is begun `anew` all may be buried, until it has been stored in this one.
 */
export function createLedger(call: Caller, anew: boolean): Ledger {
  const told = new Map<string, string>();
  const held = new Map<string, string>();
  /** Told since the last commit that worked. */
  const open = new Set<string>();
  /** Whether it was stored, when that was last asked for. */
  const stored = new Map<string, boolean>();
  const unsupported = new Set<string>();
  return {
    know,
    set,
    settle,
    holds: (element) => [held.get(element) ?? '', told.get(element) ?? ''],
    isLost: (element) => stored.get(element) === false,
    isBuried: (element) => !(stored.get(element) ?? !anew),
  };

  function know(element: string, value: string): void {
    held.set(element, value);
    told.set(element, value);
  }

  function set(element: string, value: string): boolean {
    if (told.get(element) === value) return true;
    // All rows alike: what is not supported in one is not supported in the next.
    const kind = element.replace(/\.\d+/g, '.n');
    if (unsupported.has(kind)) return false;
    if (!call.set(element, value)) {
      if (kind !== element && lasting.has(call.error())) unsupported.add(kind);
      return false;
    }
    told.set(element, value);
    open.add(element);
    return true;
  }

  function settle(done: boolean | undefined): boolean {
    for (const element of open) {
      // What may be there is told again, and yet not lowered.
      if (done !== false) held.set(element, told.get(element) ?? '');
      if (!done) told.delete(element);
      stored.set(element, done === true);
    }
    open.clear();
    return done === true;
  }
}

/**
 * Not implemented, no such element, read-only, write-only, no more of them, by the error numbers of
 * both standards (SCORM 1.2 RTE 3.3, SCORM 2004 RTE 3.1.7). Others (a wrong value, no session, a
 * failure) may pass.
 */
const lasting = new Set([201, 202, 203, 351, 401, 402, 403, 404]);

export type Ledger = {
  /** Takes down what the LMS said it holds. */
  know(element: string, value: string): void;
  /** Sends a value unless it was told already; false when it is refused. */
  set(element: string, value: string): boolean;
  /**
   * After a commit: whether what was told since the last one was stored; undefined where it may have
   * been. Returns whether it was for certain.
   */
  settle(stored: boolean | undefined): boolean;
  /** The value last stored or read, or perhaps stored, and the value last told; empty when there is none. */
  holds(element: string): [stored: string, told: string];
  /** Told, but not stored when it should have been. */
  isLost(element: string): boolean;
  /** So it is, or may be from before this session: the LMS may take it for sent. */
  isBuried(element: string): boolean;
};
