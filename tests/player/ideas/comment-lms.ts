import type { Line } from '../../../src/tracking/tracker.ts';
import type { Asker } from '../../../src/player/events.ts';

/**
 * An LMS as far as comments go. What is set lies in a buffer until it is stored; what its server has
 * (`stored`) outlives a visit.
 */
export function createCommentLms(standard: 'scorm12' | 'scorm2004', habits: Habits = {}) {
  const lms = {
    stored: new Map<string, string>(),
    /** The next commits fail, so many of them. */
    failing: 0,
    closed: false,
    /** Fields are refused with this number, 0 for none. */
    refuses: 0,
    commits: 0,
    /** Every value that was set, in order. */
    set: [] as string[],
    visit,
    /** The comments that its server has, in order. */
    comments(): string[] {
      const whole = lms.stored.get('cmi.comments') ?? '';
      if (standard === 'scorm12')
        return whole
          .split('|')
          .map((one) => one.trim())
          .filter(Boolean);
      return [...lms.stored].flatMap(([name, value]) => (/\.comment$/.test(name) ? [value] : []));
    },
  };
  return lms;

  /** A page is opened; what the last one had set and not stored is gone. */
  function visit(): Pick<Asker, 'ask' | 'lend'> {
    const buffer = new Map(lms.stored);
    const sent = new Map(lms.stored);
    let error = 0;
    const line: Line = {
      get(element) {
        const known = standard === 'scorm12' ? /^cmi\.comments$/ : /^cmi\.comments_from_learner\./;
        error = habits.none || !known.test(element) ? 401 : 0;
        if (error) return '';
        const shown = habits.late ? lms.stored : buffer;
        if (!element.endsWith('_count')) return shown.get(element) ?? '';
        return String([...shown.keys()].filter((name) => name.endsWith('.comment')).length);
      },
      set(element, value) {
        error = habits.none ? 401 : lms.refuses;
        if (/[\r\n]/.test(value) || value.length > 4096) error = 405;
        if (error) return false;
        lms.set.push(value);
        const before = habits.appends ? (buffer.get(element) ?? '') : '';
        buffer.set(element, standard === 'scorm12' ? before + value : value);
        return true;
      },
      error: () => error,
    };
    const lend: Asker['lend'] = (use) => {
      if (!lms.closed) use(line);
      return !lms.closed;
    };
    const ask = () => {
      if (lms.closed) return { unwritten: true };
      lms.commits += 1;
      const arrives = lms.failing === 0;
      if (!arrives) lms.failing -= 1;
      for (const [element, value] of buffer) {
        if (habits.believes && sent.get(element) === value) continue;
        if (habits.believes || arrives) sent.set(element, value);
        if (arrives) lms.stored.set(element, value);
      }
      return arrives ? { wrote: true } : { unstored: true };
    };
    return { ask, lend };
  }
}

export type Habits = {
  /** What is set is added to what is there; else it takes its place. */
  appends?: boolean;
  /** Gives back only what its server has. */
  late?: boolean;
  /** Takes for sent what was in a commit that failed. */
  believes?: boolean;
  /** Knows no comments. */
  none?: boolean;
};
