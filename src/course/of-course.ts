import type { BuiltCourse } from './outline.ts';

/** What a part of the page is given that speaks of the whole course. */
export type OfCourse = { course: BuiltCourse };
