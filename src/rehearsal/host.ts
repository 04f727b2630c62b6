import type { Standard } from './call.ts';
import { partAt, textAt, type Cmi } from './cmi.ts';
import { openEngine } from './engine.ts';
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

  const engine = openEngine(standard, start, (cmi, finishing) => {
    // A visit that set nothing leaves the record alone, or a look back would wipe out the exit.
    if (touched || !stored) {
      const next = finishing ? cmi : withTotal(standard, cmi, stored ?? start);
      if (!ear.hold(next)) return false;
      stored = next;
    }
    pending.clear();
    finished ||= finishing;
    return true;
  });
  const api = guard(engine, standard === 'scorm12' ? strict12 : strict2004, {
    review: launch.review,
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
}
