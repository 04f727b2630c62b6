import type { Course } from '../model/course.ts';
import type { Said } from '../model/ui.ts';

/** What the page carries as data: the course's logic, and the words the script needs. */
export function readData(): PageData {
  // The build wrote it, from these types.
  return (read ??= JSON.parse(document.getElementById('course-data')!.textContent!) as PageData);
}

/** It is thousands of words and never changes: read once. */
let read: PageData | undefined;

export type MeterCues = {
  meter: string;
  /** In numbers, with `{value}` still to be filled in. */
  number: string;
  /** Sentences, each from a value on, in rising order. A null ends the one before. */
  steps: {
    from: number;
    text: string | null;
    /** What it is in a variant, by its code. */
    in?: Record<string, string>;
  }[];
};

export type PageData = {
  course: Course;
  ui: Said;
  /** By scenario: the meters that sentences stand for. */
  cues: Record<string, MeterCues[]>;
};
