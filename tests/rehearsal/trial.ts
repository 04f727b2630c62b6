import type { Standard } from '../../src/rehearsal/call.ts';
import type { Cmi } from '../../src/rehearsal/cmi.ts';
import type { Fault } from '../../src/rehearsal/faults.ts';
import type { Heard, ScoApi } from '../../src/rehearsal/guard.ts';
import { openSession, type Session } from '../../src/rehearsal/host.ts';

/** Opens a session over the real engine and speaks to it as a page would. */
export function begin(standard: Standard, options: TrialOptions = {}): Trial {
  const heard: Heard[] = [];
  let held: Cmi | null = options.stored ?? null;
  const session = openSession(
    standard,
    { mastery: '', launchData: '', objectives: [], ...options.terms },
    { stored: held, review: options.review ?? false },
    {
      hear: (call) => void heard.push(call),
      hold(cmi) {
        if (options.full) return false;
        held = cmi;
        return true;
      },
      fault: () => options.fault?.() ?? 'none',
    },
  );
  const { api } = session;
  const prefix = standard === 'scorm12' ? 'LMS' : '';
  const run = (method: string, ...given: unknown[]) => String(api[method]?.(...given));
  const call = (method: string, ...given: unknown[]) =>
    `${run(method, ...given)} ${run(`${prefix}GetLastError`)}`;
  if (options.initialize ?? true) run(`${prefix}Initialize`, '');
  return {
    api,
    session,
    heard,
    call,
    set: (element, value) => call(`${prefix}SetValue`, element, value),
    get: (element) => run(`${prefix}GetValue`, element),
    last() {
      const spoken = heard.filter(({ kind }) => kind !== 'error-check').at(-1);
      if (!spoken) throw new Error('Nothing was called yet.');
      return spoken;
    },
    held: () => held ?? {},
  };
}

export interface Trial {
  readonly api: ScoApi;
  readonly session: Session;
  readonly heard: readonly Heard[];
  /** The answer and the error after it, with a space between. */
  call(method: string, ...given: unknown[]): string;
  set(element: string, value: string): string;
  get(element: string): string;
  /** The last call that was no error check. */
  last(): Heard;
  held(): Cmi;
}

interface TrialOptions {
  readonly stored?: Cmi | null;
  readonly review?: boolean;
  readonly initialize?: boolean;
  /** The LMS has no room to store anything. */
  readonly full?: boolean;
  fault?(): Fault;
  readonly terms?: Partial<Parameters<typeof openSession>[1]>;
}
