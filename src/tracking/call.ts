import type { Api } from './find-api.ts';

/**
 * Speaks to an LMS's API so that nothing it does can hurt the page: what it throws is caught, what
 * it answers is made text, and it is called only while the session lasts. Begins at most once
 * successfully, and after the end makes no call at all.
 */
export function createCaller(api: Api, verbs: Verbs): Caller {
  let phase: 'before' | 'running' | 'over' = 'before';
  let endings = 0;
  /** The error number of a call that threw is that of an earlier one. */
  let threw = false;
  /** The number it gave for not beginning, straight after that. */
  let refusal = NaN;
  return {
    begin,
    get,
    set,
    commit,
    end,
    error: () => (phase === 'before' ? refusal : error()),
    isLost,
    isOver: () => phase === 'over',
  };

  function begin(sample: string): boolean {
    if (phase !== 'before') return phase === 'running';
    if (worked(call(verbs.begin, ''))) phase = 'running';
    else {
      refusal = error();
      if (refusal === 104) phase = 'over';
      if (refusal === 103 || refusal === 101 || !(refusal > 0)) phase = 'running';
      // 101 is any failure, and some say no number at all. Where it has begun already, reading works.
      if (refusal !== 103 && phase === 'running' && !reads(sample)) phase = 'before';
    }
    return phase === 'running';
  }

  function get(element: string): string {
    return phase === 'running' ? text(call(verbs.get, element)) : '';
  }

  function set(element: string, value: string): boolean {
    return phase === 'running' && worked(call(verbs.set, element, value));
  }

  function commit(): boolean | undefined {
    if (phase !== 'running') return false;
    const answer = call(verbs.commit, '');
    return worked(answer) || (refused(answer) && !threw ? false : undefined);
  }

  function end(): boolean {
    if (phase !== 'running') return phase === 'over';
    const done = !refused(call(verbs.end, ''));
    endings += 1;
    if (done || endings > 1) phase = 'over';
    return done;
  }

  function error(): number {
    return phase === 'over' || threw ? NaN : Number.parseInt(text(call(verbs.error)), 10);
  }

  function isLost(): boolean {
    return phase !== 'running' || threw || noSession.has(error());
  }

  function reads(element: string): boolean {
    return get(element) !== '' && !(error() > 0);
  }

  /** Some LMSs answer nothing at all; then their error number speaks. */
  function worked(answer: unknown): boolean {
    return /^(true|1)$/i.test(text(answer)) || (!refused(answer) && error() === 0);
  }

  function refused(answer: unknown): boolean {
    return answer === false || /^(false|0)$/i.test(text(answer));
  }

  function call(verb: string, ...values: string[]): unknown {
    threw = false;
    try {
      // One that is no longer there throws, too.
      return api[verb]!(...values);
    } catch {
      threw = true;
      return false;
    }
  }
}

/**
 * "Not initialized" in SCORM 1.2, "before initialization" of a reading, a writing and a commit in 2004
 * (SCORM 1.2 RTE 3.3, SCORM 2004 RTE 3.1.7).
 */
const noSession = new Set([301, 122, 132, 142]);

/** Old LMSs answer with numbers, booleans and host objects. */
function text(answer: unknown): string {
  try {
    return answer === false ? '' : String(answer ?? '');
  } catch {
    return '';
  }
}

/** What a standard calls its methods. */
export type Verbs = Record<'begin' | 'get' | 'set' | 'commit' | 'end' | 'error', string>;

export type Caller = {
  /** `sample` is an element that every LMS of the standard can read. */
  begin(sample: string): boolean;
  /** Empty when there is nothing, when it is refused, and outside the session. */
  get(element: string): string;
  set(element: string, value: string): boolean;
  /** False where it says that nothing was stored; undefined where it says neither this nor that. */
  commit(): boolean | undefined;
  /** May be tried twice; after that the session is over whatever the LMS says. */
  end(): boolean;
  /**
   * The LMS's number for what the last call ran into, or before it has begun, for why it did not; 0 is
   * nothing, NaN is unknown.
   */
  error(): number;
  /** After a call that failed: the LMS says that there is no session, or is itself no longer there. */
  isLost(): boolean;
  isOver(): boolean;
};
