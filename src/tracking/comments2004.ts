import type { Comments } from './comments.ts';
import { toTimestamp } from './format.ts';
import type { Line } from './tracker.ts';

/**
 * SCORM 2004 has a list of comments, of 4,000 characters each, with a place of at most 250 (RTE 4.2.2,
 * `cmi.comments_from_learner`).
 */
export const comments2004: Comments = {
  read(line) {
    const count = countOf(line);
    if (count === undefined) return undefined;
    return Array.from({ length: count }, (_, i) => line.get(`${list}.${i}.comment`));
  },
  room: () => 4000,
  add(line, { text, where, now }) {
    const at = `${list}.${countOf(line)}`;
    if (!line.set(`${at}.comment`, text)) return false;
    // What it says is there; an LMS that knows neither place nor time has it all the same.
    line.set(`${at}.location`, where.slice(0, 250));
    line.set(`${at}.timestamp`, toTimestamp(now));
    return true;
  },
};

export const list = 'cmi.comments_from_learner';

function countOf(line: Line): number | undefined {
  const count = line.get(`${list}._count`);
  return /^\d+$/.test(count) ? Number(count) : undefined;
}
