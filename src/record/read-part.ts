import { longCode } from '../model/code.ts';
import type { Course, LessonOutline } from '../model/course.ts';
import type { LearnerRecord, LessonRecord } from '../model/record.ts';
import { read } from './digits.ts';

/**
 * Reads one part of a record's text, by the table in `codec.ts`, into `record`. What the course no
 * longer has, and a kind of part that is not in the table, is left out.
 */
export function readPart(course: Course, record: LearnerRecord, part: string): void {
  const kind = part.charAt(0);
  // The kind of an open run is the first character of its code.
  const text = openText(part, /[a-z]/.test(kind) ? 1 : 0);
  if (/[klm]/.test(kind)) readReached(record, kind, text);
  if (/[a-d]/.test(kind)) readLesson(course, record, kind, text);
  if (/[p-sv\d_-]/.test(kind)) readRun(course, record, kind, text);
}

function readReached(record: LearnerRecord, kind: string, text: Text): void {
  const rows = read(text.take());
  if (kind !== 'k') record.reached = kind === 'm' ? 'passed' : 'completed';
  if (rows > 0) record.rows = rows;
}

function readLesson(course: Course, record: LearnerRecord, kind: string, text: Text): void {
  const lesson = named(course.lessons, text.take(2));
  if (!lesson) return;
  const entry: LessonRecord = {
    lesson: lesson.id,
    read: /[bd]/.test(kind),
    ...(/[cd]/.test(kind) && { row: read(text.take(2)) }),
    answers: [],
  };
  record.lessons.push(entry);
  readAnswers(lesson, entry, text);
}

function readAnswers(lesson: LessonOutline, entry: LessonRecord, { take, next }: Text): void {
  while (next()) {
    const code = take(2);
    const question = named(lesson.questions, code);
    const count = /[A-Za-z]/.test(next()) ? read(take(1)) : 1;
    const codes = Array.from({ length: count }, () => take(2));
    if (!question) {
      // What was listed of a check keeps its rows: an answer that is gone holds its own, by its code.
      if (entry.row !== undefined) entry.answers.push({ question: code, chosen: [] });
      continue;
    }
    const { id, options, places } = question;
    const chosen = codes.flatMap((code, i) => {
      const option = named(options, code)?.id;
      if (!places) return option ?? [];
      const place = i % 2 === 0 && named(places, codes[i + 1] ?? '')?.id;
      return option && place ? `${option}/${place}` : [];
    });
    entry.answers.push({ question: id, chosen });
  }
}

/** Of a variant an open run goes on where it was only while the variant is there, too. */
function readRun(course: Course, record: LearnerRecord, kind: string, { take }: Text): void {
  const outline = named(course.scenarios, take(2));
  if (!outline) return;
  const hash = take(3);
  const counted = /[p-s]/.test(kind) && { day: read(take(3)), row: read(take(2)) };
  const variant = /[qsv]/.test(kind) && { variant: take(2) };
  const run = { scenario: outline.id, hash, ...variant, trail: take() };
  const isThere = !variant || outline.variants?.some(({ code }) => code === variant.variant);
  if (counted) record.runs.push({ ...run, ...counted, ...(/[pq]/.test(kind) && { passed: true }) });
  else if (isThere) record.open.push(run);
}

/** A text that is taken apart from the left. */
function openText(text: string, at: number): Text {
  return {
    take: (length = text.length) => text.slice(at, (at += length)),
    next: () => text.charAt(at),
  };
}

function named<Item extends { id: string }>(
  items: readonly Item[],
  code: string,
): Item | undefined {
  const found = items.filter(({ id }) => longCode(id) === code);
  return found[1] ? undefined : found[0];
}

type Text = {
  /** The next characters, or all that is left. */
  take: (length?: number) => string;
  /** The one that comes next; empty at the end. */
  next: () => string;
};
