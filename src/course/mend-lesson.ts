import type { Source } from '../language/source.ts';
import { mendTags, type Mended } from '../language/tags.ts';
import { mendMarks } from './lost-marks.ts';
import { mendOptions } from './lost-options.ts';
import { loneWords, words } from './vocabulary.ts';

/**
 * Puts right, from `start` on, what a hand most often slips at: the marks in a tag, then the tags, then
 * the lines of questions. Each is told, and what comes back can be read; every place in it is still the
 * author's.
 */
export function mendLesson(source: Source, start: number): Mended {
  const marks = mendMarks(source, start);
  const tags = mendTags(marks.source, words, start, loneWords);
  const options = mendOptions(tags.source, start);
  const problems = [...marks.problems, ...tags.problems, ...options.problems];
  return { source: options.source, problems };
}
