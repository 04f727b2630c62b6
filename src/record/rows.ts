import { letterOf } from '../model/code.ts';
import type { Course, LessonOutline, Question } from '../model/course.ts';
import type { Decision, FinishedRun, LearnerRecord, LessonRecord } from '../model/record.ts';
import type { Row } from '../model/report.ts';
import { answerOf } from './answer.ts';
import { competencesOf } from './evidence.ts';
import { plain, rowId } from './row-ids.ts';

/**
 * Every row the LMS's list should hold by now, for a first writing or to mend a lost one; none
 * where the course keeps decisions to itself. Runs that no longer replay keep the rows they have.
 */
export function listRows(
  course: Course,
  record: LearnerRecord,
  runs: readonly FinishedRun[],
): Row[] {
  if (!course.lms.interactions) return [];
  const checks = course.lessons.flatMap((lesson) => {
    const mine = record.lessons.find((entry) => entry.lesson === lesson.id);
    return mine ? checkRows(lesson, mine) : [];
  });
  return [...checks, ...runs.flatMap(runRows)].sort((a, b) => a.index - b.index);
}

/**
 * The rows of a finished run: each decision at its scene's first visit, then the ending. No social
 * choice is called wrong: the result is neutral. The answer is the option's letter by the author's
 * order, since the order on the page is shuffled.
 */
export function runRows(run: FinishedRun): Row[] {
  const rows = firstVisits(run).map((decision) => ({
    id: rowId(run.scenario, decision.scene),
    kind: 'choice' as const,
    answer: [letterOf(decision.position)],
    competences: competencesOf(decision),
  }));
  const ending = {
    id: rowId(run.scenario, 'ending'),
    kind: 'text' as const,
    answer: [plain(run.ending)],
    competences: [],
  };
  return [...rows, ending].map((row, i) => ({ index: run.row + i, result: 'neutral', ...row }));
}

/**
 * The rows of a check that was taken, in the order the questions were answered, which an edit to
 * the lesson does not change. Right means the right options, all of them and no other.
 */
export function checkRows(lesson: LessonOutline, { answers, row: first }: LessonRecord): Row[] {
  if (first === undefined) return [];
  return answers.flatMap(({ question: id, chosen }, i) => {
    const question = lesson.questions.find((question) => question.id === id);
    if (!question) return [];
    const answer = spell(question, chosen);
    const right = spell(question, question.options.filter((it) => it.right).map(answerOf));
    const result = answer.join() === right.join() ? 'right' : 'wrong';
    const row = {
      id: rowId(lesson.id, id),
      kind: question.kind ?? 'choice',
      answer,
      right,
      result,
    } as const;
    return [{ index: first + i, ...row, competences: [] }];
  });
}

/** How many rows a finished run takes. */
export function rowCount(run: FinishedRun): number {
  return firstVisits(run).length + 1;
}

/** Where the next block of rows begins; LMSs refuse a list with gaps in it. */
export function nextRow(record: LearnerRecord, runs: readonly FinishedRun[]): number {
  const checks = record.lessons.map(({ row, answers }) =>
    row === undefined ? 0 : row + answers.length,
  );
  const ends = runs.map((run) => run.row + rowCount(run));
  return Math.max(record.rows ?? 0, ...checks, ...ends);
}

function firstVisits({ decisions }: FinishedRun): Decision[] {
  return decisions.filter(
    ({ scene }, i) => decisions.findIndex((other) => other.scene === scene) === i,
  );
}

/** In letters, by the author's order; what has no order of its own is in the author's, too. */
function spell({ kind, options, places = [] }: Question, chosen: readonly string[]): string[] {
  if (kind === 'true-false') return [...chosen];
  const spelt = chosen.map((one) => {
    const [option, place] = one.split('/');
    const at = (among: { id: string }[], id: string) =>
      letterOf(among.findIndex((each) => each.id === id));
    return at(options, option!) + (place === undefined ? '' : `.${at(places, place)}`);
  });
  return kind === 'sequencing' ? spelt : spelt.toSorted();
}
