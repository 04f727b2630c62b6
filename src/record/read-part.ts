import { longCode } from '../model/code.ts';
import type { Course, LessonOutline } from '../model/course.ts';
import type { LearnerRecord, LessonRecord, OpenRun, RunRecord } from '../model/record.ts';
import { read } from './digits.ts';

/**
 * Reads one part of a record's text, by the table in `codec.ts`, into `record`. Says what it had
 * to leave out because the course no longer has it.
 */
export function readPart(course: Course, record: LearnerRecord, part: string): Note[] {
  const kind = part.charAt(0);
  if (/[klm]/.test(kind)) return readReached(record, kind, part.slice(1));
  if (/[a-d]/.test(kind)) return readLesson(course, record, kind, part.slice(1));
  if (/[p-s]/.test(kind)) return readRun(course, record, kind, part.slice(1));
  if (kind === 'v') return readOpen(course, record, kind, part.slice(1));
  if (/[\d_-]/.test(kind)) return readOpen(course, record, kind, part);
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
    const { options, places } = question;
    const each = places ? 2 : 1;
    const chosen = codes.flatMap((code, i) => {
      const id = named(options, code)?.id;
      if (!places) return id ?? [];
      const place = i % 2 === 0 && named(places, codes[i + 1] ?? '')?.id;
      return id && place ? `${id}/${place}` : [];
    });
    if (chosen.length * each < count) notes.push('option-gone');
    entry.answers.push({ question: question.id, chosen });
  }
  return notes;
}

function readRun(course: Course, record: LearnerRecord, kind: string, part: string): Note[] {
  const scenario = named(course.scenarios, part.slice(0, 2))?.id;
  if (!scenario) return ['run-gone'];
  const run: RunRecord = {
    scenario,
    hash: part.slice(2, 5),
    day: read(part.slice(5, 8)),
    row: read(part.slice(8, 10)),
    trail: part.slice(10),
    ...(/[pq]/.test(kind) ? { passed: true } : {}),
  };
  record.runs.push(/[sq]/.test(kind) ? apart(run) : run);
  return [];
}

/** Of a variant it goes on where it was only while the variant is there, too. */
function readOpen(course: Course, record: LearnerRecord, kind: string, part: string): Note[] {
  const outline = named(course.scenarios, part.slice(0, 2));
  if (!outline) return ['open-gone'];
  const open: OpenRun = {
    scenario: outline.id,
    hash: part.slice(2, 5),
    trail: part.slice(5),
  };
  const run = kind === 'v' ? apart(open) : open;
  const variants = outline.variants ?? [];
  if (run !== open && variants.every(({ code }) => code !== run.variant)) return ['open-gone'];
  record.open.push(run);
  return [];
}

/** The code of a variant stands before the trail. */
function apart<Run extends OpenRun>(run: Run): Run {
  return { ...run, variant: run.trail.slice(0, 2), trail: run.trail.slice(2) };
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
