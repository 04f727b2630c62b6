import type { CompetenceReport, Report, Row } from '../model/report.ts';
import type { Dialect, Field } from './dialect.ts';
import { detour } from './detour.ts';
import { toClockTime, toLine, toPercent, toTimespan } from './format.ts';

/** SCORM 1.2 Run-Time Environment, 3.3 (methods) and 3.4 (data model). */
export const scorm12: Dialect = {
  api: 'API',
  verbs: {
    begin: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    end: 'LMSFinish',
    error: 'LMSGetLastError',
  },
  other: { api: 'API_1484_11', verb: 'Commit' },
  elements: {
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    spent: 'cmi.core.session_time',
    before: 'cmi.core.total_time',
    limit: 'cmi.student_data.max_time_allowed',
    atLimit: 'cmi.student_data.time_limit_action',
    state: 'cmi.suspend_data',
    passMark: 'cmi.student_data.mastery_score',
  },
  ladders: { 'cmi.core.lesson_status': ['incomplete', 'failed', 'completed', 'passed'] },
  detour,
  spell: toTimespan,
  read: (span) => span.split(':').reduce((sum, part) => sum * 60 + Number(part), 0),
  score: (score) => percent('cmi.core.score', score),
  status: (report) => [['cmi.core.lesson_status', statusOf(report)]],
  objective: ({ claim, score }: CompetenceReport) => [
    ...(score === undefined ? [] : percent('score', score * 100)),
    ['status', claim === 'shown' ? 'passed' : 'incomplete'],
  ],
  row: (row: Row, now) => [
    ['type', row.kind === 'text' ? 'fill-in' : row.kind],
    ...row.competences.map((id, i): Field => [`objectives.${i}.id`, id]),
    ['time', toClockTime(now)],
    ['correct_responses.0.pattern', answerOf(row.kind, row.right ?? [])],
    ['student_response', answerOf(row.kind, row.answer)],
    ['result', { neutral: 'neutral', right: 'correct', wrong: 'wrong' }[row.result]],
  ],
};

/** One word for two questions: nothing final before the end, then success where it is known. */
function statusOf({ completion, success }: Report): string {
  return completion === 'completed' && success !== 'unknown' ? success : completion;
}

function percent(group: string, score: number): Field[] {
  return [
    [`${group}.min`, '0'],
    [`${group}.max`, '100'],
    [`${group}.raw`, toPercent(score)],
  ];
}

/**
 * CMIFeedback: `t` or `f`; single characters parted by commas, those of a pair by a point; or words
 * of at most 255 characters.
 */
function answerOf(kind: Row['kind'], answer: string[]): string {
  if (kind === 'text') return toLine(answer.join(' '), 255);
  return kind === 'true-false' ? answer.join().charAt(0) : answer.join();
}
