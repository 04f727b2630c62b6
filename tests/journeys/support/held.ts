import { expect } from '@playwright/test';
import type { Call } from '../../../src/rehearsal/call.ts';
import { hasPassed, recordAfter, withoutLmsOwn } from './expected.ts';
import type { Lms } from './lms.ts';
import type { Scorm } from './packages.ts';
import type { PlayedRun } from './script.ts';
import { readState } from './state.ts';

/**
 * Compares what the LMS holds with what one run that counts must give, in a course nothing else was
 * done in: every element with its value, and the state it would be given back.
 */
export async function expectRunHeld(lms: Held, standard: Scorm, run: PlayedRun): Promise<void> {
  const score = standard === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw';
  await expect.poll(async () => (await lms.record())[score], 'a score is committed').toBeDefined();
  const record = await lms.record();
  expect(withoutLmsOwn(record)).toEqual(recordAfter(standard, run));

  const rows = new Set(run.decisions.map(({ scene }) => scene)).size + 1;
  const { seq, ...state } = readState(record['cmi.suspend_data']!);
  expect(state).toEqual({
    lessons: [],
    open: [],
    runs: [
      {
        scenario: 'no-room',
        hash: expect.stringMatching(/^[\w-]{3}$/),
        trail: run.decisions.map(({ scene, taken }) => `${scene}/${taken.id}`),
        day: Math.floor((Date.now() - Date.UTC(2024, 0, 1)) / 86_400_000),
        row: 0,
        ...(hasPassed(run) && { passed: true }),
      },
    ],
    ...(hasPassed(run) && { reached: 'passed' }),
    rows,
  });
  // A number for each decision; more only where something had to be written again.
  expect(seq).toBe(run.decisions.length);

  const calls = await lms.calls();
  expect(calls.filter(({ refused }) => refused)).toEqual([]);
  const written = calls.filter(({ kind }) => kind === 'write');
  expect(
    written.filter(({ element }) => /^cmi\.objectives\.\d+\.score/.test(element ?? '')),
  ).toEqual([]);
  const times = written.filter(({ element }) => element?.endsWith('session_time'));
  expect(times.length).toBeGreaterThan(0);
  for (const { value } of times) expect(value).toMatch(timeForms[standard]);
}

/** As much of an LMS as is looked at. */
export type Held = {
  record(): ReturnType<Lms['record']>;
  calls(): Promise<Pick<Call, 'kind' | 'element' | 'value' | 'refused'>[]>;
};

/** SCORM 1.2 CMITimespan and SCORM 2004 timeinterval, with two decimals at most. */
const timeForm2004 = /^PT\d+H[0-5]?\dM[0-5]?\d(\.\d{1,2})?S$/;
const timeForms = {
  scorm12: /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/,
  'scorm2004-3rd': timeForm2004,
  'scorm2004-4th': timeForm2004,
};
