import type { Course } from '../model/course.ts';
import type { Said } from '../model/ui.ts';

/** What the page carries as data: the course's logic, and the words the script needs. */
export function readData(): PageData {
  // The build wrote it, from these types.
  return (read ??= JSON.parse(document.getElementById('course-data')!.textContent!) as PageData);
}

/** It is thousands of words and never changes: read once. */
let read: PageData | undefined;

export type PageData = {
  course: Course;
  ui: Said;
};
