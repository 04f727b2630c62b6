import type { CourseFile } from '../model/course-file.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { YamlRead } from '../language/yaml/read.ts';

/**
 * Ideas are read back as soon as they are sent, and no message is that quick: an LMS that shows the course
 * from another host is sent none.
 */
export function checkThin({ value, spot }: Partial<YamlRead<CourseFile>> = {}): Problem[] {
  if (!spot || !value?.thin || value.lms.ideas === 'off') return [];
  const facts = {
    key: 'lms.ideas',
    actual: '"on"',
    expected: 'off where "thin" is written: from another host no idea can be sent',
    guess: ' Write off, or take "thin" out.',
  };
  return [problem('wrong-value', spot(['lms', 'ideas']), facts)];
}
