import { beforeAll, expect, test } from 'vitest';
import { begin } from './trial.ts';

beforeAll(() => {
  // The engine looks for `window` when it is made.
  Object.assign(globalThis, { window: globalThis });
});

test.each([
  ['cmi.session_time', 'PT1M30.123S', 'PT1M30.12S'],
  ['cmi.session_time', 'P', 'PT0S'],
  ['cmi.session_time', 'PT', 'P1DT2H'],
  ['cmi.session_time', '00:05:00', 'PT5M'],
  ['cmi.objectives.0.id', 'be kind', 'be-kind'],
  ['cmi.interactions.0.id', 'no room', 'urn:no-room:arrival'],
  ['cmi.exit', 'finished', 'suspend'],
])('%s refuses “%s” with 406 and takes “%s”', (element, wrong, right) => {
  const lms = begin('scorm2004');
  expect(lms.set(element, wrong)).toBe('false 406');
  expect(lms.set(element, right)).toBe('true 0');
});

test.each([
  ['choice', 'result', 'wrong', 'incorrect'],
  ['choice', 'timestamp', '2026-11-21T10:00:00.123Z', '2026-11-21T10:00:00.12Z'],
  ['choice', 'timestamp', '2026-11-21T10:00:00.12+00:00', '2026-11-21T10:00:00'],
  ['choice', 'latency', 'PT1.234S', 'PT1.23S'],
  ['choice', 'learner_response', 'a b', 'a_b'],
  ['choice', 'learner_response', 'a[,]a', 'a[,]b'],
  ['choice', 'correct_responses.0.pattern', 'a b', 'a[,]b'],
  ['sequencing', 'learner_response', 'a[,]b c', 'a[,]b[,]a'],
  ['matching', 'learner_response', 'a[.]1 2', 'a[.]1[,]b[.]2'],
  ['likert', 'learner_response', 'strongly agree', 'strongly_agree'],
  ['choice', 'objectives.0.id', 'be kind', 'be-kind'],
])('a %s refuses %s “%s” with 406 and takes “%s”', (type, part, wrong, right) => {
  const lms = begin('scorm2004');
  lms.set('cmi.interactions.0.id', 'arrival');
  lms.set('cmi.interactions.0.type', type);
  expect(lms.set(`cmi.interactions.0.${part}`, wrong)).toBe('false 406');
  expect(lms.set(`cmi.interactions.0.${part}`, right)).toBe('true 0');
});

test('a choice named twice is refused with a reason', () => {
  const lms = begin('scorm2004');
  lms.set('cmi.interactions.0.id', 'arrival');
  lms.set('cmi.interactions.0.type', 'choice');
  expect(lms.set('cmi.interactions.0.learner_response', 'a[,]b[,]a')).toBe('false 406');
  expect(lms.last().why).toContain('names a choice twice');
});

test('a choice takes 250 characters and refuses 251', () => {
  const lms = begin('scorm2004');
  lms.set('cmi.interactions.0.id', 'arrival');
  lms.set('cmi.interactions.0.type', 'choice');
  expect(lms.set('cmi.interactions.0.learner_response', 'x'.repeat(250))).toBe('true 0');
  expect(lms.set('cmi.interactions.0.learner_response', 'x'.repeat(251))).toBe('false 406');
});

test('a fill-in may hold spaces', () => {
  const lms = begin('scorm2004');
  lms.set('cmi.interactions.0.id', 'words');
  lms.set('cmi.interactions.0.type', 'fill-in');
  expect(lms.set('cmi.interactions.0.learner_response', 'I am sorry')).toBe('true 0');
});

test.each(['interactions.0.result', 'interactions.0.type', 'objectives.0.success_status'])(
  'cmi.%s is refused with 408 before the row has an id, and makes no row',
  (part) => {
    const lms = begin('scorm2004');
    expect(lms.set(`cmi.${part}`, 'correct')).toBe('false 408');
    expect(lms.get(`cmi.${part.split('.')[0]}._count`)).toBe('0');
  },
);

test('a response before the type is refused with 408', () => {
  const lms = begin('scorm2004');
  lms.set('cmi.interactions.0.id', 'arrival');
  expect(lms.set('cmi.interactions.0.learner_response', 'a')).toBe('false 408');
  expect(lms.set('cmi.interactions.0.correct_responses.0.pattern', 'a')).toBe('false 408');
  expect(lms.set('cmi.interactions.0.description', 'The arrival')).toBe('true 0');
});

test('a row that skips an index is refused with 351', () => {
  const lms = begin('scorm2004');
  expect(lms.set('cmi.interactions.1.id', 'later')).toBe('false 351');
  expect(lms.set('cmi.objectives.1.success_status', 'passed')).toBe('false 351');
});

test('an id of another objective is refused with 351 and makes no row', () => {
  const lms = begin('scorm2004', { terms: { objectives: ['whole', 'listen'] } });
  expect(lms.set('cmi.objectives.2.id', 'listen')).toBe('false 351');
  expect(lms.last().why).toContain('objective 1 already');
  expect(lms.get('cmi.objectives._count')).toBe('2');
  expect(lms.set('cmi.objectives.0.id', 'other')).toBe('false 351');
  expect(lms.set('cmi.objectives.1.id', 'listen')).toBe('true 0');
});

test('64,000 characters of suspend data are taken and one more is refused', () => {
  const lms = begin('scorm2004');
  expect(lms.set('cmi.suspend_data', 'x'.repeat(64_000))).toBe('true 0');
  expect(lms.set('cmi.suspend_data', 'x'.repeat(64_001))).toBe('false 406');
});

test('after Terminate every call is refused with its own code', () => {
  const lms = begin('scorm2004');
  lms.call('Terminate', '');
  expect(lms.call('GetValue', 'cmi.entry')).toBe(' 123');
  expect(lms.set('cmi.location', 'late')).toBe('false 133');
  expect(lms.call('Commit', '')).toBe('false 143');
  expect(lms.call('Terminate', '')).toBe('false 113');
});

test('a read that finds nothing is an answer and no refusal', () => {
  const lms = begin('scorm2004');
  lms.get('cmi.location');
  expect(lms.last()).toMatchObject({
    answer: '',
    error: '403',
    refused: false,
    why: 'Nothing is stored there yet.',
  });
  lms.get('cmi.nowhere');
  expect(lms.last()).toMatchObject({ answer: '', error: '401', refused: true });
});

test('a session call without the empty text is refused with 201', () => {
  const lms = begin('scorm2004');
  expect(lms.call('Commit')).toBe('false 201');
  expect(lms.call('Terminate', '')).toBe('true 0');
});
