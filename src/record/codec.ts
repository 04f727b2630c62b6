/*
 * The learner's record as text for the LMS: ASCII, letters, digits, `-`, `_` and `.` only, which
 * nothing on the way needs to escape.
 *
 *   text     = "1" seq part* checksum     the version; digits up to the first "."; 4 characters
 *   part     = "." then by its first character:
 *     k l m    rows:2                                    nothing reached yet, completed, passed
 *     a b c d  lesson:2 [row:2] answer*                  b, d: read to its end; c, d: check taken,
 *                                                        so its first row follows
 *     r p      scenario:2 hash:3 day:3 row:2 trail       a counted run; p: it passed
 *     s q      scenario:2 hash:3 day:3 row:2 variant:2 trail
 *                                                        the same of a variant; q: it passed
 *     digit    scenario:2 hash:3 trail                   an open run; its code begins with a
 *                                                        digit, "-" or "_", never with a letter
 *     v        scenario:2 hash:3 variant:2 trail         the same of a variant
 *   answer   = question:2 option:2, or where not exactly one option was chosen:
 *              question:2 count:1 option:2*              the count is a letter: A for 0, C for 2 …;
 *                                                        of a matching each option is followed by
 *                                                        its place, and both are counted
 *
 * Lessons, scenarios, variants, questions, options and places are named by the two-character code of their id, which
 * no sibling's coming or going can change: so an edit to the course loses what was taken out of it
 * and nothing else. Numbers are in `digits.ts`, the checksum in `checksum.ts`. Every later version
 * keeps the first character and the last four, so that an older page can tell a newer text from a
 * garbled one.
 */
import type { Course } from '../model/course.ts';
import type { LearnerRecord } from '../model/record.ts';
import { checksum } from './checksum.ts';
import { read, write } from './digits.ts';
import { readPart } from './read-part.ts';
import { writeParts } from './write-parts.ts';

/** What a text begins with; a page reads the texts of its own version. */
export const recordVersion = '1';

/**
 * The record as text. `seq` grows with every writing: it tells which of two texts is newer, and
 * makes a retry differ from what failed (some LMSs do not send the same value twice). Beyond day
 * 262,143 or row 4,095 a number stays at that.
 */
export function encode(record: LearnerRecord, seq: number): string {
  const text = [recordVersion + write(seq), ...writeParts(record)].join('.');
  return text + checksum(text);
}

/**
 * Reads it back, by the course as it is now. What the course no longer has is left out;
 * a text that is not whole, or not ours, is a fault and gives nothing.
 */
export function decode(course: Course, text: string): Decoded {
  const whole = text.trim();
  const body = whole.slice(0, -4);
  if (body === '' || checksum(body) !== whole.slice(-4)) return { fault: 'garbled' };
  if (!body.startsWith(recordVersion)) return { fault: 'newer' };
  const [head = '', ...parts] = body.slice(recordVersion.length).split('.');
  const record: LearnerRecord = { lessons: [], runs: [], open: [] };
  for (const part of parts) readPart(course, record, part);
  return { seq: read(head), record };
}

export type Decoded = { seq: number; record: LearnerRecord } | { fault: 'garbled' | 'newer' };
