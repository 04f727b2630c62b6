import type { QuestionOption } from '../model/course.ts';

/** An option as an answer names it: by its id, and where places are asked for, with its own place. */
export function answerOf({ id, goes }: QuestionOption): string {
  return goes === undefined ? id : `${id}/${goes}`;
}
