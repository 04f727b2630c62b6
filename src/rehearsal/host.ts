import type { Standard } from './call.ts';
import { partAt, textAt, type Cmi } from './cmi.ts';
import { openEngine } from './engine.ts';
import { cutAt, type Fault } from './faults.ts';
import { guard, type Heard, type ScoApi } from './guard.ts';
import { prepareLaunch, type Launch } from './launch.ts';
import type { Terms } from './manifest.ts';
import { strict12 } from './strict12.ts';
import { strict2004 } from './strict2004.ts';

/**
 * One visit of a learner: a fresh API object, and the record as it stands. What the page sets is
 * held only when it commits or finishes; time is added only when it finishes, as in Moodle.
 */
export function openSession(standard: Standard, terms: Terms, launch: Launch, ear: Ear): Session {
  const pending = new Set<string>();
  const start = prepareLaunch(standard, terms, launch);
  let stored = launch.stored;
  let touched = false;
  let finished = false;

  const fault = () => ear.fault?.() ?? 'none';
  const cut = (text: string) => (fault() === 'cut' ? text.slice(0, cutAt) : text);

  const engine = openEngine(standard, start, (cmi, finishing) => {
    if (fault() === 'refused') return false;
    // It is called stored, and is none the more so.
    if (fault() === 'gone') return true;
    // A visit that set nothing leaves the record alone, or a look back would wipe out the exit.
    if (touched || !stored) {
      const next = finishing ? cmi : withTotal(standard, cmi, stored ?? start);
      const state = cut(textAt(next, 'suspend_data'));
      const held = state ? { ...next, suspend_data: state } : next;
      if (!ear.hold(held)) return false;
      stored = held;
    }
    pending.clear();
    finished ||= finishing;
    return true;
  });
  const get = (element: string) =>
    element === 'cmi.suspend_data' ? cut(engine.get(element)) : engine.get(element);
  const api = guard({ ...engine, get }, standard === 'scorm12' ? strict12 : strict2004, {
    review: launch.review,
    isDead: () => fault() === 'dead',
    hear(call) {
      if (call.kind === 'write' && !call.refused && call.element) {
        touched = true;
        pending.add(call.element);
      }
      ear.hear(call);
    },
  });

  return {
    api,
    name: standard === 'scorm12' ? 'API' : 'API_1484_11',
    pending: () => [...pending],
    isFinished: () => finished,
  };
}

/** A commit amid the session carries no total time, so the one held before stays. */
function withTotal(standard: Standard, cmi: Cmi, before: Cmi): Cmi {
  if (standard === 'scorm2004') return { ...cmi, total_time: textAt(before, 'total_time') };
  const total_time = textAt(before, 'core.total_time');
  return { ...cmi, core: { ...partAt(cmi, 'core'), total_time } };
}

export interface Session {
  readonly api: ScoApi;
  /** The name under which pages of the standard look for the API. */
  readonly name: 'API' | 'API_1484_11';
  /** Elements that were set and not committed yet. */
  pending(): readonly string[];
  isFinished(): boolean;
}

export interface Ear {
  hear(call: Heard): void;
  /** Stores the record; false when that failed. */
  hold(cmi: Cmi): boolean;
  /** What goes wrong at the moment; where it is left out, nothing does. */
  fault?(): Fault;
}
