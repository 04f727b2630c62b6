import type { CompetenceReport, Report, Row } from '../../src/model/report.ts';
import { createShelf } from '../../src/tracking/shelf.ts';
import type { Surroundings } from '../../src/tracking/surroundings.ts';
import { createStorage } from './device.ts';

/** 9 November 2026, seven minutes and five seconds past eight in the evening, by the wall clock. */
export const evening = new Date(2026, 10, 9, 20, 7, 5);

const lists = { objectives: true, interactions: true };

/** A world that is online and does not make anybody wait. */
export function around(change: Partial<Surroundings> = {}): Surroundings {
  const past = createShelf(createStorage().open);
  const usual = { pause: async () => {}, online: () => true, now: () => evening, lists };
  return { ...usual, times: [], anew: false, course: 'moments', past, ...change };
}

export function report(change: Partial<Report> = {}): Report {
  return { completion: 'incomplete', success: 'unknown', competences: [], ...change };
}

export function competence(change: Partial<CompetenceReport> = {}): CompetenceReport {
  return {
    id: 'listen',
    short: 'Listen',
    decisions: 6,
    scenarios: 1,
    claim: 'not-enough',
    ...change,
  };
}

/** A course that was passed, with one competence shown, one begun and one not met yet. */
export const finished = report({
  completion: 'completed',
  success: 'passed',
  score: 83.333_333,
  competences: [
    competence({ id: 'own-it', decisions: 1, scenarios: 1 }),
    competence({ id: 'repair', decisions: 0, scenarios: 0 }),
    competence({ decisions: 11, scenarios: 3, claim: 'shown', score: 0.8125 }),
  ],
});

/** Two decisions, an ending, and five questions of a check, one of each kind. */
export const rows: Row[] = [
  row({ index: 0, id: 'no_room__arrival', answer: ['b'], competences: ['listen', 'own-it'] }),
  row({ index: 1, id: 'no_room__offer', answer: ['d'], competences: ['repair'] }),
  row({ index: 2, id: 'no_room__ending', kind: 'text', answer: ['a_taxi_and_a_room'] }),
  row({ index: 3, id: 'wrong__q1', answer: ['a', 'c'], right: ['a', 'c'], result: 'right' }),
  row({ index: 4, id: 'wrong__q2', answer: ['a'], right: ['b'], result: 'wrong' }),
  row({
    index: 5,
    id: 'wrong__q3',
    kind: 'true-false',
    answer: ['true'],
    right: ['false'],
    result: 'wrong',
  }),
  row({
    index: 6,
    id: 'wrong__q4',
    kind: 'sequencing',
    answer: ['b', 'a', 'c'],
    right: ['a', 'b', 'c'],
    result: 'wrong',
  }),
  row({
    index: 7,
    id: 'wrong__q5',
    kind: 'matching',
    answer: ['a.b', 'b.a'],
    right: ['a.b', 'b.a'],
    result: 'right',
  }),
];

export function row(change: Partial<Row>): Row {
  return {
    index: 0,
    id: 'no_room__arrival',
    kind: 'choice',
    answer: ['a'],
    result: 'neutral',
    competences: [],
    ...change,
  };
}
