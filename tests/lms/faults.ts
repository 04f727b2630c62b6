/**
 * What an LMS does wrong, as data, so that it can be handed to a page as well. A fault befalls the
 * calls of its verb, from the `nth` on (1, where it is left out) and `times` times (for good, where
 * that is left out); with `element`, only those about an element that this is a part of.
 */
export type Fault = {
  verb: Verb;
  element?: string;
  nth?: number;
  times?: number;
} & Deed;

export type Deed =
  /** Answers "false" (a reading: nothing) and leaves this error number; nothing else happens. */
  | { does: 'refuse'; code: number }
  | { does: 'throw' }
  /** Answers this, and nothing else happens. */
  | { does: 'answer'; with: unknown }
  /** Does what it should, and answers this. */
  | { does: 'misreport'; with: unknown }
  /** Reads as it should, and answers only so many characters of it. */
  | { does: 'cut'; to: number }
  /** Holds the page up for so many milliseconds, then does what it should. */
  | { does: 'hang'; ms: number }
  /** Of `Commit` and the end: what becomes of what was handed over. */
  | { does: Fate };

/**
 * `lose`: the answer is "false", and as in Moodle's player for SCORM 1.2 it counts as sent all the
 * same. `swallow`: the answer is "true", and it never arrives. `thankless`: it arrives, and the answer
 * is null.
 */
export type Fate = 'lose' | 'swallow' | 'thankless';

/** The verbs of both standards, by the names that 2004 gives them. */
export type Verb = (typeof verbs)[number];
export const verbs = [
  'Initialize',
  'GetValue',
  'SetValue',
  'Commit',
  'Terminate',
  'GetLastError',
] as const;

/**
 * The faults that are to come, in their order. They may be added to and taken away at any time; each
 * counts the calls from then on.
 */
export function createFaults(faults: readonly Fault[] = []): Faults {
  const waiting: (Fault & { seen: number })[] = [];
  const all: Faults = {
    add: (...more) => void waiting.push(...more.map((fault) => ({ ...fault, seen: 0 }))),
    clear: () => void waiting.splice(0),
    befalls(verb, element) {
      for (const fault of waiting) {
        if (fault.verb !== verb || !element.includes(fault.element ?? '')) continue;
        fault.seen += 1;
        const first = fault.nth ?? 1;
        const past = fault.seen - first;
        if (past >= 0 && past < (fault.times ?? Infinity)) return fault;
      }
      return undefined;
    },
  };
  all.add(...faults);
  return all;
}

export type Faults = {
  add(...more: Fault[]): void;
  clear(): void;
  /** What goes wrong with this call, if anything; to be asked once for each call. */
  befalls(verb: Verb, element: string): Fault | undefined;
};
