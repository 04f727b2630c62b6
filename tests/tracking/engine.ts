import type { IHttpService, Settings } from 'scorm-again';
import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Api } from '../../src/tracking/find-api.ts';

/*
 * A real LMS engine for each standard, asked to be strict, with everything that is said to it taken
 * down. What it stored is read from its commits, never from its answers.
 */

// The engine looks for a window when it is made; it needs nothing of it.
Object.assign(globalThis, { window: globalThis });

/** An engine with a record from an earlier launch, or a first launch where there is none. */
export function launch(standard: Standard, earlier?: Cmi): Lms {
  let stored: Cmi | undefined = earlier;
  const store: IHttpService = {
    updateSettings() {},
    processHttpRequest(_url, params) {
      // The engine sends the record as an object with `cmi` in it, as its settings below ask.
      stored = structuredClone((params as { cmi: Cmi }).cmi);
      return { result: 'true', errorCode: 0 };
    },
  };
  const engine =
    standard === 'scorm12' ? new Scorm12API(settings, store) : new Scorm2004API(settings, store);
  engine.loadFromJSON(earlier ? again(standard, earlier) : anew(standard), 'cmi');
  const calls: Call[] = [];
  const complaints: string[] = [];
  return {
    // Taken apart only by name, as a page would find it.
    api: record(engine as unknown as Api, standard, calls, complaints),
    calls,
    complaints,
    stored: () => stored ?? {},
    relaunch: (change = {}) => launch(standard, { ...stored, ...change }),
  };
}

function record(engine: Api, standard: Standard, calls: Call[], complaints: string[]): Api {
  const prefix = standard === 'scorm12' ? 'LMS' : '';
  const end = standard === 'scorm12' ? 'LMSFinish' : 'Terminate';
  const verbs = ['Initialize', 'GetValue', 'SetValue', 'Commit', 'GetLastError'].map(
    (verb) => prefix + verb,
  );
  let over = false;
  let begun = 0;
  const api: Api = {};
  for (const verb of [...verbs, end]) {
    api[verb] = function (this: unknown, ...values: string[]) {
      const said = `${verb}(${values.join(', ')})`;
      if (this !== api) complaints.push(`${said} was called without its object`);
      if (over) complaints.push(`${said} came after the end`);
      if (values.some((value) => typeof value !== 'string')) complaints.push(`${said}: not text`);
      if (values.length === 0 && !verb.endsWith('Error')) complaints.push(`${said}: no argument`);
      const answer = engine[verb]?.(...values);
      calls.push({ verb: verb.replace('LMS', ''), values, answer: String(answer) });
      if (answer === 'false') complaints.push(`${said} was refused`);
      if (verb.endsWith('SetValue')) complaints.push(...widths(standard, values));
      if (verb.endsWith('Initialize') && answer === 'true') begun += 1;
      if (begun > 1) complaints.push('began twice');
      if (verb === end && answer === 'true') over = true;
      return answer;
    };
  }
  return api;
}

/** What the engine takes although the standard's own tables, or LMSs in use, do not. */
function widths(standard: Standard, [element = '', value = '']: string[]): string[] {
  const rules: [RegExp, RegExp][] = [
    [/suspend_data$/, /^[\x20-\x7e]{1,4096}$/],
    [/\.id$/, /^\w{1,64}$/],
    [/score\.(raw|min|max)$/, /^\d{1,3}(\.\d{1,2})?$/],
    [/score\.scaled$|progress_measure$/, /^[01](\.\d{1,4})?$/],
    standard === 'scorm12'
      ? [/session_time$/, /^\d{4}:\d\d:\d\d\.\d\d$/]
      : [/session_time$/, /^PT\d+H\d+M\d+(\.\d{1,2})?S$/],
    standard === 'scorm12'
      ? [/result$/, /^(correct|wrong|neutral)$/]
      : [/result$/, /^(correct|incorrect|neutral)$/],
    [/student_response$/, /^.{1,255}$/],
    [/timestamp$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/],
  ];
  return rules
    .filter(([name, form]) => name.test(element) && !form.test(value))
    .map(() => `${element} must not be “${value}”`);
}

/** What an LMS hands to somebody who comes for the first time. */
function anew(standard: Standard): Cmi {
  const person = standard === 'scorm12' ? 'student_id' : 'learner_id';
  const core = { [person]: 'L1', entry: 'ab-initio', credit: 'credit' };
  return standard === 'scorm12'
    ? { core: { ...core, lesson_mode: 'normal', lesson_status: 'not attempted' } }
    : { ...core, mode: 'normal', completion_status: 'unknown', success_status: 'unknown' };
}

/** What it hands to somebody who comes back: the engine leaves working out `entry` to the LMS. */
function again(standard: Standard, cmi: Cmi): Cmi {
  const fields = standard === 'scorm12' ? ((cmi['core'] ?? {}) as Cmi) : cmi;
  const { exit, session_time: _, ...rest } = fields;
  const resumed = { ...rest, entry: exit === 'suspend' ? 'resume' : '' };
  return standard === 'scorm12' ? { ...cmi, core: resumed } : resumed;
}

/** All of them, because the classes' defaults and the documented ones differ. */
const settings: Settings = {
  autocommit: false,
  throttleCommits: false,
  useAsynchronousCommits: false,
  sendFullCommit: true,
  lmsCommitUrl: 'here',
  dataCommitFormat: 'json',
  autoProgress: false,
  logLevel: 5,
  uninitializedGetLogLevel: 5,
  selfReportSessionTime: false,
  alwaysSendTotalTime: true,
  strict_errors: true,
  mastery_override: false,
  score_overrides_status: false,
  completion_status_on_failed: 'completed',
  renderCommonCommitFields: false,
  autoCompleteLessonStatus: false,
  asyncModeBeaconBehavior: 'never',
  enableOfflineSupport: false,
  globalStudentPreferences: false,
};

export type Standard = 'scorm12' | 'scorm2004';
export type Cmi = Record<string, unknown>;
export type Call = { verb: string; values: string[]; answer: string };
export type Lms = {
  api: Api;
  calls: Call[];
  /** Everything said to it that should not have been, and everything it refused. */
  complaints: string[];
  stored(): Cmi;
  relaunch(change?: Cmi): Lms;
};
