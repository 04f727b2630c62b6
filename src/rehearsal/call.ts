/** One thing the log of an attempt holds: a call of the page, or a mark the LMS sets itself. */
export type Entry = Call | Mark;

/** A call as the LMS heard it, with what it answered. `at` is milliseconds since 1970. */
export interface Call {
  readonly kind: CallKind;
  readonly at: number;
  readonly method: string;
  readonly element: string | null;
  readonly value: string | null;
  readonly answer: string;
  readonly error: string;
  readonly refused: boolean;
  /** Why it was refused, or what to mind although it was taken; empty when there is nothing to say. */
  readonly why: string;
}

/** Opened, left, lost: what the LMS did, between the calls. */
export interface Mark {
  readonly kind: 'mark';
  readonly at: number;
  readonly text: string;
}

export type CallKind = 'session' | 'read' | 'write' | 'error-check';

export type Standard = 'scorm12' | 'scorm2004';

export function isCall(entry: Entry): entry is Call {
  return entry.kind !== 'mark';
}
