import { expect, test } from 'vitest';
import {
  listInteractions,
  listObjectives,
  statusOf,
  summarise,
} from '../../src/rehearsal/summary.ts';

const old = {
  core: {
    lesson_status: 'passed',
    score: { raw: '82', min: '0', max: '100' },
    total_time: '00:05:00',
    lesson_location: 'v1',
    exit: 'suspend',
  },
  suspend_data: 'abc',
  objectives: {
    '10': { id: 'last', status: 'failed' },
    '2': { id: 'listen', status: 'passed', score: { raw: '90' } },
  },
  interactions: {
    '0': {
      id: 'no_room__arrival',
      type: 'choice',
      student_response: 'b',
      result: 'neutral',
      correct_responses: { '0': { pattern: 'a' }, '1': { pattern: 'b' } },
      objectives: { '0': { id: 'listen' }, '1': { id: 'empathy' } },
      latency: '00:00:09',
      time: '10:00:00',
    },
  },
};

test('a 1.2 record is told in seven facts at most', () => {
  expect(facts('scorm12', old)).toEqual({
    status: 'passed',
    score: '82 (0 to 100)',
    'total-time': '00:05:00',
    location: 'v1',
    exit: 'suspend',
    'suspend-length': '3 of 4,096 characters',
  });
  expect(facts('scorm12', { ...old, comments: 'Good.' })).toMatchObject({ comments: 'Good.' });
});

test('a 2004 record tells completion and success apart', () => {
  const cmi = {
    completion_status: 'completed',
    success_status: 'passed',
    score: { scaled: '0.82', raw: '82' },
    progress_measure: '1',
    total_time: 'PT5M',
    suspend_data: 'x'.repeat(1234),
  };
  expect(facts('scorm2004', cmi)).toEqual({
    completion: 'completed',
    success: 'passed',
    score: '82, scaled 0.82',
    progress: '1',
    'total-time': 'PT5M',
    location: '',
    exit: '',
    'suspend-length': '1,234 of 64,000 characters',
  });
  expect(statusOf('scorm2004', cmi)).toBe('completed, passed');
  expect(statusOf('scorm2004', null)).toBe('nothing committed');
});

test('objectives are listed by index, not by the order of their keys', () => {
  expect(listObjectives('scorm12', old)).toEqual({
    heads: ['Objective', 'Status', 'Score'],
    rows: [
      ['listen', 'passed', '90'],
      ['last', 'failed', ''],
    ],
  });
});

test('an interaction is one row with everything said about it', () => {
  const row = ['no_room__arrival', 'choice', 'b', 'neutral', 'a or b', 'listen, empathy'];
  expect(listInteractions('scorm12', old).rows).toEqual([[...row, '00:00:09', '10:00:00']]);
  const young = {
    interactions: { '0': { id: 'x', learner_response: 'c', timestamp: '2026-11-21T10:00:00' } },
  };
  expect(listInteractions('scorm2004', young).rows[0]).toEqual(
    expect.arrayContaining(['x', 'c', '2026-11-21T10:00:00']),
  );
});

function facts(...given: Parameters<typeof summarise>): Record<string, string> {
  return Object.fromEntries(summarise(...given).map(({ field, value }) => [field, value]));
}
