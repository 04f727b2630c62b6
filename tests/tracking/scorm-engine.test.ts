import { describe, expect, it } from 'vitest';
import { createScorm12, createScorm2004 } from './trackers.ts';
import { launch } from '../lms/lms.ts';
import { around, competence, finished, report, row, rows } from './samples.ts';
import { visit } from './visit.ts';

const ways = [
  { standard: 'scorm12', create: createScorm12, status: 'cmi.core.lesson_status' },
  { standard: 'scorm2004', create: createScorm2004, status: 'cmi.completion_status' },
] as const;

describe.each(ways)('$standard, with a real engine', ({ standard, create, status }) => {
  it('begins by saying “incomplete” and “suspend”, and has both stored at once', async () => {
    const lms = launch(standard);
    const opening = await create(lms.api, around()).open();
    expect(opening).toEqual({
      reached: true,
      first: true,
      listed: 0,
      state: '',
      mode: 'normal',
      timeLeft: 0,
      learner: 'learner-1',
    });
    const exit = standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit';
    const said = [`SetValue(${status}=incomplete)`, `SetValue(${exit}=suspend)`, 'Commit()'];
    expect(lms.writes()).toEqual(said);
    expect(lms.complaints).toEqual([]);
  });

  it('spends one SetValue and one Commit on a decision', async () => {
    const lms = launch(standard);
    const tracker = create(lms.api, around());
    await tracker.open();
    const before = lms.calls.length;
    tracker.keep('1A.abc');
    tracker.store();
    expect(lms.calls.slice(before)).toEqual(['SetValue(cmi.suspend_data=1A.abc)', 'Commit()']);
  });

  it('gives back what was kept, with the learner and without calling it a first visit', async () => {
    const lms = launch(standard);
    await visit(lms, create);
    const next = lms.launch();
    const opening = await create(next.api, around()).open();
    expect(opening).toMatchObject({ state: '1C.third', first: false, learner: 'learner-1' });
    expect(next.complaints).toEqual([]);
  });

  it('never takes back a pass from an earlier visit', async () => {
    const lms = launch(standard);
    await visit(lms, create);
    const next = lms.launch();
    const tracker = create(next.api, around());
    await tracker.open();
    for (const success of ['unknown', 'failed'] as const) {
      tracker.tell(report({ completion: 'incomplete', success }));
      tracker.tell(report({ completion: 'completed', success }));
    }
    tracker.store();
    expect(next.writes().filter((call) => /_status/.test(call))).toEqual([]);
  });

  it('sends what changed and nothing else', async () => {
    const lms = launch(standard);
    const tracker = create(lms.api, around());
    await tracker.open();
    tracker.list(rows);
    tracker.tell(finished);
    const before = lms.writes().length;
    tracker.list(rows);
    tracker.tell(finished);
    expect(lms.writes().slice(before)).toEqual([]);
    tracker.tell({ ...finished, score: 90 });
    expect(lms.writes().slice(before)).toEqual(
      standard === 'scorm12'
        ? ['SetValue(cmi.core.score.raw=90)']
        : ['SetValue(cmi.score.raw=90)', 'SetValue(cmi.score.scaled=0.9)'],
    );
  });

  it('says the score before the status, and no score where there is none', async () => {
    const lms = launch(standard);
    const tracker = create(lms.api, around());
    await tracker.open();
    tracker.tell(report());
    expect(lms.writes().filter((call) => call.includes('score'))).toEqual([]);
    tracker.tell(report({ completion: 'completed', success: 'passed', score: 0 }));
    const order = lms.writes();
    expect(order.findIndex((call) => call.includes('score.raw=0'))).toBeGreaterThan(0);
    expect(order.findLastIndex((call) => call.includes('score'))).toBeLessThan(
      order.findIndex((call) => call.includes(status) && !call.includes('incomplete')),
    );
  });

  it('finds an objective by its id wherever the LMS has put it', async () => {
    const stored = {
      'cmi.exit': 'suspend',
      'cmi.objectives.0.id': 'course_passed',
      'cmi.objectives.1.id': 'listen',
    };
    const lms = launch(standard, { stored });
    const tracker = create(lms.api, around());
    await tracker.open();
    const competences = [competence({ id: 'own-it' }), competence()];
    tracker.tell(report({ competences }));
    expect(lms.complaints).toEqual([]);
    const told = lms.writes();
    const ids = told.filter((call) => /objectives\.\d\.id/.test(call));
    expect(ids).toEqual(['SetValue(cmi.objectives.2.id=own_it)']);
    expect(told.filter((call) => call.includes('cmi.objectives.0.'))).toEqual([]);
    expect(told.filter((call) => call.includes('cmi.objectives.1.'))).not.toEqual([]);
  });

  it('stops adding rows at a hundred and fifty', async () => {
    const lms = launch(standard);
    const tracker = create(lms.api, around());
    await tracker.open();
    tracker.list(Array.from({ length: 160 }, (_, index) => row({ index, id: `row_${index}` })));
    tracker.store();
    expect(lms.complaints).toEqual([]);
    const rowIds = [...lms.stored.keys()].filter((key) => /interactions\.\d+\.id$/.test(key));
    expect(rowIds).toHaveLength(150);
  });

  it.each(['review', 'browse'] as const)('writes nothing in %s', async (mode) => {
    const first = launch(standard);
    await visit(first, create);
    const lms = first.launch();
    first.faults.add({ verb: 'GetValue', element: 'mode', does: 'answer', with: mode });
    const tracker = create(lms.api, around());
    expect(await tracker.open()).toMatchObject({ mode, state: '1C.third' });
    tracker.keep('1D.no');
    tracker.list(rows);
    tracker.tell(report({ score: 1 }));
    expect(tracker.store(5000)).toBe(false);
    expect(lms.writes()).toEqual([]);
    expect(tracker.close()).toBe(true);
    expect(lms.complaints).toEqual([]);
  });

  it('says nothing more after the end', async () => {
    const lms = launch(standard);
    const tracker = create(lms.api, around());
    await tracker.open();
    expect(tracker.close()).toBe(true);
    const before = lms.calls.length;
    expect(tracker.keep('1A.late')).toBe(false);
    tracker.list(rows);
    tracker.tell(finished);
    expect(tracker.store(1000)).toBe(false);
    expect(tracker.kept()).toBe(undefined);
    expect(tracker.close()).toBe(true);
    expect(lms.calls).toHaveLength(before);
  });

  it('ends while it is still waiting for the first reading, and then writes nothing', async () => {
    const lms = launch(standard);
    lms.faults.add({ verb: 'GetValue', does: 'answer', with: '' });
    let go = () => {};
    const pause = () => new Promise<void>((resolve) => (go = resolve));
    const tracker = create(lms.api, around({ pause }));
    const opening = tracker.open();
    tracker.close();
    go();
    await opening;
    expect(lms.writes()).toEqual([]);
    expect(lms.complaints).toEqual([]);
  });
});

it('the pass mark of a 1.2 LMS is reported where it is a sane number', async () => {
  for (const [mark, passMark] of [
    ['80', 0.8],
    ['', undefined],
    ['0', undefined],
  ] as const) {
    const lms = launch('scorm12', { terms: { mastery: mark } });
    const opening = await createScorm12(lms.api, around()).open();
    expect('passMark' in opening ? opening.passMark : undefined).toBe(passMark);
  }
});

describe('one status for two questions, in SCORM 1.2', () => {
  it.each([
    ['incomplete', 'unknown', 'incomplete'],
    ['incomplete', 'failed', 'incomplete'],
    ['completed', 'unknown', 'completed'],
    ['completed', 'failed', 'failed'],
    ['completed', 'passed', 'passed'],
  ] as const)('%s and %s is “%s”', async (completion, success, word) => {
    const lms = launch('scorm12');
    const tracker = createScorm12(lms.api, around());
    await tracker.open();
    tracker.tell(report({ completion, success }));
    tracker.store();
    expect(lms.stored.get('cmi.core.lesson_status')).toBe(word);
  });
});
