import { describe, expect, test } from 'vitest';
import {
  courseComplete,
  coursePassed,
  courseScore,
  lessonComplete,
  runPasses,
  runScore,
  scenarioComplete,
  scenarioPassed,
} from '../../src/record/outcome.ts';
import { course, decision, decisions, lesson, recordOf, run, scenario } from './figures.ts';

const listening = (got: number, of: number) => ({ decisions: decisions('listen', got, of) });
const error = decision([{}], 0, { critical: true });

describe('the score of a run', () => {
  const both = [...decisions('listen', 1, 2), ...decisions('empathy', 1, 1)];

  test('is the mean over the primary competences', () => {
    const it = run('no-room', { primary: ['listen', 'empathy'], decisions: both });
    expect(runScore(it)).toBe(0.75);
  });

  test('leaves out a primary competence nothing counted for, and every secondary one', () => {
    const it = run('no-room', {
      primary: ['listen', 'selfcare'],
      secondary: ['empathy'],
      decisions: both,
    });
    expect(runScore(it)).toBe(0.5);
  });

  test('is over the secondary competences where no primary one is named', () => {
    const secondary = ['listen', 'ownership', 'empathy'];
    const open = [{ empathy: 1, listen: 2 }, { ownership: -1 }];
    const facts = [{ ownership: 2 }, { listen: 1 }];
    const it = run('fifth-call', {
      primary: [],
      secondary,
      decisions: [decision(open, 0), decision(facts, 0)],
    });
    expect(runScore(it)).toBeCloseTo((2 / 3 + 1 + 1) / 3, 12);
  });

  test('is undefined where nothing counted', () => {
    expect(runScore(run('no-room'))).toBeUndefined();
  });
});

describe('a run', () => {
  const rules = course();
  const passes = (more: object) => {
    const it = run('no-room', { ...listening(3, 5), ...more });
    return runPasses(rules, it, [it]);
  };

  test('passes with a success or partial ending and just enough shown', () => {
    expect(passes({ result: 'success' })).toBe(true);
    expect(passes({ result: 'partial' })).toBe(true);
  });

  test('does not pass with a failure ending, whatever it showed', () => {
    expect(passes({ result: 'failure', ...listening(5, 5) })).toBe(false);
  });

  test('does not pass with less than enough, or with nothing shown', () => {
    expect(passes(listening(2, 5))).toBe(false);
    expect(passes({ decisions: [] })).toBe(false);
  });

  test('passes at a mean that is enough but for the last binary digit', () => {
    const shown = {
      empathy: [0, 1],
      ownership: [1, 1],
      authority: [1, 3],
      listen: [1, 1],
      internal: [2, 3],
    } as const;
    const each = Object.entries(shown).flatMap(([name, [got, of]]) => decisions(name, got, of));
    expect((0 + 1 + 1 / 3 + 1 + 2 / 3) / 5).toBeLessThan(0.6);
    expect(passes({ primary: Object.keys(shown), decisions: each })).toBe(true);
  });

  test('with a safety-critical error passes only once it is repaired', () => {
    const it = run('no-room', { decisions: [...decisions('listen', 5, 5), error] });
    expect(runPasses(rules, it, [it])).toBe(false);
    expect(runPasses(rules, it, [it, run('fifth-call')])).toBe(true);
  });
});

describe('a scenario', () => {
  const rules = course();

  test('is complete with one counted run, whatever its ending', () => {
    const record = recordOf([run('no-room', { result: 'failure' })]);
    expect(scenarioComplete('no-room', record)).toBe(true);
    expect(scenarioComplete('fifth-call', record)).toBe(false);
  });

  test('stays passed when a later run does not pass', () => {
    const runs = [run('no-room', listening(5, 5)), run('no-room', listening(0, 5))];
    expect(scenarioPassed('no-room', { course: rules, record: recordOf(runs), runs })).toBe(true);
    const [, last] = runs;
    const only = { course: rules, record: recordOf([last!]), runs: [last!] };
    expect(scenarioPassed('no-room', only)).toBe(false);
  });

  test('stays passed when the run that passed no longer replays', () => {
    const record = recordOf([run('no-room')]);
    const marked = { ...record, runs: record.runs.map((it) => ({ ...it, passed: true as const })) };
    expect(scenarioPassed('no-room', { course: rules, record: marked, runs: [] })).toBe(true);
    expect(scenarioPassed('no-room', { course: rules, record, runs: [] })).toBe(false);
    expect(scenarioPassed('regular', { course: rules, record: marked, runs: [] })).toBe(false);
  });
});

describe('a lesson', () => {
  const two = lesson('wrong', 'first', 'second');
  const yes = (question: string) => ({ question, chosen: ['yes'] });
  const complete = (more: object) =>
    lessonComplete(two, {
      lessons: [{ lesson: 'wrong', read: true, answers: [yes('first'), yes('second')], ...more }],
      runs: [],
      open: [],
    });

  test('is complete when it is read and every question has an answer, right or wrong', () => {
    expect(complete({})).toBe(true);
    expect(complete({ answers: [yes('first'), { question: 'second', chosen: ['no'] }] })).toBe(
      true,
    );
    expect(complete({ read: false })).toBe(false);
    expect(complete({ answers: [yes('first')] })).toBe(false);
    expect(complete({ lesson: 'another' })).toBe(false);
  });

  test('stays complete when a question is added after its check was taken', () => {
    expect(complete({ answers: [yes('first')], row: 0 })).toBe(true);
    expect(complete({ answers: [yes('first')], row: 0, read: false })).toBe(false);
  });

  test('without questions is complete when it is read', () => {
    const record = { lessons: [{ lesson: 'plain', read: true, answers: [] }], runs: [], open: [] };
    expect(lessonComplete(lesson('plain'), record)).toBe(true);
  });
});

describe('a course', () => {
  const rules = course({
    lessons: [lesson('wrong')],
    scenarios: [scenario('no-room'), scenario('fifth-call'), scenario('regular')],
  });
  const read = [{ lesson: 'wrong', read: true, answers: [] }];
  const good = (id: string) => run(id, listening(4, 5));
  const all = ['no-room', 'fifth-call', 'regular'].map(good);

  test('is complete with every lesson and every scenario, and not before', () => {
    expect(courseComplete(rules, recordOf(all, { lessons: read }))).toBe(true);
    expect(courseComplete(rules, recordOf(all))).toBe(false);
    expect(courseComplete(rules, recordOf(all.slice(1), { lessons: read }))).toBe(false);
  });

  test('is passed when every scenario is, its lessons apart', () => {
    const done = (runs = all) => ({ course: rules, record: recordOf(runs), runs });
    expect(coursePassed(done())).toBe(true);
    expect(coursePassed(done(all.slice(0, 2)))).toBe(false);
    expect(coursePassed(done([...all.slice(0, 2), run('regular', listening(0, 5))]))).toBe(false);
  });

  test('of lessons alone is passed when they are complete', () => {
    const lessons = course({ lessons: [lesson('wrong')] });
    const passed = (record = recordOf([])) => coursePassed({ course: lessons, record, runs: [] });
    expect(passed()).toBe(false);
    expect(passed(recordOf([], { lessons: read }))).toBe(true);
  });

  test('has the mean of the scenarios ended so far as its score, to two decimals', () => {
    const score = (...runs: ReturnType<typeof run>[]) =>
      courseScore({ course: rules, record: recordOf(runs), runs });
    expect(score()).toBeUndefined();
    expect(score(run('no-room', listening(1, 3)))).toBe(33.33);
    expect(score(run('no-room', listening(1, 3)), run('regular', listening(1, 1)))).toBe(66.67);
  });

  test('takes a scenario by its latest run, but by the latest that passed where one did', () => {
    const score = (...got: number[]) => {
      const runs = got.map((it) => run('no-room', listening(it, 10)));
      return courseScore({ course: rules, record: recordOf(runs), runs });
    };
    expect(score(5, 3)).toBe(30);
    expect(score(8, 3)).toBe(80);
    expect(score(8, 7, 3)).toBe(70);
    expect(score(3, 7)).toBe(70);
  });
});
