import type { Standard } from '../../src/rehearsal/call.ts';
import type { Cmi } from '../../src/rehearsal/cmi.ts';
import { openSession } from '../../src/rehearsal/host.ts';
import type { Terms } from '../../src/rehearsal/manifest.ts';
import type { Api } from '../../src/tracking/find-api.ts';
import { createFaults, verbs, type Fate, type Fault, type Faults, type Verb } from './faults.ts';
import { flatten, unflatten } from './flat.ts';
import { judge } from './judge.ts';
import { ofOurs } from './ours.ts';

// The engine looks for a window when it is made; it needs nothing of it.
if (!('window' in globalThis)) Object.assign(globalThis, { window: globalThis });

/**
 * An LMS for one learner and one course, whose faults are ours to choose: the rehearsal's engine
 * behind its strict proxy, and in front of both whatever goes wrong. `stored` is what its server
 * holds, by element; it is read from there and never from an answer.
 */
export function createLms(standard: Standard, habits: Habits = {}): Lms {
  const stored = new Map(Object.entries(habits.stored ?? {}));
  const faults = createFaults(habits.faults);
  const launches: Launch[] = [];
  const mastery = habits.terms?.mastery ?? '';
  return { standard, mastery, stored, faults, launches, launch };

  function launch({ review = false }: { review?: boolean } = {}): Launch {
    const calls: string[] = [];
    const complaints: string[] = [];
    const sent = new Map(stored);
    let fate: Fate | undefined;
    let fault: Fault | undefined;
    /** The latest commit has not arrived. */
    let missed = false;
    let trouble: number | undefined;
    let over = false;
    let begun = 0;
    /** What may be asked before it begins: all, where it has begun once and was lost. */
    let excused: RegExp | undefined;

    let session = open();
    const prefix = standard === 'scorm12' ? 'LMS' : '';
    const api: Api = {};
    for (const verb of verbs) {
      const method = prefix + (prefix && verb === 'Terminate' ? 'Finish' : verb);
      api[method] = function (this: unknown, ...values: unknown[]) {
        if (verb === 'GetLastError') return lastError(method);
        trouble = undefined;
        const said = `${verb}(${values.join('=')})`;
        calls.push(said);
        if (this !== api) complaints.push(`${said} was called without its object`);
        if (over) complaints.push(`${said} came after the end`);
        if (values.some((value) => typeof value !== 'string')) complaints.push(`${said}: no text`);
        if (verb === 'SetValue') complaints.push(...ofOurs(values.map(String)));
        const answer = befall(verb, method, values);
        // Whether one that was refused has begun all the same is found out by reading.
        if (verb === 'Initialize' && answer !== 'true') excused ??= /GetValue/;
        if (answer !== 'true') return answer;
        if (verb === 'Initialize') begun += 1;
        if (verb === 'Initialize') excused = undefined;
        if (begun > 1) complaints.push('began twice');
        if (verb === 'Terminate') over = true;
        return answer;
      };
    }
    const launched = { api, name: session.name, calls, complaints, writes, lose };
    launches.push(launched);
    return launched;

    function open() {
      return openSession(
        standard,
        { launchData: '', objectives: [], ...habits.terms, mastery },
        { stored: stored.size > 0 ? unflatten(stored) : null, review },
        {
          hear({ refused, method, element, value, error, why }) {
            // Whoever has lost the session begins again, and may be told that it is still there (103);
            // the engine goes on saying so at the next readings.
            if (!refused || error === '103' || method.endsWith('Initialize')) return;
            if (excused?.test(method)) return;
            complaints.push(`${method}(${element ?? ''}=${value ?? ''}): ${error} ${why}`);
          },
          hold,
        },
      );
    }

    function lose(): void {
      session = open();
      excused = /./;
      begun = 0;
    }

    function befall(verb: Verb, method: string, values: unknown[]): unknown {
      fault = faults.befalls(verb, String(values[0] ?? ''));
      if (!fault) return act(method, values);
      switch (fault.does) {
        case 'refuse':
          trouble = fault.code;
          return verb === 'GetValue' ? '' : 'false';
        case 'throw':
          throw new Error('the LMS has fallen over');
        case 'answer':
          return fault.with;
        case 'misreport':
          act(method, values);
          return fault.with;
        case 'cut':
          return String(act(method, values)).slice(0, fault.to);
        case 'hang': {
          const until = Date.now() + fault.ms;
          while (Date.now() < until);
          return act(method, values);
        }
        default:
          fate = fault.does;
          if (fate === 'thankless') trouble = 391;
          try {
            const answer = act(method, values);
            return fate === 'thankless' ? null : answer;
          } finally {
            fate = undefined;
          }
      }
    }

    function act(method: string, values: unknown[]): unknown {
      // An engine whose last commit failed has said why; a strict one would say it of us.
      const before = complaints.length;
      missed = false;
      const answer = session.api[method]?.(...values);
      if (missed) complaints.splice(before);
      if (method.endsWith('Finish') || method.endsWith('Terminate')) {
        if (habits.judges) judge(standard, stored, mastery);
      }
      return answer;
    }

    function lastError(method: string): unknown {
      const wrong = faults.befalls('GetLastError', '');
      if (wrong?.does === 'throw') throw new Error('the LMS has fallen over');
      if (wrong && 'with' in wrong) return wrong.with;
      return trouble ?? session.api[method]?.();
    }

    function hold(cmi: Cmi): boolean {
      const payload = flatten(cmi).filter(
        ([element, value]) => !habits.believes || sent.get(element) !== value,
      );
      for (const [element, value] of payload) sent.set(element, value);
      const arrives = fate === 'lose' ? false : habits.sends?.(payload);
      if (fate === 'swallow' || arrives === 'swallowed') return true;
      missed = arrives === false;
      if (missed) return false;
      for (const [element, value] of payload) {
        stored.set(element, value.slice(0, habits.cuts?.[element]));
      }
      return true;
    }

    function writes(): string[] {
      return calls.filter((call) => /^(Set|Commit)/.test(call));
    }
  }
}

/** An LMS and the first launch in it, for whoever needs no second. */
export function launch(standard: Standard, habits?: Habits): Lms & Launch {
  const lms = createLms(standard, habits);
  return { ...lms, ...lms.launch(), launch: lms.launch };
}

export type Habits = {
  /** What it held of this learner before, by element. */
  stored?: Record<string, string>;
  faults?: readonly Fault[];
  terms?: Partial<Terms>;
  /**
   * Believes in a value as soon as it was in a commit, whatever became of that: only what differs
   * from it is sent again. So does Moodle's player for SCORM 1.2.
   */
  believes?: boolean;
  /** Elements that its server cuts to so many characters without a word. */
  cuts?: Record<string, number>;
  /**
   * Takes a commit to a server elsewhere; whether it has arrived, or is `swallowed` as by a beacon that
   * is called sent. May throw.
   */
  sends?: (payload: [element: string, value: string][]) => boolean | 'swallowed';
  /** Says at the end by score and pass mark (of `terms`) who has passed, whatever it was told. */
  judges?: boolean;
};

export type Lms = {
  standard: Standard;
  /** Its own pass mark; '' where it has none. */
  mastery: string;
  stored: Map<string, string>;
  faults: Faults;
  /** Every launch so far. */
  launches: Launch[];
  launch(how?: { review?: boolean }): Launch;
};

export type Launch = {
  api: Api;
  /** The name under which a page looks for it. */
  name: 'API' | 'API_1484_11';
  /** Every call as it was made, `Verb(element=value)`, by the verbs of 2004; errors asked for apart. */
  calls: string[];
  /** What was refused although nothing was wrong, what came after the end, and the like. */
  complaints: string[];
  /** What was set and committed, in its order. */
  writes(): string[];
  /** Loses the session: the same object says that there is none, until it is begun anew. */
  lose(): void;
};
