import { describe, expect, test } from 'vitest';
import type { LessonOutline } from '../../src/model/course.ts';
import { checkRows, listRows, nextRow, rowCount, runRows } from '../../src/record/rows.ts';
import { course, decision, lesson, recordOf, run, scenario } from './figures.ts';

const marks = [{ listen: 2, empathy: 1 }, { listen: -1, empathy: 1 }, {}];
const asked = run('no-room', {
  row: 7,
  ending: 'across-the-road',
  decisions: [
    decision(marks, 2, { scene: 'arrival' }),
    decision([{ listen: 1 }, { listen: 1 }], 1, { scene: 'the-reason' }),
    decision(marks, 0, { scene: 'arrival' }),
  ],
});

describe('the rows of a run', () => {
  test('are one for each scene at its first visit, then the ending', () => {
    const neutral = { result: 'neutral' };
    expect(runRows(asked)).toEqual([
      {
        index: 7,
        id: 'no_room__arrival',
        kind: 'choice',
        answer: ['c'],
        competences: ['listen', 'empathy'],
        ...neutral,
      },
      {
        index: 8,
        id: 'no_room__the_reason',
        kind: 'choice',
        answer: ['b'],
        competences: [],
        ...neutral,
      },
      {
        index: 9,
        id: 'no_room__ending',
        kind: 'text',
        answer: ['across_the_road'],
        competences: [],
        ...neutral,
      },
    ]);
    expect(rowCount(asked)).toBe(3);
  });
});

describe('the rows of a check', () => {
  const outline = lesson('hear-it', 'first-one', 'second');
  outline.questions.push({
    id: 'several',
    options: [
      { id: 'one', right: true },
      { id: 'two', right: false },
      { id: 'three', right: true },
    ],
  });
  const taken = (...chosen: string[][]) => {
    const ids = ['second', 'several', 'first-one'];
    const answers = chosen.map((it, i) => ({ question: ids[i]!, chosen: it }));
    return { lesson: 'hear-it', read: true, row: 3, answers };
  };

  test('are in the order of answering, with letters in the order of the author', () => {
    expect(checkRows(outline, taken(['no'], ['three', 'one'], ['yes']))).toEqual([
      {
        index: 3,
        id: 'hear_it__second',
        kind: 'choice',
        answer: ['b'],
        right: ['a'],
        result: 'wrong',
        competences: [],
      },
      {
        index: 4,
        id: 'hear_it__several',
        kind: 'choice',
        answer: ['a', 'c'],
        right: ['a', 'c'],
        result: 'right',
        competences: [],
      },
      {
        index: 5,
        id: 'hear_it__first_one',
        kind: 'choice',
        answer: ['a'],
        right: ['a'],
        result: 'right',
        competences: [],
      },
    ]);
  });

  test('call an answer wrong that has too few or too many of the right options', () => {
    const result = (...chosen: string[]) => checkRows(outline, taken(['yes'], chosen))[1]?.result;
    expect(result('one')).toBe('wrong');
    expect(result('one', 'two', 'three')).toBe('wrong');
    expect(result()).toBe('wrong');
  });

  test('of a statement, an order and a matching are in the words of the standards', () => {
    const ids = ['one', 'two', 'three'];
    const things = ids.map((id) => ({ id, right: true }));
    const kinds: LessonOutline = {
      ...lesson('hear-it'),
      questions: [
        {
          id: 'statement',
          kind: 'true-false',
          options: [
            { id: 'true', right: false },
            { id: 'false', right: true },
          ],
        },
        { id: 'order', kind: 'sequencing', options: things },
        {
          id: 'sort',
          kind: 'matching',
          options: things.map((thing, i) => ({ ...thing, goes: i === 1 ? 'so long' : 'short' })),
          places: [{ id: 'short' }, { id: 'so long' }],
        },
      ],
    };
    const told = (...chosen: string[][]) => {
      const answers = chosen.map((it, i) => ({ question: kinds.questions[i]!.id, chosen: it }));
      const rows = checkRows(kinds, { lesson: 'hear-it', read: true, row: 0, answers });
      return rows.map(({ kind, answer, right, result }) => [kind, answer, right, result]);
    };
    const pairs = ['two/so long', 'three/short', 'one/short'];
    expect(told(['false'], ['three', 'one', 'two'], pairs)).toEqual([
      ['true-false', ['false'], ['false'], 'right'],
      ['sequencing', ['c', 'a', 'b'], ['a', 'b', 'c'], 'wrong'],
      ['matching', ['a.a', 'b.b', 'c.a'], ['a.a', 'b.b', 'c.a'], 'right'],
    ]);
    const results = told(['true'], ids, ['one/so long', 'two/so long', 'three/short']).map(
      (row) => row[3],
    );
    expect(results).toEqual(['wrong', 'right', 'wrong']);
  });

  test('do not exist before the check is taken', () => {
    const { row: _, ...open } = taken(['yes']);
    expect(checkRows(outline, open)).toEqual([]);
  });

  test('leave a gone question its place', () => {
    const edited = {
      ...outline,
      questions: outline.questions.filter(({ id }) => id !== 'several'),
    };
    const rows = checkRows(edited, taken(['no'], ['one'], ['yes']));
    expect(rows.map(({ index }) => index)).toEqual([3, 5]);
  });
});

describe('the list', () => {
  const it = course({ lessons: [lesson('hear-it', 'first')], scenarios: [scenario('no-room')] });
  const answers = [{ question: 'first', chosen: ['yes'] }];
  const entry = { lesson: 'hear-it', read: true, answers };
  const record = recordOf([asked], { lessons: [{ ...entry, row: 10 }] });

  test('holds runs and checks by their place', () => {
    expect(listRows(it, record, [asked]).map(({ index }) => index)).toEqual([7, 8, 9, 10]);
  });

  test('is empty where the course keeps decisions to itself', () => {
    const quiet = { ...it, lms: { ...it.lms, interactions: false } };
    expect(listRows(quiet, record, [asked])).toEqual([]);
  });

  test('goes on after the last row that is taken, whoever took it', () => {
    expect(nextRow(recordOf([]), [])).toBe(0);
    expect(nextRow(recordOf([asked]), [asked])).toBe(10);
    expect(nextRow(record, [asked])).toBe(11);
    expect(nextRow({ ...record, rows: 40 }, [asked])).toBe(40);
    expect(nextRow(recordOf([], { lessons: [entry] }), [])).toBe(0);
  });
});
