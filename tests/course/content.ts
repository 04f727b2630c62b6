import { say } from '../../src/course/content-error.ts';
import { readCourse, type CourseRead } from '../../src/course/read.ts';
import { scenarioStarter } from '../../src/commands/starters.ts';
import { copyParts, type Copy } from './copy.ts';

/**
 * A copy of `content/`, with a conversation of two scenes in the place of the shipped one: it is
 * searched in no time, and is called the same.
 */
export function copyContent(): Content {
  const copy = copyParts(['content']);
  copy.write(scenario, scenarioStarter());
  const course = () => readCourse(copy.root);
  return { ...copy, course, said: () => course().problems.map(say) };
}

export const scenario = 'content/scenarios/en/no-room.mdx';
export const lesson = 'content/lessons/en/when-it-goes-wrong.mdx';

export type Content = Copy & {
  course: () => CourseRead;
  /** Every mistake, as a person reads it: `file:line:column: sentence`. */
  said: () => string[];
};
