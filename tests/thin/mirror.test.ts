import { expect, test } from 'vitest';
import type { FromCourse } from '../../src/thin/messages.ts';
import { createMirror } from '../../src/thin/mirror.ts';
import { scorm12 } from '../../src/tracking/scorm12.ts';

/** A mirror with all it says and asks, and a clock. */
function setUp() {
  const said: FromCourse[] = [];
  const heard: string[] = [];
  const clock = { now: 0 };
  const { api, hear, isWaiting } = createMirror({
    verbs: scorm12.verbs,
    noSession: 301,
    say: (message) => said.push(message),
    now: () => clock.now,
    failed: () => heard.push('failed'),
    healed: () => heard.push('healed'),
  });
  const call = (verb: string, ...values: string[]) => api[verb]!(...values);
  const begin = () =>
    hear({
      handed: 'begun',
      values: { 'cmi.suspend_data': ['old', 0], 'cmi.core.exit': ['', 404] },
    });
  const answer = (
    number: number,
    given: Partial<{ stored: boolean; state: string; lost: boolean }> = {},
  ) => hear({ answer: number, stored: true, lost: false, refused: [], state: 'new', ...given });
  const save = (state: string) => {
    call('LMSSetValue', 'cmi.suspend_data', state);
    return call('LMSCommit', '');
  };
  return { said, heard, clock, call, hear, isWaiting, begin, answer, save };
}

test('before anything was handed over there is no session, and one is asked for', () => {
  const { call, said } = setUp();
  expect(call('LMSInitialize', '')).toBe('false');
  expect(said).toEqual([{ begin: true }]);
});

test('it reads what it was handed, with the number of what cannot be read', () => {
  const { call, begin } = setUp();
  begin();
  expect(call('LMSInitialize', '')).toBe('true');
  expect(call('LMSGetValue', 'cmi.suspend_data')).toBe('old');
  expect(call('LMSGetLastError')).toBe('0');
  expect(call('LMSGetValue', 'cmi.core.exit')).toBe('');
  expect(call('LMSGetLastError')).toBe('404');
});

test('all that was set goes with the commit, in its order, and once', () => {
  const { call, begin, save, said } = setUp();
  begin();
  call('LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
  expect(save('new')).toBe('true');
  expect(said).toEqual([
    {
      number: 1,
      changes: [
        ['cmi.core.lesson_status', 'incomplete'],
        ['cmi.suspend_data', 'new'],
      ],
      ends: false,
    },
  ]);
  call('LMSCommit', '');
  expect(said).toHaveLength(1);
});

test('what was not stored is told once; until something is stored no commit is good, and there is no session', () => {
  const { call, begin, save, answer, heard } = setUp();
  begin();
  save('new');
  answer(1, { stored: false });
  expect(heard).toEqual(['failed']);
  expect(save('newer')).toBe('false');
  expect(call('LMSGetLastError')).toBe('301');
  answer(2, { stored: false, state: 'newer' });
  expect(heard).toEqual(['failed']);
  // Begun anew, it is as the LMS has stored it.
  expect(call('LMSInitialize', '')).toBe('true');
  expect(call('LMSGetValue', 'cmi.suspend_data')).toBe('old');
  save('newest');
  answer(3, { state: 'newest' });
  expect(heard).toEqual(['failed', 'healed']);
  expect(save('last')).toBe('true');
});

test.each([
  ['has cut', { state: 'ne' }],
  ['has lost its session', { stored: false, lost: true }],
])('an LMS that %s does not count as one that stored', (_, given) => {
  const { begin, save, answer, heard } = setUp();
  begin();
  save('new');
  answer(1, given);
  expect(heard).toEqual(['failed']);
});

test('where the session is lost a new one is asked for', () => {
  const { call, begin, save, answer, said } = setUp();
  begin();
  save('new');
  answer(1, { stored: false, lost: true });
  expect(call('LMSInitialize', '')).toBe('false');
  expect(said.at(-1)).toEqual({ begin: true });
  begin();
  expect(call('LMSInitialize', '')).toBe('true');
});

test('what the LMS did not take is not taken any more', () => {
  const { call, begin, save, hear } = setUp();
  begin();
  call('LMSSetValue', 'cmi.objectives.0.id', 'listen');
  save('new');
  const refused: [string, number][] = [['cmi.objectives.0.id', 401]];
  hear({ answer: 1, stored: true, lost: false, refused, state: 'new' });
  expect(call('LMSSetValue', 'cmi.objectives.0.id', 'listen')).toBe('false');
  expect(call('LMSGetLastError')).toBe('401');
});

test('without an answer for some seconds nothing is taken for stored', () => {
  const { begin, save, clock, answer } = setUp();
  begin();
  expect(save('new')).toBe('true');
  clock.now = 5000;
  expect(save('newer')).toBe('');
  answer(1);
  answer(2, { state: 'newer' });
  expect(save('newest')).toBe('true');
});

test('it says whether an answer is still to come, and does not wait for one for ever', () => {
  const { begin, save, answer, clock, isWaiting } = setUp();
  begin();
  expect(isWaiting()).toBe(false);
  save('new');
  expect(isWaiting()).toBe(true);
  answer(1);
  expect(isWaiting()).toBe(false);
  save('newer');
  clock.now += 3001;
  expect(isWaiting()).toBe(false);
});

test('of a state that has no answer yet nobody can say what it is, and afterwards it is what the LMS has', () => {
  const { call, begin, save, answer } = setUp();
  begin();
  save('new');
  expect(call('LMSGetValue', 'cmi.suspend_data')).toBe('');
  expect(call('LMSGetLastError')).toBe('101');
  answer(1);
  expect(call('LMSGetValue', 'cmi.suspend_data')).toBe('new');
  expect(call('LMSGetLastError')).toBe('0');
});
