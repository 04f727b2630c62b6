import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import type { FinishedRun, LearnerRecord } from '../../src/model/record.ts';
import { report } from '../../src/record/report.ts';
import { course, decisions, lesson, recordOf, run, scenario } from './figures.ts';

const shape = {
  lessons: [lesson('wrong')],
  scenarios: [scenario('no-room'), scenario('fifth-call')],
};
const rules = {
  until: course(shape),
  passFail: course({ ...shape, success: 'pass-fail' }),
  only: course({ ...shape, success: 'completion-only' }),
};
const listening = (id: string, got: number) => run(id, { decisions: decisions('listen', got, 5) });
const read = { lessons: [{ lesson: 'wrong', read: true, answers: [] }] };
const passing = [listening('no-room', 5), listening('fifth-call', 4)];
const failing = [listening('no-room', 5), listening('fifth-call', 1)];

function status(it: Course, runs: FinishedRun[], more: Partial<LearnerRecord> = {}) {
  const { completion, success } = report(it, recordOf(runs, more), runs);
  return `${completion}, ${success}`;
}

test('at the start nothing is complete and there is no score', () => {
  for (const it of Object.values(rules)) {
    expect(report(it, recordOf([]), [])).toEqual({
      completion: 'incomplete',
      success: 'unknown',
      competences: [],
    });
  }
});

describe('until-passed', () => {
  test('stays incomplete until the course is passed, though everything was done', () => {
    expect(status(rules.until, failing, read)).toBe('incomplete, unknown');
  });

  test('becomes completed and passed together', () => {
    expect(status(rules.until, passing)).toBe('completed, passed');
  });

  test('never says failed, for any way of ending two scenarios', () => {
    for (const first of [0, 2, 3, 5]) {
      for (const second of [0, 2, 3, 5]) {
        const runs = [listening('no-room', first), listening('fifth-call', second)];
        const passed = Math.min(first, second) >= 3;
        expect(status(rules.until, runs, read)).toBe(
          passed ? 'completed, passed' : 'incomplete, unknown',
        );
      }
    }
  });
});

describe('pass-fail', () => {
  test('says nothing on success before completion', () => {
    expect(status(rules.passFail, passing)).toBe('incomplete, unknown');
    expect(status(rules.passFail, failing.slice(1), read)).toBe('incomplete, unknown');
  });

  test('at completion says passed or failed', () => {
    expect(status(rules.passFail, passing, read)).toBe('completed, passed');
    expect(status(rules.passFail, failing, read)).toBe('completed, failed');
  });

  test('turns failed into passed when a later run passes, and not the other way', () => {
    const later = [...failing, listening('fifth-call', 5)];
    expect(status(rules.passFail, later, read)).toBe('completed, passed');
    const worse = [...passing, listening('fifth-call', 0)];
    expect(status(rules.passFail, worse, read)).toBe('completed, passed');
  });
});

test('completion-only says completed and nothing on success', () => {
  expect(status(rules.only, passing)).toBe('incomplete, unknown');
  expect(status(rules.only, passing, read)).toBe('completed, unknown');
  expect(status(rules.only, failing, read)).toBe('completed, unknown');
});

test('what was reached before an edit is not taken back, under any rule', () => {
  for (const it of Object.values(rules)) {
    expect(status(it, [], { reached: 'passed' })).toBe('completed, passed');
  }
  expect(status(rules.until, [], { reached: 'completed' })).toBe('completed, unknown');
  expect(status(rules.only, [], { reached: 'completed' })).toBe('completed, unknown');
});

test('the score appears with the first scenario ended', () => {
  expect(report(rules.until, recordOf(failing), failing.slice(1)).score).toBe(20);
  expect(report(rules.until, recordOf(passing), passing).score).toBe(90);
});

test('competences are told unless the course says not to', () => {
  const told = report(rules.until, recordOf(passing), passing).competences;
  expect(told).toEqual([
    {
      id: 'listen',
      short: 'Listening',
      decisions: 10,
      scenarios: 2,
      claim: 'developing',
      taken: 9,
      score: 0.9,
    },
  ]);
  const quiet = { ...rules.until, lms: { ...rules.until.lms, objectives: false } };
  expect(report(quiet, recordOf(passing), passing).competences).toEqual([]);
});
