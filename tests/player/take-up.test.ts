import { expect, test } from 'vitest';
import { openNotebook } from '../../src/player/notebook.ts';
import { mayBeAdded } from '../../src/player/take-up.ts';
import { timeOf } from '../../src/record/attempts.ts';
import { decode, encode } from '../../src/record/codec.ts';
import { course } from '../faults/course.ts';
import { golden, goldenCourse } from '../record/golden.ts';

const nothing = { lessons: [], runs: [], open: [] };
const run = { scenario: 'no-room', hash: 'L2f', trail: '', row: 0 };

test('what was done may be added until doing it again would be new evidence, after two weeks', () => {
  const runs = [3, 100].map((day) => ({ ...run, day }));
  const may = (today: number) => mayBeAdded({ ...nothing, runs }, 110, today);
  expect([100, 113, 114, 400].map(may)).toEqual([true, true, false, false]);
  // Where no run has ended, since the day on which it was written.
  const mayHalf = (today: number) => mayBeAdded(nothing, 110, today);
  expect([110, 123, 124, 400].map(mayHalf)).toEqual([true, true, false, false]);
});

test('what has no day that can be read is offered, as of today', () => {
  const notebook = openNotebook({ course, now: () => timeOf(106), keep() {} });
  const open = [{ scenario: course.scenarios[0]!.id, hash: 'L2f', trail: '' }];
  const text = encode({ ...nothing, open }, 9);
  notebook.take({ state: '', mode: 'normal', learner: 'L1', earlier: `${text} ${text}@x` });
  expect(notebook.besides).toBe('16 April 2024');
});

test('what is deleted before it is known what there is, is not offered afterwards', () => {
  const notebook = openNotebook({ course, now: () => timeOf(106), keep() {} });
  notebook.takeUp(false);
  const earlier = `${encode({ ...nothing, runs: [{ ...run, day: 105 }] }, 9)}@105`;
  notebook.take({ state: '', mode: 'normal', learner: 'L1', earlier });
  expect(notebook.besides).toBeUndefined();
});

test('what is added stands at its day, what is there stays as it is, and nothing is there twice', () => {
  const { id: lesson, questions } = course.lessons[0]!;
  const { id: scenario } = course.scenarios[0]!;
  const answers = questions.map(({ id, options }) => ({ question: id, chosen: [options[0]!.id] }));
  const half = { scenario, hash: 'L2f', trail: '' };
  const mine = { ...half, day: 105, row: 0 };
  const theirs = [
    { ...mine, day: 101, passed: true as const },
    { ...mine, row: 7 },
  ];
  const lessons = [{ lesson, read: true, row: 0, answers }];
  const other = `${encode({ lessons, runs: theirs, open: [half] }, 9)}@104`;
  const state = encode({ ...nothing, runs: [mine] }, 5);
  let kept = '';
  const keep = (text: string) => (kept = text);
  const notebook = openNotebook({ course, now: () => timeOf(106), keep });
  notebook.take({ state, mode: 'normal', learner: 'L1', earlier: `garbled ${other}  ${other}` });
  expect(notebook.besides).toBe('14 April 2024');
  notebook.takeUp(true);
  expect(notebook.besides).toBeUndefined();
  expect(notebook.runs(scenario).map(({ day }) => day)).toEqual([101, 105]);
  expect(notebook.lesson(lesson)).toEqual({ started: true, done: true, answers });
  expect(decode(course, kept)).toMatchObject({ record: { open: [half] } });
});

test('nothing is offered where nothing may be written', () => {
  const { text } = golden['m: passed']!;
  for (const mode of ['review', 'browse'] as const) {
    const notebook = openNotebook({ course: goldenCourse, now: () => 0, keep() {} });
    notebook.take({ state: '', mode, learner: 'L1', earlier: text });
    expect(notebook.besides).toBeUndefined();
  }
});

test('what is offered is told with the day of the last of it; thrown away, nothing of it is added', () => {
  const notebook = openNotebook({ course, now: () => timeOf(106), keep() {} });
  const other = (day: number) => encode({ ...nothing, runs: [{ ...run, day }] }, 9);
  const earlier = `${other(95)}@95 ${other(101)}@103 ${other(80)}@105 ${other(99)}@99`;
  notebook.take({ state: '', mode: 'normal', learner: 'L1', earlier });
  // That of day 105 has no run that could be added.
  expect(notebook.besides).toBe('13 April 2024');
  notebook.takeUp(false);
  expect(notebook.besides).toBeUndefined();
  notebook.takeUp(true);
  expect(notebook.runs('no-room')).toEqual([]);
});
