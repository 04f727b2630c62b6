import { describe, expect, it } from 'vitest';
import { createScorm12, createScorm2004 } from './trackers.ts';
import { around, competence, finished, report, row, rows } from './samples.ts';
import { verbs } from '../lms/faults.ts';
import { launch } from '../lms/lms.ts';

describe('an LMS that does not support everything', () => {
  it.each([201, 401, 402])('is not asked again for rows after error %d', async (code) => {
    const lms = launch('scorm12');
    lms.faults.add({ verb: 'SetValue', element: 'cmi.interactions', does: 'refuse', code });
    const tracker = createScorm12(lms.api, around());
    await tracker.open();
    const before = lms.calls.length;
    tracker.list(rows);
    tracker.list(rows);
    tracker.tell(finished);
    expect(tracker.store()).toBe(true);
    const asked = lms.calls.slice(before).filter((call) => call.includes('interactions'));
    expect(asked).toEqual(['SetValue(cmi.interactions.0.id=no_room__arrival)']);
    expect(lms.stored.get('cmi.core.lesson_status')).toBe('passed');
  });

  it('is not asked again for objectives, and still gets score and status', async () => {
    const lms = launch('scorm2004');
    lms.faults.add({ verb: 'SetValue', element: 'cmi.objectives', does: 'refuse', code: 401 });
    const tracker = createScorm2004(lms.api, around());
    await tracker.open();
    tracker.tell(finished);
    tracker.tell({ ...finished, score: 90 });
    tracker.store();
    expect(lms.calls.filter((call) => /^Set.*objectives/.test(call))).toHaveLength(1);
    expect(lms.stored.get('cmi.score.raw')).toBe('90');
    expect(lms.stored.get('cmi.success_status')).toBe('passed');
  });

  it('gets the parts of an objective it knows, and is asked for the others once', async () => {
    const lms = launch('scorm2004');
    lms.faults.add({ verb: 'SetValue', element: 'progress_measure', does: 'refuse', code: 401 });
    const tracker = createScorm2004(lms.api, around());
    await tracker.open();
    tracker.tell(finished);
    expect(lms.calls.filter((call) => call.includes('progress_measure'))).toHaveLength(1);
    tracker.store();
    expect(lms.stored.get('cmi.objectives.1.success_status')).toBe('passed');
  });

  it('is asked for no part of an objective that it does not name', async () => {
    const lms = launch('scorm2004');
    const named = { does: 'answer', with: 'id,score,status' } as const;
    lms.faults.add({ verb: 'GetValue', element: 'objectives._children', ...named });
    const tracker = createScorm2004(lms.api, around());
    await tracker.open();
    tracker.tell(report({ competences: [competence({ score: 0.5 })] }));
    const parts = lms.calls.flatMap((call) => /^Set.*objectives\.0\.(\w+)/.exec(call)?.[1] ?? []);
    expect(parts).toEqual(['id', 'score']);
  });

  it('that refuses one value keeps all the others', async () => {
    const lms = launch('scorm12');
    lms.faults.add({
      verb: 'SetValue',
      element: 'cmi.interactions.1.student_response',
      does: 'refuse',
      code: 405,
    });
    const tracker = createScorm12(lms.api, around());
    await tracker.open();
    tracker.list(rows);
    tracker.store();
    expect(lms.stored.get('cmi.interactions.1.result')).toBe('neutral');
    expect(lms.stored.get('cmi.interactions.4.student_response')).toBe('a');
  });

  it.each([405, 401])('that refuses a state with %d is given the next', async (code) => {
    const lms = launch('scorm12');
    lms.faults.add({ verb: 'SetValue', element: 'cmi.suspend_data', does: 'refuse', code });
    const tracker = createScorm12(lms.api, around());
    await tracker.open();
    expect(tracker.keep('1A.too-long')).toBe(false);
    lms.faults.clear();
    expect(tracker.keep('1B.shorter')).toBe(true);
  });
});

it('an API that throws at everything is survived by every method', async () => {
  const lms = launch('scorm12');
  const tracker = createScorm12(lms.api, around());
  await tracker.open();
  for (const verb of verbs) lms.faults.add({ verb, does: 'throw' });
  expect(tracker.keep('1A')).toBe(false);
  tracker.list(rows);
  tracker.tell(finished);
  expect(tracker.store(1000)).toBe(false);
  expect(tracker.kept()).toBe(undefined);
  expect(tracker.close()).toBe(false);
});

it('ids of objectives take an underscore for a hyphen, in rows as well', async () => {
  const lms = launch('scorm12');
  const tracker = createScorm12(lms.api, around());
  await tracker.open();
  tracker.list([row({ competences: ['own-it'] })]);
  expect(lms.writes()).toContain('SetValue(cmi.interactions.0.objectives.0.id=own_it)');
});

it('a text answer is one line of 255 characters at most in 1.2, of 4,000 in 2004', async () => {
  const words = `first\nsecond ${'x'.repeat(5000)}`;
  const answers = [];
  for (const [standard, create] of [
    ['scorm12', createScorm12],
    ['scorm2004', createScorm2004],
  ] as const) {
    const lms = launch(standard);
    const tracker = create(lms.api, around());
    await tracker.open();
    tracker.list([row({ kind: 'text', answer: [words] })]);
    tracker.store();
    answers.push(
      lms.stored.get('cmi.interactions.0.student_response') ??
        lms.stored.get('cmi.interactions.0.learner_response'),
    );
  }
  expect(answers.map((answer) => answer?.length)).toEqual([255, 4000]);
  expect(answers.every((answer) => answer?.startsWith('first second x'))).toBe(true);
});
