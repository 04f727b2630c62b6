import { describe, expect, it } from 'vitest';
import { createScorm12 } from './trackers.ts';
import { around } from './samples.ts';
import { createScripted } from './scripted.ts';

describe('the beginning', () => {
  it.each([
    ['not attempted', '', true],
    ['', '', true],
    ['', '1A.abc', false],
    ['incomplete', '1A.abc', false],
    ['completed', '', false],
    ['browsed', '', false],
  ])('with status “%s” and state “%s” says “incomplete”: %s', async (status, state, says) => {
    const lms = createScripted(
      'LMS',
      new Map([
        ['cmi.core.lesson_status', status],
        ['cmi.suspend_data', state],
      ]),
    );
    await createScorm12(lms.api, around()).open();
    expect(lms.writes().includes('SetValue(cmi.core.lesson_status=incomplete)')).toBe(says);
  });

  it.each([
    ['L1', 'L1'],
    ['', undefined],
  ])('whose it is where an LMS says “%s”: %s', async (said, learner) => {
    const lms = createScripted('LMS', new Map([['cmi.suspend_data', '1A.abc']]));
    const read = lms.api['LMSGetValue'];
    lms.api['LMSGetValue'] = (element = '') =>
      element.endsWith('student_id') ? said : read?.(element);
    expect(await createScorm12(lms.api, around()).open()).toMatchObject({ learner });
  });

  it('reads again where everything seems empty, since some APIs know nothing at first', async () => {
    const stored = new Map<string, string>();
    const lms = createScripted('LMS', stored);
    let waited = 0;
    const read = lms.api['LMSGetValue'];
    lms.api['LMSGetValue'] = (element = '') =>
      waited === 0
        ? ''
        : ({ 'cmi.suspend_data': '1A.abc', 'cmi.core.lesson_status': 'passed' }[element] ??
          read?.(element));
    const pause = async (ms: number) => void (waited += ms);
    const opening = await createScorm12(lms.api, around({ pause })).open();
    expect(opening).toMatchObject({ state: '1A.abc' });
    expect(waited).toBe(400);
    expect(lms.writes()).not.toContain('SetValue(cmi.core.lesson_status=incomplete)');
  });

  it('writes nothing after somebody left meanwhile, even if the end was refused', async () => {
    const lms = createScripted('LMS', new Map([['cmi.core.lesson_status', '']]));
    lms.api['LMSGetValue'] = () => '';
    lms.faults.throws = (verb) => verb === 'Finish';
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
    const lms = createScripted('LMS');
    lms.faults.begin = 301;
    const tracker = createScorm12(lms.api, around());
    expect(await tracker.open()).toEqual({ reached: false, why: 'refused' });
    lms.faults.begin = 104;
    expect(await tracker.open()).toEqual({ reached: false, why: 'over' });
  });
});
