import type { Standard } from './call.ts';
import { rowsAt, textAt, type Cmi } from './cmi.ts';

/** The record in the words of a person who reads it: name, value, field. */
export function summarise(standard: Standard, cmi: Cmi): Fact[] {
  const fact = (field: string, label: string, value: string) => ({ field, label, value });
  if (standard === 'scorm12') {
    return [
      fact('status', 'Status', textAt(cmi, 'core.lesson_status')),
      fact('score', 'Score', scoreText(cmi, 'core.score')),
      fact('total-time', 'Total time', textAt(cmi, 'core.total_time')),
      fact('location', 'Location', textAt(cmi, 'core.lesson_location')),
      fact('exit', 'Exit', textAt(cmi, 'core.exit')),
      fact('suspend-length', 'Suspend data', lengthText(textAt(cmi, 'suspend_data'), 4096)),
      ...optional(fact('comments', 'Comments', textAt(cmi, 'comments'))),
    ];
  }
  return [
    fact('completion', 'Completion', textAt(cmi, 'completion_status')),
    fact('success', 'Success', textAt(cmi, 'success_status')),
    fact('score', 'Score', scoreText(cmi, 'score')),
    ...optional(fact('progress', 'Progress', textAt(cmi, 'progress_measure'))),
    fact('total-time', 'Total time', textAt(cmi, 'total_time')),
    fact('location', 'Location', textAt(cmi, 'location')),
    fact('exit', 'Exit', textAt(cmi, 'exit')),
    fact('suspend-length', 'Suspend data', lengthText(textAt(cmi, 'suspend_data'), 64_000)),
  ];
}

/** The status in a few words, for a list of attempts. */
export function statusOf(standard: Standard, cmi: Cmi | null): string {
  if (!cmi) return 'nothing committed';
  if (standard === 'scorm12') return textAt(cmi, 'core.lesson_status');
  return `${textAt(cmi, 'completion_status')}, ${textAt(cmi, 'success_status')}`;
}

export function listObjectives(standard: Standard, cmi: Cmi): Listing {
  const state: readonly (readonly [string, string])[] =
    standard === 'scorm12'
      ? [['Status', 'status']]
      : [
          ['Completion', 'completion_status'],
          ['Success', 'success_status'],
          ['Progress', 'progress_measure'],
        ];
  const rows = rowsAt(cmi, 'objectives').map((row) => [
    textAt(row, 'id'),
    ...state.map(([, path]) => textAt(row, path)),
    scoreText(row, 'score'),
  ]);
  return { heads: ['Objective', ...state.map(([head]) => head), 'Score'], rows };
}

export function listInteractions(standard: Standard, cmi: Cmi): Listing {
  const old = standard === 'scorm12';
  const rows = rowsAt(cmi, 'interactions').map((row) => [
    textAt(row, 'id'),
    textAt(row, 'type'),
    textAt(row, old ? 'student_response' : 'learner_response'),
    textAt(row, 'result'),
    rowsAt(row, 'correct_responses')
      .map((one) => textAt(one, 'pattern'))
      .join(' or '),
    rowsAt(row, 'objectives')
      .map((one) => textAt(one, 'id'))
      .join(', '),
    textAt(row, 'latency'),
    textAt(row, old ? 'time' : 'timestamp'),
  ]);
  const heads = ['Interaction', 'Type', 'Response', 'Result', 'Right answer', 'Objectives'];
  return { heads: [...heads, 'Took', 'At'], rows };
}

function scoreText(cmi: Cmi, path: string): string {
  const [raw, scaled] = [textAt(cmi, `${path}.raw`), textAt(cmi, `${path}.scaled`)];
  const [min, max] = [textAt(cmi, `${path}.min`), textAt(cmi, `${path}.max`)];
  const range = raw && min && max ? ` (${min} to ${max})` : '';
  return [raw && `${raw}${range}`, scaled && `scaled ${scaled}`].filter(Boolean).join(', ');
}

function lengthText(text: string, limit: number): string {
  return `${text.length.toLocaleString('en')} of ${limit.toLocaleString('en')} characters`;
}

function optional(fact: Fact): Fact[] {
  return fact.value ? [fact] : [];
}

export interface Fact {
  /** A stable name, for tests and styles. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

export interface Listing {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
