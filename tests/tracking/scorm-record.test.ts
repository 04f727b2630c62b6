import { describe, expect, it } from 'vitest';
import { createScorm12, createScorm2004 } from './trackers.ts';
import { launch } from '../lms/lms.ts';
import { unflatten } from '../lms/flat.ts';
import { visit } from './visit.ts';

describe('what a real engine has stored in the end', () => {
  it('is what the run must give, in SCORM 1.2', async () => {
    const lms = launch('scorm12');
    await visit(lms, createScorm12);
    expect(lms.complaints).toEqual([]);
    const answer = { time: '20:07:05', type: 'choice', result: 'neutral' };
    expect(unflatten(lms.stored)).toEqual({
      core: {
        student_id: 'learner-1',
        student_name: 'Learner, Test',
        credit: 'credit',
        entry: 'ab-initio',
        lesson_mode: 'normal',
        lesson_status: 'passed',
        exit: 'suspend',
        session_time: '00:01:05.43',
        total_time: '00:01:05.43',
        score: { min: '0', max: '100', raw: '83.33' },
      },
      suspend_data: '1C.third',
      objectives: {
        // The engine's own maximum; nothing was said of a score here.
        0: { id: 'own_it', status: 'incomplete', score: { max: '100' } },
        1: { id: 'listen', status: 'passed', score: { min: '0', max: '100', raw: '81.25' } },
      },
      interactions: {
        0: {
          ...answer,
          id: 'no_room__arrival',
          student_response: 'b',
          objectives: { 0: { id: 'listen' }, 1: { id: 'own_it' } },
        },
        1: {
          ...answer,
          id: 'no_room__offer',
          student_response: 'd',
          objectives: { 0: { id: 'repair' } },
        },
        2: {
          ...answer,
          id: 'no_room__ending',
          type: 'fill-in',
          student_response: 'a_taxi_and_a_room',
        },
        3: {
          ...answer,
          id: 'wrong__q1',
          student_response: 'a,c',
          correct_responses: { 0: { pattern: 'a,c' } },
          result: 'correct',
        },
        4: {
          ...answer,
          id: 'wrong__q2',
          student_response: 'a',
          correct_responses: { 0: { pattern: 'b' } },
          result: 'wrong',
        },
        5: {
          ...answer,
          id: 'wrong__q3',
          type: 'true-false',
          student_response: 't',
          correct_responses: { 0: { pattern: 'f' } },
          result: 'wrong',
        },
        6: {
          ...answer,
          id: 'wrong__q4',
          type: 'sequencing',
          student_response: 'b,a,c',
          correct_responses: { 0: { pattern: 'a,b,c' } },
          result: 'wrong',
        },
        7: {
          ...answer,
          id: 'wrong__q5',
          type: 'matching',
          student_response: 'a.b,b.a',
          correct_responses: { 0: { pattern: 'a.b,b.a' } },
          result: 'correct',
        },
      },
    });
  });

  it('is what the run must give, in SCORM 2004', async () => {
    const lms = launch('scorm2004');
    await visit(lms, createScorm2004);
    expect(lms.complaints).toEqual([]);
    const timestamp = `${new Date(2026, 10, 9, 20, 7, 5).toISOString().slice(0, 19)}.00Z`;
    const answer = { timestamp, type: 'choice', result: 'neutral' };
    expect(unflatten(lms.stored)).toEqual({
      learner_id: 'learner-1',
      learner_name: 'Learner, Test',
      credit: 'credit',
      entry: 'ab-initio',
      mode: 'normal',
      completion_status: 'completed',
      success_status: 'passed',
      exit: 'suspend',
      session_time: 'PT0H1M5.43S',
      total_time: 'PT1M5.43S',
      score: { min: '0', max: '100', raw: '83.33', scaled: '0.8333' },
      suspend_data: '1C.third',
      objectives: {
        0: {
          id: 'own_it',
          description: '1 decision, 1 scenario',
          success_status: 'unknown',
          completion_status: 'incomplete',
          progress_measure: '0.125',
        },
        1: {
          id: 'listen',
          description: '11 decisions, 3 scenarios',
          score: { scaled: '0.8125' },
          success_status: 'passed',
          completion_status: 'completed',
          progress_measure: '1',
        },
      },
      interactions: {
        0: {
          ...answer,
          id: 'no_room__arrival',
          learner_response: 'b',
          objectives: { 0: { id: 'listen' }, 1: { id: 'own_it' } },
        },
        1: {
          ...answer,
          id: 'no_room__offer',
          learner_response: 'd',
          objectives: { 0: { id: 'repair' } },
        },
        2: {
          ...answer,
          id: 'no_room__ending',
          type: 'other',
          learner_response: 'a_taxi_and_a_room',
        },
        3: {
          ...answer,
          id: 'wrong__q1',
          learner_response: 'a[,]c',
          correct_responses: { 0: { pattern: 'a[,]c' } },
          result: 'correct',
        },
        4: {
          ...answer,
          id: 'wrong__q2',
          learner_response: 'a',
          correct_responses: { 0: { pattern: 'b' } },
          result: 'incorrect',
        },
        5: {
          ...answer,
          id: 'wrong__q3',
          type: 'true-false',
          learner_response: 'true',
          correct_responses: { 0: { pattern: 'false' } },
          result: 'incorrect',
        },
        6: {
          ...answer,
          id: 'wrong__q4',
          type: 'sequencing',
          learner_response: 'b[,]a[,]c',
          correct_responses: { 0: { pattern: 'a[,]b[,]c' } },
          result: 'incorrect',
        },
        7: {
          ...answer,
          id: 'wrong__q5',
          type: 'matching',
          learner_response: 'a[.]b[,]b[.]a',
          correct_responses: { 0: { pattern: 'a[.]b[,]b[.]a' } },
          result: 'correct',
        },
      },
      // The engine's own.
      learner_preference: { audio_level: '1', delivery_speed: '1', audio_captioning: '0' },
      time_limit_action: 'continue,no message',
    });
  });
});
