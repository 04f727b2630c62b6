import type { CourseFile } from '../model/course-file.ts';
import type { Kind } from './page-kinds.ts';
import { isSpoken } from './page-language.ts';
import type { CourseRead } from './read.ts';

/** The ids that the course names; none where it could not be read. */
export function namedIn(course: CourseFile | undefined): Record<Kind, string[]> {
  const modules = course?.modules ?? [];
  return {
    lesson: modules.flatMap(({ lesson }) => lesson ?? []),
    scenario: modules.flatMap(({ scenarios }) => scenarios),
  };
}

/** What the course names of what is written, in its order, in the language of its pages. */
export function inCourse(course: CourseFile, read: Pick<CourseRead, 'scenarios' | 'lessons'>) {
  const pick = <Item extends { id: string; lang: string }>(ids: string[], among: Item[]) =>
    [...new Set(ids)].flatMap((id) => among.find((each) => each.id === id && isSpoken(each)) ?? []);
  const named = namedIn(course);
  return {
    scenarios: pick(named.scenario, read.scenarios),
    lessons: pick(named.lesson, read.lessons),
  };
}
