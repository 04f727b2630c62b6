import type { CourseFile } from '../model/course-file.ts';
import { isSpoken } from './page-language.ts';
import type { CourseRead } from './read.ts';

/** What the course names of what is written, in its order, in the language of its pages. */
export function inCourse({ modules }: CourseFile, read: Pick<CourseRead, 'scenarios' | 'lessons'>) {
  const pick = <Item extends { id: string; lang: string }>(ids: string[], among: Item[]) =>
    [...new Set(ids)].flatMap((id) => among.find((each) => each.id === id && isSpoken(each)) ?? []);
  return {
    scenarios: pick(
      modules.flatMap(({ scenarios }) => scenarios),
      read.scenarios,
    ),
    lessons: pick(
      modules.flatMap(({ lesson }) => lesson ?? []),
      read.lessons,
    ),
  };
}
