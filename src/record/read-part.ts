import { longCode } from '../model/code.ts';
import type { Course, LessonOutline } from '../model/course.ts';
import type { LearnerRecord, LessonRecord } from '../model/record.ts';
import { read } from './digits.ts';

/**
 * Reads one part of a record's text, by the table in `codec.ts`, into `record`. Says what it had
 * to leave out because the course no longer has it.
 */
export function readPart(course: Course, record: LearnerRecord, part: string): Note[] {
  const kind = part.charAt(0);
  // The kind of an open run is the first character of its code.
  const text = openText(part, /[a-z]/.test(kind) ? 1 : 0);
  if (/[klm]/.test(kind)) return readReached(record, kind, text);
  if (/[a-d]/.test(kind)) return readLesson(course, record, kind, text);
  if (/[p-sv\d_-]/.test(kind)) return readRun(course, record, kind, text);
  return ['part-unknown'];
}

function readReached(record: LearnerRecord, kind: string, text: Text): Note[] {
  const rows = read(text.take());
  if (kind !== 'k') record.reached = kind === 'm' ? 'passed' : 'completed';
  if (rows > 0) record.rows = rows;
  return [];
}

function readLesson(course: Course, record: LearnerRecord, kind: string, text: Text): Note[] {
  const lesson = named(course.lessons, text.take(2));
  if (!lesson) return ['lesson-gone'];
  const entry: LessonRecord = {
    lesson: lesson.id,
    read: /[bd]/.test(kind),
    ...(/[cd]/.test(kind) && { row: read(text.take(2)) }),
    answers: [],
  };
  record.lessons.push(entry);
  return readAnswers(lesson, entry, text);
}

function readAnswers(lesson: LessonOutline, entry: LessonRecord, { take, next }: Text): Note[] {
  const notes: Note[] = [];
  while (next()) {
    const code = take(2);
    const question = named(lesson.questions, code);
    const count = /[A-Za-z]/.test(next()) ? read(take(1)) : 1;
    const codes = Array.from({ length: count }, () => take(2));
    if (!question) {
      notes.push('question-gone');
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
    if (chosen.length * (places ? 2 : 1) < count) notes.push('option-gone');
    entry.answers.push({ question: id, chosen });
  }
  return notes;
}

/** Of a variant an open run goes on where it was only while the variant is there, too. */
function readRun(course: Course, record: LearnerRecord, kind: string, { take }: Text): Note[] {
  const isCounted = /[p-s]/.test(kind);
  const outline = named(course.scenarios, take(2));
  if (!outline) return [isCounted ? 'run-gone' : 'open-gone'];
  const hash = take(3);
  const counted = isCounted && { day: read(take(3)), row: read(take(2)) };
  const variant = /[qsv]/.test(kind) && { variant: take(2) };
  const run = { scenario: outline.id, hash, ...variant, trail: take() };
  if (counted) record.runs.push({ ...run, ...counted, ...(/[pq]/.test(kind) && { passed: true }) });
  else if (variant && !outline.variants?.some(({ code }) => code === variant.variant)) {
    return ['open-gone'];
  } else record.open.push(run);
  return [];
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
  return found.length === 1 ? found[0] : undefined;
}

type Text = {
  /** The next characters, or all that is left. */
  take: (length?: number) => string;
  /** The one that comes next; empty at the end. */
  next: () => string;
};

/** Something in the text that the course no longer has. */
export type Note =
  'lesson-gone' | 'question-gone' | 'option-gone' | 'run-gone' | 'open-gone' | 'part-unknown';
