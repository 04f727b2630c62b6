import type { Form, Refusal, Strictness, Write } from './strict.ts';

const identifier: Form = {
  shape: /^[A-Za-z0-9_]{1,255}$/,
  should: 'up to 255 letters, digits and underscores, without spaces',
};
const feedback: Form = { longest: 255, should: '255 characters at most' };
const timespan: Form = {
  shape: /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
  should: 'HHHH:MM:SS.SS with two to four digits of hours and two decimals at most',
};

/**
 * SCORM 1.2 as it is kept by LMSs in use: the lengths and words of the Run-Time Environment book
 * (3.4), which the engine widens, and Moodle's answers to late calls.
 */
export const strict12: Strictness = {
  names: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  late: { get: 301, set: 301, commit: 301, finish: 301 },
  dead: { initialize: 101, get: 301, set: 301, commit: 301, finish: 301 },
  malformed: 405,
  nothingYet: null,
  forms: {
    'cmi.suspend_data': { longest: 4096, should: '4096 characters at most' },
    'cmi.core.lesson_location': { longest: 255, should: '255 characters at most' },
    'cmi.core.exit': {
      shape: /^(time-out|suspend|logout|)$/,
      should: '“time-out”, “suspend”, “logout” or the empty text',
    },
    'cmi.core.session_time': timespan,
    'cmi.objectives.n.id': identifier,
    'cmi.interactions.n.id': identifier,
    'cmi.interactions.n.objectives.n.id': identifier,
    'cmi.interactions.n.latency': timespan,
    'cmi.interactions.n.time': {
      shape: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
      should: 'a time of day, HH:MM:SS.SS with two decimals at most',
    },
    'cmi.interactions.n.result': {
      shape: /^(correct|wrong|unanticipated|neutral|\d{1,3}(\.\d+)?)$/,
      should: '“correct”, “wrong”, “unanticipated”, “neutral” or a number from 0 to 999',
    },
    'cmi.interactions.n.student_response': feedback,
    'cmi.interactions.n.correct_responses.n.pattern': feedback,
  },
  appended: ['cmi.comments'],
  examine: idComesFirst,
  remark({ pattern, value }) {
    if (pattern === 'cmi.suspend_data' && /[^\x20-\x7e]/.test(value)) {
      return 'It holds characters beyond plain ASCII: some LMSs count bytes, or change them.';
    }
    if (/score\.(raw|min|max)$/.test(pattern) && value === '') {
      return 'An empty score: some LMSs store it as 0.';
    }
    return '';
  },
};

/** Until the id of a row is written there is no row to write to. */
function idComesFirst({ element, engine }: Write): Refusal | null {
  const row = /^cmi\.(objectives|interactions)\.(\d+)\.(?!id$)/.exec(element);
  if (!row || Number(row[2]) < Number(engine.get(`cmi.${row[1]}._count`))) return null;
  return { code: 201, why: `Write cmi.${row[1]}.${row[2]}.id first.` };
}
