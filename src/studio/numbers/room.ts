import { stateLimit } from '../../model/standard.ts';
import { count } from './span.ts';

/** How much of what an LMS keeps the longest record of the whole course takes. */
export function roomInWords(longest: number): string {
  return `Once all of the course is done, its record takes at most ${count(longest)} of the ${count(stateLimit)} characters that it may take in the LMS’s save slot (suspend data)`;
}
