import { beforeAll, expect, test } from 'vitest';
import { begin, type Trial } from './trial.ts';

let lms: Trial;

beforeAll(() => {
  // The engine looks for `window` when it is made.
  Object.assign(globalThis, { window: globalThis });
});

test('4096 characters of suspend data are taken and 4097 are refused with 405', () => {
  lms = begin('scorm12');
  expect(lms.set('cmi.suspend_data', 'x'.repeat(4096))).toBe('true 0');
  expect(lms.set('cmi.suspend_data', 'x'.repeat(4097))).toBe('false 405');
  expect(lms.get('cmi.suspend_data')).toHaveLength(4096);
});

test.each([
  ['cmi.core.exit', 'normal', 'suspend'],
  ['cmi.core.exit', 'Suspend', ''],
  ['cmi.core.session_time', '0:05:00', '00:05:00'],
  ['cmi.core.session_time', '00:05:00.123', '0000:05:00.12'],
  ['cmi.core.lesson_status', 'not attempted', 'incomplete'],
  ['cmi.core.score.raw', '101', '100'],
  ['cmi.objectives.0.id', 'be kind', 'be_kind'],
  ['cmi.objectives.0.id', 'be-kind', 'be_kind'],
  ['cmi.interactions.0.id', 'no room', 'no_room'],
])('%s refuses “%s” with 405 and takes “%s”', (element, wrong, right) => {
  lms = begin('scorm12');
  expect(lms.set(element, wrong)).toBe('false 405');
  expect(lms.set(element, right)).toBe('true 0');
});

test.each([
  ['result', 'incorrect', 'wrong'],
  ['result', '-1.5', '1.5'],
  ['objectives.0.id', 'be kind', 'be_kind'],
  ['time', '24:00:00', '23:59:59.9'],
  ['time', '10:00:00.123', '10:00:00'],
  ['latency', '00:00:01.234', '00:00:01.23'],
  ['latency', '1:00:00', '01:00:00'],
])('an interaction refuses %s “%s” with 405 and takes “%s”', (part, wrong, right) => {
  lms = begin('scorm12');
  lms.set('cmi.interactions.0.id', 'arrival');
  expect(lms.set(`cmi.interactions.0.${part}`, wrong)).toBe('false 405');
  expect(lms.set(`cmi.interactions.0.${part}`, right)).toBe('true 0');
});

test.each([
  'core.lesson_location',
  'objectives.0.id',
  'interactions.0.id',
  'interactions.1.student_response',
  'interactions.1.correct_responses.0.pattern',
])('cmi.%s takes 255 characters and refuses 256 with 405', (part) => {
  lms = begin('scorm12');
  if (part.startsWith('interactions.1')) {
    lms.set('cmi.interactions.0.id', 'first');
    lms.set('cmi.interactions.1.id', 'second');
  }
  expect(lms.set(`cmi.${part}`, 'x'.repeat(255))).toBe('true 0');
  expect(lms.set(`cmi.${part}`, 'x'.repeat(256))).toBe('false 405');
});

test.each(['interactions.0.result', 'interactions.0.type', 'objectives.0.score.raw'])(
  'cmi.%s is refused with 201 before the row has an id, and makes no row',
  (part) => {
    lms = begin('scorm12');
    expect(lms.set(`cmi.${part}`, '1')).toBe('false 201');
    expect(lms.get(`cmi.${part.split('.')[0]}._count`)).toBe('0');
  },
);

test('a row that skips an index is refused', () => {
  lms = begin('scorm12');
  expect(lms.set('cmi.interactions.1.id', 'later')).toBe('false 201');
});

test('comments are added to what is there', () => {
  lms = begin('scorm12');
  lms.set('cmi.comments', 'One. ');
  lms.set('cmi.comments', 'Two.');
  expect(lms.get('cmi.comments')).toBe('One. Two.');
});

test('after LMSFinish every call is refused with 301 and the record stays', () => {
  lms = begin('scorm12');
  lms.set('cmi.suspend_data', 'kept');
  expect(lms.call('LMSFinish', '')).toBe('true 0');
  expect(lms.set('cmi.suspend_data', 'late')).toBe('false 301');
  expect(lms.call('LMSGetValue', 'cmi.suspend_data')).toBe(' 301');
  expect(lms.call('LMSCommit', '')).toBe('false 301');
  expect(lms.call('LMSFinish', '')).toBe('false 301');
  expect(lms.held().suspend_data).toBe('kept');
});

test('before LMSInitialize nothing is taken', () => {
  lms = begin('scorm12', { initialize: false });
  expect(lms.set('cmi.suspend_data', 'early')).toBe('false 301');
});

test('a session call without the empty text is refused with 201', () => {
  lms = begin('scorm12');
  expect(lms.call('LMSCommit')).toBe('false 201');
  expect(lms.call('LMSFinish', 'now')).toBe('false 201');
  expect(lms.call('LMSCommit', '')).toBe('true 0');
});

test('what is taken but may be misread elsewhere is remarked on', () => {
  lms = begin('scorm12');
  lms.set('cmi.suspend_data', 'café');
  expect(lms.last()).toMatchObject({ refused: false, why: expect.stringContaining('ASCII') });
  lms.set('cmi.core.score.raw', '');
  expect(lms.last().why).toContain('store it as 0');
  lms.call('LMSSetValue', 'cmi.core.score.raw', 40);
  expect(lms.last()).toMatchObject({ value: '40', why: 'Given as number, not as text.' });
  lms.set('cmi.suspend_data', 'plain');
  expect(lms.last().why).toBe('');
});

test('a refusal is explained by GetDiagnostic and forgotten after the next call', () => {
  lms = begin('scorm12');
  lms.set('cmi.core.exit', 'normal');
  expect(lms.api['LMSGetDiagnostic']?.('')).toContain('“normal”');
  expect(lms.heard.at(-1)).toMatchObject({ kind: 'error-check', refused: false, why: '' });
  expect(lms.api['LMSGetErrorString']?.('405')).toBe('Incorrect Data Type');
  lms.get('cmi.core.exit');
  expect(lms.api['LMSGetLastError']?.()).toBe('404');
});

test('a function taken off its object throws', () => {
  lms = begin('scorm12');
  const { LMSGetValue } = lms.api;
  expect(() => LMSGetValue?.('cmi.core.entry')).toThrow(/must be called on its object/);
});

test('every call is heard in order with what was answered', () => {
  lms = begin('scorm12');
  lms.get('cmi.core.student_name');
  lms.set('cmi.core.exit', 'normal');
  expect(lms.heard.filter((call) => call.kind !== 'error-check')).toMatchObject([
    { method: 'LMSInitialize', element: null, answer: 'true', error: '0', refused: false },
    { method: 'LMSGetValue', element: 'cmi.core.student_name', answer: 'Learner, Test' },
    { method: 'LMSSetValue', value: 'normal', answer: 'false', error: '405', refused: true },
  ]);
});
