import type { Course } from '../model/course.ts';
import type { FinishedRun, LearnerRecord } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { report } from './report.ts';

/**
 * What is reported in each of the cases that differ, in the order in which people come to them: for a
 * table that says when each status is written. The rules themselves are asked (`report.ts`), with
 * runs of one decision that were taken best or worst. What a course cannot come to, such as a passed
 * conversation where it has none, is no case of it.
 */
export function listStatuses(course: Course): { when: When; report: Report }[] {
  const lessons = course.lessons.map(({ id, questions }) => ({
    lesson: id,
    read: true,
    answers: questions.map(({ id }) => ({ question: id, chosen: [] })),
  }));
  const best = course.scenarios.map(({ id }) => runOf(id, 1));
  const worst = course.scenarios.map(({ id }) => runOf(id, 0));
  const talks = best.length > 0;
  const both = talks && lessons.length > 0;
  const cases: [When, boolean, Partial<LearnerRecord>, FinishedRun[]][] = [
    ['opened', true, {}, []],
    ['lesson', both, { lessons }, []],
    ['part', both || best.length > 1, {}, worst.slice(0, 1)],
    ['done', !talks, { lessons }, []],
    ['below', talks, { lessons }, worst],
    ['passed', talks, {}, best],
    ['all', both, { lessons }, best],
    ['after', talks, { lessons, reached: 'passed' }, worst],
  ];
  return cases
    .filter(([, canBe]) => canBe)
    .map(([when, , done, runs]) => ({
      when,
      report: report(course, { lessons: [], open: [], ...done, runs: runs.map(asKept) }, runs),
    }));
}

function runOf(scenario: string, taken: number): FinishedRun {
  const open = [{ c: 0 }, { c: 1 }];
  return {
    scenario,
    row: 0,
    ending: '',
    result: 'success',
    primary: ['c'],
    secondary: [],
    decisions: [{ scene: '', choice: '', position: 0, taken: { c: taken }, open, critical: false }],
  };
}

function asKept({ scenario, row }: FinishedRun) {
  return { scenario, row, hash: '', trail: '', day: 0 };
}

/**
 * At the first opening; with lessons done; with a conversation ended; with all done where there is no conversation, or
 * where one is below the pass mark; with every conversation passed, and besides with all done; and after a
 * later run that was worse.
 */
export type When = 'opened' | 'lesson' | 'part' | 'done' | 'below' | 'passed' | 'all' | 'after';
