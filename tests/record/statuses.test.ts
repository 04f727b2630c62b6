import { expect, test } from 'vitest';
import { listStatuses } from '../../src/record/statuses.ts';
import { course, lesson, scenario } from './figures.ts';

/** Each case as `completion, success, score`. */
function tableOf(success: 'until-passed' | 'pass-fail' | 'completion-only') {
  const it = course({
    lessons: [lesson('one', 'q'), lesson('two')],
    scenarios: [scenario('no-room'), scenario('fifth-call')],
    success,
  });
  return Object.fromEntries(
    listStatuses(it).map(({ when, report: { completion, success, score } }) => [
      when,
      [completion, success, score ?? 'no score'].join(', '),
    ]),
  );
}

test('until-passed: nothing but incomplete before the course is passed', () => {
  expect(tableOf('until-passed')).toEqual({
    opened: 'incomplete, unknown, no score',
    lesson: 'incomplete, unknown, no score',
    part: 'incomplete, unknown, 0',
    below: 'incomplete, unknown, 0',
    passed: 'completed, passed, 100',
    all: 'completed, passed, 100',
    after: 'completed, passed, 0',
  });
});

test('pass-fail: passed or failed once everything is done', () => {
  expect(tableOf('pass-fail')).toEqual({
    opened: 'incomplete, unknown, no score',
    lesson: 'incomplete, unknown, no score',
    part: 'incomplete, unknown, 0',
    below: 'completed, failed, 0',
    passed: 'incomplete, unknown, 100',
    all: 'completed, passed, 100',
    after: 'completed, passed, 0',
  });
});

test('completion-only: completed once everything is done, and no word on success', () => {
  expect(tableOf('completion-only')).toMatchObject({
    below: 'completed, unknown, 0',
    all: 'completed, unknown, 100',
  });
});

test('what a lesson or a conversation alone cannot come to is no case of it', () => {
  const casesOf = (lessons: number, scenarios: number) => {
    const it = course({
      lessons: ['one', 'two'].slice(0, lessons).map((id) => lesson(id, 'q')),
      scenarios: ['no-room', 'fifth-call'].slice(0, scenarios).map((id) => scenario(id)),
      success: 'until-passed',
    });
    return listStatuses(it).map(({ when, report: { success } }) => `${when} ${success}`);
  };
  expect(casesOf(1, 0)).toEqual(['opened unknown', 'done passed']);
  expect(casesOf(0, 1)).toEqual([
    'opened unknown',
    'below unknown',
    'passed passed',
    'after passed',
  ]);
  expect(casesOf(0, 2)).toContain('part unknown');
});
