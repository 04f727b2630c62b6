import type { Api } from '../../src/tracking/find-api.ts';

/**
 * An LMS of 1.2 or 2004 whose faults are ours to choose. Its record is a plain list of elements:
 * `live` in the page, `stored` on its server. Like Moodle's player it believes in a value as soon
 * as it was in a commit, whatever became of that commit: only what differs from it is sent again.
 */
export function createScripted(prefix: 'LMS' | '', stored = new Map<string, string>()): Scripted {
  const live = new Map(stored);
  const sent = new Map(stored);
  const calls: string[] = [];
  const faults: Faults = { commit: [], refuse: () => 0, throws: () => false, begin: 0 };
  let error = 0;
  let phase: 'before' | 'running' | 'over' = 'before';
  const end = prefix === 'LMS' ? 'Finish' : 'Terminate';

  const deeds: Record<string, (...values: string[]) => unknown> = {
    Initialize() {
      if (faults.begin !== 0) return fail(faults.begin);
      if (phase !== 'before') return fail(101);
      phase = 'running';
      return done();
    },
    GetValue(element = '') {
      if (phase !== 'running') return fail(prefix ? 301 : 122, '');
      error = 0;
      if (element.endsWith('.entry')) return stored.has('cmi.suspend_data') ? '' : 'ab-initio';
      if (/(student|learner)_id$/.test(element)) return 'L1';
      if (!element.endsWith('_count')) return live.get(element) ?? '';
      const group = element.slice(0, -'_count'.length);
      const ids = [...live.keys()].filter((key) => key.startsWith(group) && key.endsWith('.id'));
      // A number, not a text: real LMSs do that.
      return ids.filter((id) => id.slice(group.length).split('.').length === 2).length;
    },
    SetValue(element = '', value = '') {
      if (phase !== 'running') return fail(prefix ? 301 : 132);
      const code = faults.refuse(element, value);
      if (code !== 0) return fail(code);
      live.set(element, value);
      return done();
    },
    Commit() {
      if (phase !== 'running') return fail(prefix ? 301 : 142);
      const payload = [...live].filter(([element, value]) => sent.get(element) !== value);
      for (const [element, value] of payload) sent.set(element, value);
      const fate = faults.commit.shift() ?? 'stored';
      if (fate === 'refused') return fail(101);
      // Stored although it says it was not, and the other way round.
      if (fate !== 'swallowed') for (const [element, value] of payload) stored.set(element, value);
      return fate === 'unthanked' ? fail(391, null) : done();
    },
    [end]() {
      if (phase !== 'running') return fail(prefix ? 301 : 112);
      phase = 'over';
      return done();
    },
  };

  const api: Api = { [`${prefix}GetLastError`]: () => error };
  for (const [verb, deed] of Object.entries(deeds)) {
    api[prefix + verb] = (...values) => {
      calls.push(`${verb}(${values.join('=')})`);
      if (faults.throws(verb)) throw new Error('the LMS has fallen over');
      return deed(...values);
    };
  }
  return { api, calls, faults, stored, writes: () => calls.filter((call) => /^(S|C)/.test(call)) };

  function done() {
    error = 0;
    return 'true';
  }

  function fail(code: number, answer: unknown = 'false') {
    error = code;
    return answer;
  }
}

export type Fate = 'stored' | 'refused' | 'swallowed' | 'unthanked';

type Faults = {
  /** What becomes of the next commits; then all are stored. */
  commit: Fate[];
  /** An error number for a write that is refused, or 0. */
  refuse(element: string, value: string): number;
  throws(verb: string): boolean;
  /** An error number for Initialize, or 0. */
  begin: number;
};

export type Scripted = {
  api: Api;
  /** Every call as it was made, `GetLastError` apart. */
  calls: string[];
  faults: Faults;
  stored: Map<string, string>;
  writes(): string[];
};
