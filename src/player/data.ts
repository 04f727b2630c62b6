import type { Course } from '../model/course.ts';
import type { UiFile } from '../model/ui.ts';

/** What the page carries as data: the course's logic, and the words the script needs. */
export function readData(): PageData {
  return (read ??= parse());
}

function parse(): PageData {
  const text = document.getElementById('course-data')?.textContent ?? '';
  // The build wrote it, from these types.
  return JSON.parse(text) as PageData;
}

/** It is thousands of words and never changes: read once. */
let read: PageData | undefined;

export type PageData = {
  course: Course;
  ui: UiFile;
  /** By scenario: sentences that stand for a meter, each from a value on; null ends one. */
  cues: Record<string, { meter: string; from: number; text: string | null }[]>;
};
