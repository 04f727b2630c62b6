import { Promises } from '../../src/model/promises.ts';
import type { Course } from '../../src/model/course.ts';
import { recordVersion } from '../../src/record/codec.ts';

/** What the package of a course in SCORM 1.2 promises, as it is read from its file. */
export function promisesOf(course: Course, more: Partial<Promises> = {}): Promises {
  const written = {
    format: 1,
    record: recordVersion,
    course,
    plans: [],
    sheets: {},
    form: 'scorm12',
    standard: 'scorm12',
    item: `${course.id}-item`,
    kind: 'course',
    name: '',
    ...more,
  };
  return Promises.parse(JSON.parse(JSON.stringify(written)));
}

/** The same of the version after it. */
export function nextOf(course: Course, more: Partial<Promises> = {}): Promises {
  return promisesOf({ ...course, version: '1.1.0' }, more);
}
