import { inCourse } from './in-course.ts';
import type { CourseRead } from './read.ts';
import { longestRecord } from './room.ts';

/**
 * How many characters the longest record of the whole course takes; nothing where the course's own file
 * cannot be read, or a conversation of it cannot be counted.
 */
export function fullestRecord(read: CourseRead): number | undefined {
  if (!read.file) return undefined;
  const { lessons, scenarios } = inCourse(read.file, read);
  const isCounted = scenarios.every(({ figures }) => figures?.longestTrail !== undefined);
  return isCounted ? longestRecord(lessons, scenarios) : undefined;
}
