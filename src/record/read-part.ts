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
  if (/[klm]/.test(kind)) return readReached(record, kind, part.slice(1));
  if (/[a-d]/.test(kind)) return readLesson(course, record, kind, part.slice(1));
  if (/[rp]/.test(kind)) return readRun(course, record, kind, part.slice(1));
  if (/[\d_-]/.test(kind)) return readOpen(course, record, part);
  return ['part-unknown'];
}

function readReached(record: LearnerRecord, kind: string, part: string): Note[] {
  const rows = read(part);
  if (kind !== 'k') record.reached = kind === 'm' ? 'passed' : 'completed';
  if (rows > 0) record.rows = rows;
  return [];
}

function readLesson(course: Course, record: LearnerRecord, kind: string, part: string): Note[] {
  const lesson = named(course.lessons, part.slice(0, 2));
  if (!lesson) return ['lesson-gone'];
  const taken = kind === 'c' || kind === 'd';
  const entry: LessonRecord = {
    lesson: lesson.id,
    read: kind === 'b' || kind === 'd',
    answers: [],
    ...(taken ? { row: read(part.slice(2, 4)) } : {}),
  };
  record.lessons.push(entry);
  return readAnswers(lesson, entry, part.slice(taken ? 4 : 2));
}

function readAnswers(lesson: LessonOutline, entry: LessonRecord, part: string): Note[] {
  const notes: Note[] = [];
  let at = 0;
  const take = (length: number) => part.slice(at, (at += length));
  while (at < part.length) {
    const question = named(lesson.questions, take(2));
    const count = /[A-Za-z]/.test(part.charAt(at)) ? read(take(1)) : 1;
    const codes = Array.from({ length: count }, () => take(2));
    if (!question) {
      notes.push('question-gone');
      continue;
    }
    const chosen = codes.flatMap((code) => named(question.options, code)?.id ?? []);
    if (chosen.length < count) notes.push('option-gone');
    entry.answers.push({ question: question.id, chosen });
  }
  return notes;
}

function readRun(course: Course, record: LearnerRecord, kind: string, part: string): Note[] {
  const scenario = named(course.scenarios, part.slice(0, 2))?.id;
  if (!scenario) return ['run-gone'];
  record.runs.push({
    scenario,
    hash: part.slice(2, 5),
    day: read(part.slice(5, 8)),
    row: read(part.slice(8, 10)),
    trail: part.slice(10),
    ...(kind === 'p' ? { passed: true } : {}),
  });
  return [];
}

function readOpen(course: Course, record: LearnerRecord, part: string): Note[] {
  const scenario = named(course.scenarios, part.slice(0, 2))?.id;
  if (!scenario) return ['open-gone'];
  record.open.push({ scenario, hash: part.slice(2, 5), trail: part.slice(5) });
  return [];
}

function named<Item extends { id: string }>(
  items: readonly Item[],
  code: string,
): Item | undefined {
  const found = items.filter(({ id }) => longCode(id) === code);
  return found.length === 1 ? found[0] : undefined;
}

/** Something in the text that the course no longer has. */
export type Note =
  'lesson-gone' | 'question-gone' | 'option-gone' | 'run-gone' | 'open-gone' | 'part-unknown';
