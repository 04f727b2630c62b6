import type { CompetenceReport, Row } from '../model/report.ts';
import type { Dialect, Field } from './dialect.ts';
import { toDuration, toLine, toMeasure, toPercent, toTimestamp } from './format.ts';

/** SCORM 2004 3rd Edition Run-Time Environment, 3.1 (methods) and 4.2 (data model). */
export const scorm2004: Dialect = {
  api: 'API_1484_11',
  verbs: {
    begin: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    end: 'Terminate',
    error: 'GetLastError',
  },
  other: { api: 'API', verb: 'LMSCommit' },
  elements: {
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    spent: 'cmi.session_time',
    before: 'cmi.total_time',
    limit: 'cmi.max_time_allowed',
    atLimit: 'cmi.time_limit_action',
    state: 'cmi.suspend_data',
  },
  ladders: {
    'cmi.completion_status': ['incomplete', 'completed'],
    'cmi.success_status': ['failed', 'passed'],
  },
  spell: toDuration,
  read(span) {
    const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(span) ?? [];
    const [all, hours = 0, minutes = 0, seconds = 0] = parts;
    return all ? (+hours * 60 + +minutes) * 60 + +seconds : NaN;
  },
  score: (score) => [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', toPercent(score)],
    ['cmi.score.scaled', toMeasure(score / 100)],
  ],
  status: ({ completion, success }) => [
    ['cmi.completion_status', completion],
    ['cmi.success_status', success],
  ],
  objective: ({ claim, score, decisions, scenarios }: CompetenceReport) => [
    ['description', `${count(decisions, 'decision')}, ${count(scenarios, 'scenario')}`],
    ...(score === undefined ? [] : ([['score.scaled', toMeasure(score)]] satisfies Field[])),
    ['success_status', claim === 'shown' ? 'passed' : 'unknown'],
    ['completion_status', claim === 'shown' ? 'completed' : 'incomplete'],
    ['progress_measure', toMeasure(decisions / 8)],
  ],
  row: (row: Row, now) => [
    ['type', row.kind === 'text' ? 'other' : row.kind],
    ...row.competences.map((id, i): Field => [`objectives.${i}.id`, id]),
    ['timestamp', toTimestamp(now)],
    ['correct_responses.0.pattern', answerOf(row.kind, row.right ?? [])],
    ['learner_response', answerOf(row.kind, row.answer)],
    ['result', { neutral: 'neutral', right: 'correct', wrong: 'incorrect' }[row.result]],
  ],
};

/**
 * 4.2.9: choices as a set, an order as a list, pairs with `[.]` between the two, `true` or `false`;
 * words as "other", which takes any 4,000 characters.
 */
function answerOf(kind: Row['kind'], answer: string[]): string {
  if (kind === 'text') return toLine(answer.join(' '), 4000);
  return [...new Set(answer)].map((one) => one.replace('.', '[.]')).join('[,]');
}

function count(many: number, thing: string): string {
  return `${many} ${thing}${many === 1 ? '' : 's'}`;
}
