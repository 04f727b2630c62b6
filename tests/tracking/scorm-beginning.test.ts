import { describe, expect, it } from 'vitest';
import { createScorm12 } from './trackers.ts';
import { around } from './samples.ts';
import { launch } from '../lms/lms.ts';

describe('the beginning', () => {
  it.each([
    ['not attempted', '', true],
    ['', '', true],
    ['', '1A.abc', false],
    ['incomplete', '1A.abc', false],
    ['completed', '', false],
    ['browsed', '', false],
  ])('with status “%s” and state “%s” says “incomplete”: %s', async (status, state, says) => {
    const lms = launch('scorm12', { stored: { 'cmi.suspend_data': state } });
    lms.faults.add({ verb: 'GetValue', element: 'lesson_status', does: 'answer', with: status });
    await createScorm12(lms.api, around()).open();
    expect(lms.writes().includes('SetValue(cmi.core.lesson_status=incomplete)')).toBe(says);
  });

  it.each([
    ['L1', 'L1'],
    ['', undefined],
  ])('whose it is where an LMS says “%s”: %s', async (said, learner) => {
    const lms = launch('scorm12', { stored: { 'cmi.suspend_data': '1A.abc' } });
    lms.faults.add({ verb: 'GetValue', element: 'student_id', does: 'answer', with: said });
    expect(await createScorm12(lms.api, around()).open()).toMatchObject({ learner });
  });

  it('reads again where everything seems empty, since some APIs know nothing at first', async () => {
    const stored = { 'cmi.suspend_data': '1A.abc', 'cmi.core.lesson_status': 'passed' };
    const lms = launch('scorm12', { stored });
    lms.faults.add({ verb: 'GetValue', does: 'answer', with: '' });
    let waited = 0;
    const pause = async (ms: number) => {
      waited += ms;
      lms.faults.clear();
    };
    const opening = await createScorm12(lms.api, around({ pause })).open();
    expect(opening).toMatchObject({ state: '1A.abc' });
    expect(waited).toBe(400);
    expect(lms.writes()).not.toContain('SetValue(cmi.core.lesson_status=incomplete)');
  });

  it('writes nothing after somebody left meanwhile, even if the end was refused', async () => {
    const lms = launch('scorm12');
    lms.faults.add({ verb: 'GetValue', does: 'answer', with: '' });
    lms.faults.add({ verb: 'Terminate', does: 'throw' });
    let go = () => {};
    const pause = () => new Promise<void>((resolve) => (go = resolve));
    const tracker = createScorm12(lms.api, around({ pause }));
    const opening = tracker.open();
    expect(tracker.close()).toBe(false);
    go();
    await opening;
    expect(lms.writes()).toEqual([]);
  });

  it('says whether it was refused or comes too late', async () => {
    const lms = launch('scorm12');
    lms.faults.add({ verb: 'Initialize', does: 'refuse', code: 301, times: 1 });
    const tracker = createScorm12(lms.api, around());
    expect(await tracker.open()).toEqual({ reached: false, why: 'refused' });
    lms.faults.add({ verb: 'Initialize', does: 'refuse', code: 104 });
    expect(await tracker.open()).toEqual({ reached: false, why: 'over' });
  });
});
