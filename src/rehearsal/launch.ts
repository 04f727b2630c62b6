import type { Standard } from './call.ts';
import { partAt, textAt, without, type Cmi } from './cmi.ts';
import type { Terms } from './manifest.ts';

/**
 * What an LMS has ready when a page asks. In SCORM 1.2 the record of an attempt always comes back;
 * in 2004 only when the last session ended, or was cut off, with exit `suspend` (RTE 4.2.8; Moodle
 * does the same). Exit and session time belong to one session and never come back.
 */
export function prepareLaunch(standard: Standard, terms: Terms, launch: Launch): Cmi {
  return standard === 'scorm12' ? prepare12(terms, launch) : prepare2004(terms, launch);
}

export function entryOf(standard: Standard, stored: Cmi | null): string {
  if (!stored) return 'ab-initio';
  const exit = textAt(stored, standard === 'scorm12' ? 'core.exit' : 'exit');
  if (exit === 'suspend') return 'resume';
  return standard === 'scorm12' ? '' : 'ab-initio';
}

function prepare12(terms: Terms, { stored, review }: Launch): Cmi {
  const kept = stored ?? {};
  return {
    ...kept,
    core: {
      lesson_status: 'not attempted',
      total_time: '00:00:00',
      ...without(partAt(kept, 'core'), 'exit', 'session_time'),
      student_id: learner.id,
      student_name: learner.name,
      entry: entryOf('scorm12', stored),
      credit: review ? 'no-credit' : 'credit',
      lesson_mode: review ? 'review' : 'normal',
    },
    student_data: { mastery_score: terms.mastery },
    launch_data: terms.launchData,
  };
}

function prepare2004(terms: Terms, { stored, review }: Launch): Cmi {
  const entry = entryOf('scorm2004', stored);
  const objectives = Object.fromEntries(terms.objectives.map((id, index) => [index, { id }]));
  const kept = entry === 'resume' && stored ? stored : { objectives, total_time: 'PT0S' };
  return {
    ...without(kept, 'exit', 'session_time'),
    learner_id: learner.id,
    learner_name: learner.name,
    entry,
    credit: review ? 'no-credit' : 'credit',
    mode: review ? 'review' : 'normal',
    scaled_passing_score: terms.mastery,
    launch_data: terms.launchData,
  };
}

const learner = { id: 'learner-1', name: 'Learner, Test' } as const;

export interface Launch {
  /** What the LMS holds of this attempt, if anything. */
  readonly stored: Cmi | null;
  readonly review: boolean;
}
