import { describe, expect, it } from 'vitest';
import { createScorm12 } from './trackers.ts';
import { around, finished, report } from './samples.ts';
import { launch } from '../lms/lms.ts';

describe('an LMS that forgets what a failed commit held', () => {
  it.each(['lose', 'thankless'] as const)(
    'has score, status and state all the same after one of the kind “%s”',
    async (fate) => {
      const lms = launch('scorm12', { believes: true });
      const tracker = createScorm12(lms.api, around());
      await tracker.open();
      lms.faults.add({ verb: 'Commit', does: fate, times: 1 });
      tracker.keep('1A.abc');
      tracker.tell(finished);
      expect(tracker.store()).toBe(false);
      tracker.keep('1B.abc');
      tracker.tell(finished);
      expect(tracker.store()).toBe(true);
      expect(Object.fromEntries(lms.stored)).toMatchObject({
        'cmi.suspend_data': '1B.abc',
        'cmi.core.score.raw': '83.33',
        'cmi.core.score.min': '0',
        'cmi.core.score.max': '100',
        'cmi.core.lesson_status': 'passed',
      });
    },
  );

  it('has them after many failures, too', async () => {
    const lms = launch('scorm12', { believes: true });
    const tracker = createScorm12(lms.api, around());
    await tracker.open();
    lms.faults.add({ verb: 'Commit', does: 'lose', times: 5 });
    for (const state of ['1A', '1B', '1C', '1D', '1E', '1F', '1G']) {
      tracker.keep(state);
      tracker.tell(finished);
      tracker.store();
    }
    expect(lms.stored.get('cmi.core.lesson_status')).toBe('passed');
    expect(lms.stored.get('cmi.core.score.raw')).toBe('83.33');
    expect(lms.stored.get('cmi.suspend_data')).toBe('1G');
  });

  it('is never told less than it held before, not even on the way', async () => {
    const stored = { 'cmi.core.lesson_status': 'completed', 'cmi.suspend_data': '1A' };
    const lms = launch('scorm12', { believes: true, stored });
    const tracker = createScorm12(lms.api, around());
    await tracker.open();
    lms.faults.add({ verb: 'Commit', does: 'lose', times: 3 });
    for (let i = 0; i < 4; i += 1) {
      tracker.tell(finished);
      tracker.store();
      expect(['completed', 'passed']).toContain(lms.stored.get('cmi.core.lesson_status'));
    }
    expect(lms.calls.filter((call) => call.includes('lesson_status=incomplete'))).toEqual([]);
    expect(lms.stored.get('cmi.core.lesson_status')).toBe('passed');
  });

  it.each([[['thankless']], [['thankless', 'lose']], [['lose', 'thankless', 'lose']]] as const)(
    'is not told less than what it may have stored, after commits of the kinds %j',
    async (fates) => {
      const held: (string | undefined)[] = [];
      const sends = (arrived: [element: string, value: string][]) => {
        held.push(Object.fromEntries(arrived)['cmi.core.lesson_status']);
        return true;
      };
      const lms = launch('scorm12', { sends });
      const tracker = createScorm12(lms.api, around());
      await tracker.open();
      for (const does of fates) lms.faults.add({ verb: 'Commit', does, times: 1 });
      for (let i = 0; i < 5; i += 1) {
        tracker.tell(finished);
        tracker.store();
      }
      const reached = held.indexOf('passed');
      expect(reached).toBeGreaterThanOrEqual(0);
      expect(new Set(held.slice(reached))).toEqual(new Set(['passed']));
      expect(lms.complaints).toEqual([]);
    },
  );

  it('has them from a session that is begun anew, too, in the same page', async () => {
    const lms = launch('scorm12', { believes: true });
    const first = createScorm12(lms.api, around());
    await first.open();
    lms.faults.add({ verb: 'Commit', does: 'lose', times: 1 });
    first.tell(finished);
    expect(first.store()).toBe(false);
    lms.lose();
    const anew = createScorm12(lms.api, around({ anew: true }));
    await anew.open();
    anew.tell(finished);
    expect(anew.store()).toBe(true);
    expect(Object.fromEntries(lms.stored)).toMatchObject({
      'cmi.core.score.raw': '83.33',
      'cmi.core.lesson_status': 'passed',
    });
  });

  it('is not told “incomplete” on the way from “failed” to “completed”', async () => {
    const lms = launch('scorm12', {
      believes: true,
      stored: { 'cmi.core.lesson_status': 'failed' },
    });
    const tracker = createScorm12(lms.api, around());
    await tracker.open();
    lms.faults.add({ verb: 'Commit', does: 'lose', times: 1 });
    for (let i = 0; i < 2; i += 1) {
      tracker.tell(report({ completion: 'completed' }));
      tracker.store();
    }
    expect(lms.calls.filter((call) => call.includes('=incomplete'))).toEqual([]);
  });

  it('is not told less than it stored when something more was lost', async () => {
    const lms = launch('scorm12', { believes: true });
    const tracker = createScorm12(lms.api, around());
    await tracker.open();
    tracker.tell(report({ completion: 'completed' }));
    tracker.store();
    lms.faults.add({ verb: 'Commit', does: 'lose', times: 1 });
    tracker.tell(finished);
    tracker.store();
    tracker.tell(report());
    tracker.store();
    expect(lms.stored.get('cmi.core.lesson_status')).toBe('completed');
  });

  it('is told nothing twice once it has it', async () => {
    const lms = launch('scorm12', { believes: true });
    const tracker = createScorm12(lms.api, around());
    await tracker.open();
    lms.faults.add({ verb: 'Commit', does: 'lose', times: 1 });
    for (let i = 0; i < 2; i += 1) {
      tracker.tell(finished);
      tracker.store();
    }
    const before = lms.calls.length;
    tracker.tell(finished);
    expect(lms.calls.slice(before)).toEqual([]);
  });

  it('is told only what was in the commit that failed', async () => {
    const lms = launch('scorm12', { believes: true });
    const tracker = createScorm12(lms.api, around());
    await tracker.open();
    tracker.tell(finished);
    tracker.store();
    lms.faults.add({ verb: 'Commit', does: 'lose', times: 1 });
    tracker.keep('1A');
    tracker.store();
    const before = lms.calls.length;
    tracker.tell(finished);
    expect(lms.calls.slice(before)).toEqual([]);
  });

  it('is not believed while the device is offline', async () => {
    const lms = launch('scorm12', { believes: true });
    let online = false;
    const tracker = createScorm12(lms.api, around({ online: () => online }));
    await tracker.open();
    lms.faults.add({ verb: 'Commit', does: 'swallow', times: 1 });
    tracker.keep('1A');
    tracker.tell(finished);
    expect(tracker.store()).toBe(false);
    online = true;
    tracker.keep('1B');
    tracker.tell(finished);
    expect(tracker.store()).toBe(true);
    expect(lms.stored.get('cmi.core.lesson_status')).toBe('passed');
  });
});
