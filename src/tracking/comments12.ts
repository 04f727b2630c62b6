import { parting, type Comments } from './comments.ts';
import type { Line } from './tracker.ts';

/**
 * SCORM 1.2 has one field for all that a learner says, of 4,096 characters (RTE 3.4, `cmi.comments`).
 * What is set is added to it by some LMSs and takes its place in others, so it is looked at after
 * each.
 */
export const comments12: Comments = {
  read,
  room: (line) => most - line.get(field).length - between.length,
  add: (line, { text }) => append(line, line.get(field) ? between + text : text),
  renew: (line) => append(line, ' '),
  mend(line, text, behind) {
    const there = read(line) ?? [];
    const isLost = there.includes(text) && behind.some((one) => !there.includes(one));
    return isLost ? line.set(field, [...behind, text].join(between)) : undefined;
  },
};

export const field = 'cmi.comments';
const most = 4096;
const between = ` ${parting} `;

function read(line: Line): string[] | undefined {
  const whole = line.get(field);
  if (!whole && line.error() > 0) return undefined;
  return whole
    .split(parting)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** Where it took the place of what was there, all of it is set. */
function append(line: Line, words: string): boolean {
  const before = line.get(field);
  if (!line.set(field, words)) return false;
  return line.get(field).startsWith(before.trim()) || line.set(field, before + words);
}
