import { readFileSync } from 'node:fs';
import { say } from '../../src/course/content-error.ts';
import { readCourse, type CourseRead } from '../../src/course/read.ts';
import type { Severity } from '../../src/model/problems/entry.ts';
import { copyOne, type Copy } from './copy.ts';

/**
 * A copy of the course of one conversation, with one of two scenes in the place of that: it is
 * searched in no time, and is called the same. It has no playthroughs.
 */
export function copyContent(): Content {
  const copy = copyOne();
  copy.write(scenario, small);
  copy.remove(playthroughs);
  const course = () => readCourse(copy.root);
  const said = (severity: Severity) =>
    course()
      .problems.filter((one) => one.severity === severity)
      .map(say);
  return { ...copy, course, said: () => said('error'), advised: () => said('warning') };
}

const small = readFileSync(new URL('small.mdx', import.meta.url), 'utf8');

export const courseFile = 'content/course.yaml';
export const scenario = 'content/scenarios/en/no-room.mdx';
export const playthroughs = 'content/scenarios/en/no-room.play';
export const lesson = 'content/lessons/en/when-it-goes-wrong.mdx';

export type Content = Copy & {
  course: () => CourseRead;
  /** Every mistake, as a person reads it: `file:line:column: sentence`. */
  said: () => string[];
  /** In the same form, what is only worth a look. */
  advised: () => string[];
};
