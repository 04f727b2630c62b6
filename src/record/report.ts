import type { Course } from '../model/course.ts';
import type { FinishedRun, LearnerRecord } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { claims } from './claims.ts';
import { courseComplete, coursePassed, courseScore } from './outcome.ts';

/**
 * What the employer's system is told, by the course's success rule:
 * until-passed: incomplete until the course is passed, then completed and passed together; never
 * failed. pass-fail: at completion, passed or failed. completion-only: completed, and no word on
 * success. Whatever the rule, what was reached before is never taken back.
 * `runs` are the record's counted runs, replayed, oldest first; a run that no longer replays is
 * left out of them.
 */
export function report(
  course: Course,
  record: LearnerRecord,
  runs: readonly FinishedRun[],
): Report {
  const passed = coursePassed({ course, record, runs });
  const done = course.success === 'until-passed' ? passed : courseComplete(course, record);
  const completed = done || record.reached !== undefined;
  const score = courseScore({ course, record, runs });
  return {
    completion: completed ? 'completed' : 'incomplete',
    success: record.reached === 'passed' ? 'passed' : successOf(course, completed, passed),
    ...(score !== undefined && { score }),
    competences: course.lms.objectives ? claims(course, runs) : [],
  };
}

function successOf(course: Course, completed: boolean, passed: boolean): Report['success'] {
  if (!completed || course.success === 'completion-only') return 'unknown';
  if (passed) return 'passed';
  return course.success === 'pass-fail' ? 'failed' : 'unknown';
}
