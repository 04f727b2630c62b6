import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../src/record/report.ts';
import { nextRow } from '../../src/record/rows.ts';
import { settle } from '../../src/record/settle.ts';
import { suspendLimit } from '../../src/model/standard.ts';
import type { FinishedRun } from '../../src/model/record.ts';
import { encode } from '../../src/record/codec.ts';
import { unrepaired } from '../../src/record/critical.ts';
import { course, decision, decisions, recordOf, run, scenario } from './figures.ts';

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

describe('somebody who comes back for years', () => {
  const kind = fc.constantFrom('good', 'poor', 'critical');
  const visits = fc.array(fc.tuple(kind, fc.constantFrom('no-room', 'fifth-call')), {
    minLength: 150,
    maxLength: 400,
  });

  test('keeps what an LMS takes, and all that counts stays as it was', () => {
    fc.assert(
      fc.property(visits, (taken) => {
        const all = taken.map(([how, id], i) => made(how, id, i * 6));
        const kept = settle(rules, recordOf(all), all);
        const left = all.filter(({ row }) => kept.runs.some((run) => run.row === row));
        expect(left.length).toBeLessThan(all.length);
        expect(errors(left)).toEqual(errors(all));
        expect(report(rules, kept, left)).toEqual(report(rules, kept, all));
        expect(kept.rows).toBe(nextRow(recordOf(all), all));
        // Only errors that stand, and what repaired another, are kept beyond that.
        if (errors(all).length < 20) {
          expect(encode(kept, 1).length).toBeLessThanOrEqual(suspendLimit / 2);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('keeps a run of each variant, and one that passed', () => {
    const runs = Array.from({ length: 200 }, (_, i) => (i === 1 ? good : poor)('no-room', i * 6));
    const record = recordOf(runs);
    record.runs[0] = { ...record.runs[0]!, variant: '0A' };
    const kept = settle(rules, record, runs);
    expect(kept.runs.slice(0, 2).map(({ row }) => row)).toEqual([0, 6]);
    expect(kept.runs.at(-1)).toEqual(record.runs.at(-1));
    expect(encode(kept, 1).length).toBeLessThanOrEqual(suspendLimit / 2);
  });

  const errors = (runs: FinishedRun[]) => unrepaired(runs).map(({ row }) => row);

  function made(how: string, id: string, row: number): FinishedRun {
    if (how !== 'critical') return (how === 'good' ? good : poor)(id, row);
    return run(id, { row, decisions: [decision([{ listen: 1 }, {}], 0, { critical: true })] });
  }
});
