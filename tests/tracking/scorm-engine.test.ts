import { describe, expect, it } from 'vitest';
import { createScorm12, createScorm2004 } from './trackers.ts';
import { launch, type Cmi, type Lms } from './engine.ts';
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
      state: '',
      mode: 'normal',
      learner: 'L1',
    });
    const exit = standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit';
    expect(said(lms).slice(-3)).toEqual([`${status}=incomplete`, `${exit}=suspend`, 'Commit']);
    expect(lms.complaints).toEqual([]);
  });

  it('spends one SetValue and one Commit on a decision', async () => {
    const lms = launch(standard);
    const tracker = create(lms.api, around());
    await tracker.open();
    const before = lms.calls.length;
    tracker.keep('1A.abc');
    tracker.store();
    expect(said(lms, before)).toEqual(['cmi.suspend_data=1A.abc', 'Commit']);
    expect(lms.calls.slice(before)).toHaveLength(2);
  });

  it('gives back what was kept, with the learner and without calling it a first visit', async () => {
    const lms = launch(standard);
    await visit(lms, create);
    const next = lms.relaunch();
    const opening = await create(next.api, around()).open();
    expect(opening).toMatchObject({ state: '1C.third', first: false, learner: 'L1' });
    expect(next.complaints).toEqual([]);
  });

  it('never takes back a pass from an earlier visit', async () => {
    const lms = launch(standard);
    await visit(lms, create);
    const next = lms.relaunch();
    const tracker = create(next.api, around());
    await tracker.open();
    for (const success of ['unknown', 'failed'] as const) {
      tracker.tell(report({ completion: 'incomplete', success }));
      tracker.tell(report({ completion: 'completed', success }));
    }
    tracker.store();
    expect(said(next).filter((text) => /(lesson|completion|success)_status/.test(text))).toEqual(
      [],
    );
  });

  it('sends what changed and nothing else', async () => {
    const lms = launch(standard);
    const tracker = create(lms.api, around());
    await tracker.open();
    tracker.list(rows);
    tracker.tell(finished);
    const before = lms.calls.length;
    tracker.list(rows);
    tracker.tell(finished);
    expect(said(lms, before)).toEqual([]);
    tracker.tell({ ...finished, score: 90 });
    expect(said(lms, before)).toEqual(
      standard === 'scorm12'
        ? ['cmi.core.score.raw=90']
        : ['cmi.score.raw=90', 'cmi.score.scaled=0.9'],
    );
  });

  it('says the score before the status, and no score where there is none', async () => {
    const lms = launch(standard);
    const tracker = create(lms.api, around());
    await tracker.open();
    tracker.tell(report());
    expect(said(lms).filter((text) => text.includes('score'))).toEqual([]);
    tracker.tell(report({ completion: 'completed', success: 'passed', score: 0 }));
    const order = said(lms);
    expect(order.findIndex((text) => text.endsWith('score.raw=0'))).toBeGreaterThan(0);
    expect(order.findLastIndex((text) => text.includes('score'))).toBeLessThan(
      order.findIndex((text) => text.startsWith(status) && !text.endsWith('incomplete')),
    );
  });

  it('finds an objective by its id wherever the LMS has put it', async () => {
    const objectives = { 0: { id: 'course_passed' }, 1: { id: 'listen' } };
    const lms = launch(standard).relaunch(
      standard === 'scorm12' ? { objectives, core: { lesson_mode: 'normal' } } : { objectives },
    );
    const tracker = create(lms.api, around());
    await tracker.open();
    const competences = [competence({ id: 'own-it' }), competence()];
    tracker.tell(report({ competences }));
    expect(lms.complaints).toEqual([]);
    const ids = said(lms).filter((text) => /objectives\.\d\.id/.test(text));
    expect(ids).toEqual(['cmi.objectives.2.id=own_it']);
    expect(said(lms).filter((text) => text.startsWith('cmi.objectives.0.'))).toEqual([]);
    expect(said(lms).filter((text) => text.startsWith('cmi.objectives.1.'))).not.toEqual([]);
  });

  it('stops adding rows at a hundred and fifty', async () => {
    const lms = launch(standard);
    const tracker = create(lms.api, around());
    await tracker.open();
    tracker.list(Array.from({ length: 160 }, (_, index) => row({ index, id: `row_${index}` })));
    tracker.store();
    expect(lms.complaints).toEqual([]);
    expect(Object.keys(lms.stored()['interactions'] as Cmi)).toHaveLength(150);
  });

  it.each(['review', 'browse'] as const)('writes nothing in %s', async (mode) => {
    const first = launch(standard);
    await visit(first, create);
    const stored = first.stored();
    const lms = first.relaunch(
      standard === 'scorm12'
        ? { core: { ...(stored['core'] as Cmi), lesson_mode: mode } }
        : { mode },
    );
    const tracker = create(lms.api, around());
    expect(await tracker.open()).toMatchObject({ mode, state: '1C.third' });
    tracker.keep('1D.no');
    tracker.list(rows);
    tracker.tell(report({ score: 1 }));
    expect(tracker.store(5000)).toBe(true);
    expect(said(lms)).toEqual([]);
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
    const lms = launch(standard).relaunch();
    let go = () => {};
    const pause = () => new Promise<void>((resolve) => (go = resolve));
    const tracker = create(lms.api, around({ pause }));
    const opening = tracker.open();
    tracker.close();
    go();
    await opening;
    expect(said(lms)).toEqual([]);
    expect(lms.complaints).toEqual([]);
  });
});

it('the pass mark of a 1.2 LMS is reported where it is a sane number', async () => {
  for (const [mark, passMark] of [
    ['80', 0.8],
    ['', undefined],
    ['0', undefined],
  ]) {
    const lms = launch('scorm12').relaunch({ core: {}, student_data: { mastery_score: mark } });
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
    expect((lms.stored()['core'] as Cmi)['lesson_status']).toBe(word);
  });
});

/** Writes and commits in their order, from a certain call on. */
function said(lms: Lms, from = 0): string[] {
  return lms.calls
    .slice(from)
    .filter(({ verb }) => verb === 'SetValue' || verb === 'Commit')
    .map(({ verb, values }) => (verb === 'Commit' ? verb : values.join('=')));
}
