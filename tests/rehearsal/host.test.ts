import { beforeAll, describe, expect, test } from 'vitest';
import { textAt, type Cmi } from '../../src/rehearsal/cmi.ts';
import { cutAt, type Fault } from '../../src/rehearsal/faults.ts';
import { begin } from './trial.ts';

beforeAll(() => {
  // The engine looks for `window` when it is made.
  Object.assign(globalThis, { window: globalThis });
});

describe('SCORM 1.2', () => {
  test('a first visit is told ab-initio, the learner, the mode and the manifest’s terms', () => {
    const lms = begin('scorm12', { terms: { mastery: '80', launchData: 'colour=green' } });
    expect(lms.get('cmi.core.entry')).toBe('ab-initio');
    expect(lms.get('cmi.core.lesson_status')).toBe('not attempted');
    expect(lms.get('cmi.core.lesson_mode')).toBe('normal');
    expect(lms.get('cmi.core.credit')).toBe('credit');
    expect(lms.get('cmi.core.student_name')).toBe('Learner, Test');
    expect(lms.get('cmi.core.total_time')).toBe('00:00:00');
    expect(lms.get('cmi.student_data.mastery_score')).toBe('80');
    expect(lms.get('cmi.launch_data')).toBe('colour=green');
  });

  test('everything committed comes back with entry resume, exit and session time do not', () => {
    const first = begin('scorm12');
    first.set('cmi.core.lesson_status', 'incomplete');
    first.set('cmi.core.exit', 'suspend');
    first.set('cmi.core.session_time', '00:05:00');
    first.set('cmi.core.score.raw', '0');
    first.set('cmi.suspend_data', 'a.b');
    first.set('cmi.objectives.0.id', 'listen');
    first.set('cmi.objectives.0.status', 'passed');
    first.set('cmi.interactions.0.id', 'arrival');
    first.call('LMSCommit', '');
    const next = begin('scorm12', { stored: first.held() });
    expect(next.get('cmi.core.entry')).toBe('resume');
    expect(next.get('cmi.core.lesson_status')).toBe('incomplete');
    expect(next.get('cmi.core.score.raw')).toBe('0');
    expect(next.get('cmi.suspend_data')).toBe('a.b');
    expect(next.get('cmi.objectives.0.status')).toBe('passed');
    expect(next.get('cmi.interactions._count')).toBe('1');
    expect(next.set('cmi.interactions.0.type', 'choice')).toBe('true 0');
    next.call('LMSFinish', '');
    expect(textAt(next.held(), 'core.exit')).toBe('');
    expect(textAt(next.held(), 'core.total_time')).toBe('00:00:00');
  });

  test('without exit suspend the data come back all the same, entry is empty', () => {
    const first = begin('scorm12');
    first.set('cmi.suspend_data', 'a.b');
    first.call('LMSFinish', '');
    const next = begin('scorm12', { stored: first.held() });
    expect(next.get('cmi.core.entry')).toBe('');
    expect(next.get('cmi.suspend_data')).toBe('a.b');
  });

  test('what was set and not committed is not held', () => {
    const lms = begin('scorm12');
    lms.set('cmi.suspend_data', 'a');
    lms.call('LMSCommit', '');
    lms.set('cmi.suspend_data', 'b');
    expect(lms.held().suspend_data).toBe('a');
    expect(lms.session.pending()).toEqual(['cmi.suspend_data']);
    lms.call('LMSCommit', '');
    expect(lms.held().suspend_data).toBe('b');
    expect(lms.session.pending()).toEqual([]);
  });

  test('time is added when a session finishes, and only then', () => {
    const first = begin('scorm12');
    first.set('cmi.core.session_time', '00:05:00');
    first.call('LMSCommit', '');
    expect(textAt(first.held(), 'core.total_time')).toBe('00:00:00');
    first.call('LMSFinish', '');
    expect(textAt(first.held(), 'core.total_time')).toBe('00:05:00');
    const next = begin('scorm12', { stored: first.held() });
    next.set('cmi.core.session_time', '00:10:00');
    next.call('LMSCommit', '');
    expect(textAt(next.held(), 'core.total_time')).toBe('00:05:00');
    next.call('LMSFinish', '');
    expect(textAt(next.held(), 'core.total_time')).toBe('00:15:00');
  });

  test('the LMS leaves the status to the page, also with a mastery score', () => {
    const lms = begin('scorm12', { terms: { mastery: '80' } });
    lms.set('cmi.core.lesson_status', 'incomplete');
    lms.set('cmi.core.score.raw', '10');
    lms.call('LMSFinish', '');
    expect(textAt(lms.held(), 'core.lesson_status')).toBe('incomplete');
  });
});

describe('SCORM 2004', () => {
  const visit = (exit: string): Cmi => {
    const lms = begin('scorm2004', { terms: { objectives: ['whole', 'listen'] } });
    lms.set('cmi.exit', exit);
    lms.set('cmi.suspend_data', 'a.b');
    lms.set('cmi.score.scaled', '0');
    lms.set('cmi.session_time', 'PT5M');
    lms.set('cmi.objectives.1.success_status', 'passed');
    lms.set('cmi.interactions.0.id', 'arrival');
    lms.set('cmi.interactions.0.type', 'choice');
    lms.set('cmi.interactions.0.learner_response', 'b');
    lms.call('Terminate', '');
    return lms.held();
  };

  test('a first visit is told ab-initio and finds the objectives of the manifest', () => {
    const terms = { objectives: ['whole', 'listen'], mastery: '0.8' };
    const lms = begin('scorm2004', { terms });
    expect(lms.get('cmi.entry')).toBe('ab-initio');
    expect(lms.get('cmi.mode')).toBe('normal');
    expect(lms.get('cmi.completion_status')).toBe('unknown');
    expect(lms.get('cmi.objectives._count')).toBe('2');
    expect(lms.get('cmi.objectives.1.id')).toBe('listen');
    expect(lms.get('cmi.scaled_passing_score')).toBe('0.8');
  });

  test('after exit suspend everything comes back with entry resume', () => {
    const next = begin('scorm2004', { stored: visit('suspend') });
    expect(next.get('cmi.entry')).toBe('resume');
    expect(next.get('cmi.suspend_data')).toBe('a.b');
    expect(next.get('cmi.score.scaled')).toBe('0');
    expect(next.get('cmi.total_time')).toBe('PT5M');
    expect(next.get('cmi.objectives.1.success_status')).toBe('passed');
    expect(next.get('cmi.interactions.0.learner_response')).toBe('b');
  });

  test('exit belongs to one visit and has to be set in the next one again', () => {
    const next = begin('scorm2004', { stored: visit('suspend') });
    next.set('cmi.location', 'further');
    next.call('Terminate', '');
    expect(next.held()).toMatchObject({ location: 'further', exit: '', total_time: 'PT5M' });
  });

  test.each(['normal', ''])('after exit “%s” nothing comes back', (exit) => {
    const next = begin('scorm2004', { stored: visit(exit), terms: { objectives: ['whole'] } });
    expect(next.get('cmi.entry')).toBe('ab-initio');
    expect(next.get('cmi.suspend_data')).toBe('');
    expect(next.get('cmi.objectives._count')).toBe('1');
    expect(next.get('cmi.total_time')).toBe('PT0S');
  });
});

test('a review is told so, its writes are remarked on, and silence leaves the record alone', () => {
  const first = begin('scorm12');
  first.set('cmi.core.exit', 'suspend');
  first.call('LMSFinish', '');
  const silent = begin('scorm12', { stored: first.held(), review: true });
  expect(silent.get('cmi.core.lesson_mode')).toBe('review');
  expect(silent.get('cmi.core.credit')).toBe('no-credit');
  silent.call('LMSFinish', '');
  expect(textAt(silent.held(), 'core.exit')).toBe('suspend');
  const loud = begin('scorm12', { stored: first.held(), review: true });
  loud.set('cmi.core.lesson_status', 'failed');
  expect(loud.last().why).toContain('review mode');
});

test.each([
  ['scorm12', 'LMSCommit', '101'],
  ['scorm2004', 'Commit', '391'],
] as const)('a %s commit that cannot be stored is answered false', (standard, commit, code) => {
  const lms = begin(standard, { full: true });
  lms.set('cmi.suspend_data', 'a');
  expect(lms.call(commit, '')).toBe(`false ${code}`);
  expect(lms.session.pending()).toEqual(['cmi.suspend_data']);
});

describe.each([
  { standard: 'scorm12', prefix: 'LMS', no: '101', dead: ['301', '301', '301'] },
  { standard: 'scorm2004', prefix: '', no: '391', dead: ['122', '132', '142'] },
] as const)('in $standard what is chosen to go wrong', ({ standard, prefix, no, dead }) => {
  const commit = `${prefix}Commit`;
  const long = 'a'.repeat(300);

  test('is nothing of what was stored before, and over when something else is chosen', () => {
    let fault: Fault = 'none';
    const lms = begin(standard, { fault: () => fault });
    const held = () => textAt(lms.held(), 'suspend_data').length;
    const tryIt = (now: Fault, state: string) => {
      fault = now;
      return [
        lms.set('cmi.suspend_data', state),
        lms.get('cmi.suspend_data').length,
        lms.call(commit, ''),
        held(),
      ];
    };
    expect(tryIt('none', 'a.b')).toEqual(['true 0', 3, 'true 0', 3]);
    expect(tryIt('gone', 'a.b.c')).toEqual(['true 0', 5, 'true 0', 3]);
    expect(lms.session.pending()).toEqual(['cmi.suspend_data']);
    expect(tryIt('refused', 'a.b.c')).toEqual(['true 0', 5, `false ${no}`, 3]);
    expect(tryIt('cut', long)).toEqual(['true 0', cutAt, 'true 0', cutAt]);
    expect(tryIt('dead', 'a')).toEqual([`false ${dead[1]}`, 0, `false ${dead[2]}`, cutAt]);
    expect(lms.last()).toMatchObject({ refused: true, why: expect.stringContaining('lost') });
    expect(tryIt('none', long)).toEqual(['true 0', 300, 'true 0', 300]);
  });

  test('keeps a session from beginning, too', () => {
    const lms = begin(standard, { fault: () => 'dead', initialize: false });
    const code = standard === 'scorm12' ? '101' : '102';
    expect(lms.call(`${prefix}Initialize`, '')).toBe(`false ${code}`);
  });
});
