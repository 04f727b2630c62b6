import { expect, test } from 'vitest';
import { report } from '../../src/record/report.ts';
import { settle } from '../../src/record/settle.ts';
import { course, decisions, recordOf, run, scenario } from './figures.ts';

const rules = course({ scenarios: [scenario('no-room'), scenario('fifth-call')] });
const good = (id: string, row: number) => run(id, { row, decisions: decisions('listen', 5, 5) });
const poor = (id: string, row: number) => run(id, { row, decisions: decisions('listen', 0, 5) });

test('nothing reached leaves the record as it is', () => {
  expect(settle(rules, recordOf([]), [])).toEqual(recordOf([]));
});

test('the runs that passed are marked, and the rows that are taken are counted', () => {
  const runs = [good('no-room', 0), poor('fifth-call', 6)];
  const settled = settle(rules, recordOf(runs), runs);
  expect(settled.runs.map(({ passed }) => passed)).toEqual([true, undefined]);
  expect(settled.rows).toBe(12);
  expect(settled.reached).toBeUndefined();
});

test('of two runs of a scenario only the one that passed is marked', () => {
  const runs = [poor('no-room', 0), good('no-room', 6)];
  const settled = settle(rules, recordOf(runs), runs);
  expect(settled.runs.map(({ passed }) => passed)).toEqual([undefined, true]);
});

test('a pass outlives an edit after which nothing replays and a scenario is new', () => {
  const runs = [good('no-room', 0), good('fifth-call', 6)];
  const settled = settle(rules, recordOf(runs), runs);
  expect(settled.reached).toBe('passed');
  const edited = { ...rules, scenarios: [...rules.scenarios, scenario('regular')] };
  expect(report(edited, settled, [])).toMatchObject({ completion: 'completed', success: 'passed' });
  expect(settle(edited, settled, [])).toEqual(settled);
});

test('completion without a pass is kept as completion', () => {
  const only = { ...rules, success: 'completion-only' as const };
  const runs = [good('no-room', 0), poor('fifth-call', 6)];
  expect(settle(only, recordOf(runs), runs).reached).toBe('completed');
});
