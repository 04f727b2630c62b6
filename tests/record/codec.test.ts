import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longCode } from '../../src/model/code.ts';
import type { Course } from '../../src/model/course.ts';
import type { LearnerRecord } from '../../src/model/record.ts';
import { checksum } from '../../src/record/checksum.ts';
import { decode, encode } from '../../src/record/codec.ts';
import { anyCase } from './arbitrary.ts';
import { course, lesson, scenario } from './figures.ts';

const anySeq = fc.integer({ min: 0, max: 2 ** 30 });

test('any record of any course comes back as it was', () => {
  fc.assert(
    fc.property(anyCase, anySeq, ({ course: it, record }, seq) => {
      expect(decode(it, encode(record, seq))).toEqual({ seq, record });
    }),
    { numRuns: 500 },
  );
});

test('the text needs no escaping in XML, in a URL or in a form', () => {
  fc.assert(
    fc.property(anyCase, anySeq, ({ record }, seq) => {
      const text = encode(record, seq);
      expect(text).toMatch(/^[A-Za-z0-9._-]+$/);
      expect(new URLSearchParams({ text }).toString()).toBe(`text=${text}`);
    }),
  );
});

describe('damage', () => {
  const anyChar = fc.oneof(
    fc.constantFrom(...'ABab01-_. !'),
    fc.string({ minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  );

  test('of any one character is found', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), anyChar, ({ course: it, record }, place, char) => {
        const text = encode(record, 77);
        const at = place % text.length;
        fc.pre(text[at] !== char);
        const damaged = text.slice(0, at) + char + text.slice(at + 1);
        expect(decode(it, damaged)).toEqual({ fault: 'garbled' });
      }),
      { numRuns: 1000 },
    );
  });

  test('by cutting off the end is found', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ course: it, record }, place) => {
        const text = encode(record, 77);
        const cut = place % text.length;
        expect(decode(it, text.slice(0, cut))).toEqual({ fault: 'garbled' });
      }),
      { numRuns: 1000 },
    );
  });

  test('that only adds white space at the ends is forgiven', () => {
    const text = encode({ lessons: [], runs: [], open: [] }, 5);
    expect(decode(course(), ` ${text}\n`)).toMatchObject({ seq: 5 });
  });

  test.each(['x', '1', 'null', '{"v":1}', '1.ABCD', 'no-room/arrival'])(
    'the text "%s" of somebody else is garbled',
    (text) => {
      expect(decode(course(), text)).toEqual({ fault: 'garbled' });
    },
  );

  test('is told from a text of a later version', () => {
    const later = '2whatever.comes';
    expect(decode(course(), later + checksum(later))).toEqual({ fault: 'newer' });
  });

  test('is what nothing is, too', () => {
    expect(decode(course(), '')).toEqual({ fault: 'garbled' });
  });
});

describe('an edit to the course', () => {
  const three = lesson('wrong', 'first', 'second', 'third');
  const before = course({
    lessons: [lesson('greet', 'one'), three],
    scenarios: [scenario('no-room'), scenario('fifth-call')],
  });
  const run = { hash: 'abc', day: 700, row: 4, trail: 'kQ7a' };
  const record: LearnerRecord = {
    lessons: [
      { lesson: 'greet', read: true, answers: [{ question: 'one', chosen: ['no'] }] },
      {
        lesson: 'wrong',
        read: true,
        row: 1,
        answers: [
          { question: 'first', chosen: ['yes'] },
          { question: 'second', chosen: ['yes', 'no'] },
          { question: 'third', chosen: [] },
        ],
      },
    ],
    runs: [{ scenario: 'no-room', ...run, passed: true }],
    open: [{ scenario: 'fifth-call', hash: 'xyz', trail: 'a' }],
  };
  const text = encode(record, 9);
  const [greet, wrong] = record.lessons as [(typeof record.lessons)[0], (typeof record.lessons)[0]];
  const read = (it: Partial<typeof before>) => decode({ ...before, ...it }, text);

  test('that adds and moves things loses nothing', () => {
    const options = [
      { id: 'perhaps', right: false },
      { id: 'no', right: false },
      { id: 'yes', right: true },
    ];
    const questions = ['fourth', 'third', 'second', 'first'].map((id) => ({ id, options }));
    const lessons = [
      lesson('leave', 'two'),
      { ...three, questions },
      lesson('greet', 'two', 'one'),
    ];
    const scenarios = ['regular', 'fifth-call', 'no-room'].map((id) => scenario(id));
    expect(read({ lessons, scenarios })).toEqual({ seq: 9, record });
  });

  test('that takes out a lesson loses that lesson', () => {
    const left = { ...record, lessons: [wrong] };
    expect(read({ lessons: [three] })).toEqual({ seq: 9, record: left });
  });

  test('that takes out a question loses that answer, and what was listed keeps its place', () => {
    for (const gone of ['first', 'second', 'third']) {
      const questions = three.questions.filter(({ id }) => id !== gone);
      const lessons = [lesson('greet', 'one'), { ...three, questions }];
      const answers = wrong.answers.map((each) =>
        each.question === gone ? { question: longCode(gone), chosen: [] } : each,
      );
      const left = { ...record, lessons: [greet, { ...wrong, answers }] };
      const found = { seq: 9, record: left };
      expect(read({ lessons })).toEqual(found);
      expect(decode({ ...before, lessons }, encode(left, 9))).toEqual(found);
      // Of a check that was not taken nothing was listed.
      const { row: _, ...half } = wrong;
      const unlisted = decode({ ...before, lessons }, encode({ ...record, lessons: [half] }, 9));
      expect(unlisted).toMatchObject({
        record: {
          lessons: [{ answers: half.answers.filter(({ question }) => question !== gone) }],
        },
      });
    }
  });

  test('that takes out an option keeps the question answered', () => {
    const questions = three.questions.map((it) =>
      it.id === 'second' ? { ...it, options: [{ id: 'no', right: true }] } : it,
    );
    const answers = wrong.answers.map((it) =>
      it.question === 'second' ? { ...it, chosen: ['no'] } : it,
    );
    expect(read({ lessons: [lesson('greet', 'one'), { ...three, questions }] })).toEqual({
      seq: 9,
      record: { ...record, lessons: [greet, { ...wrong, answers }] },
    });
  });

  test('that takes out a scenario loses its runs', () => {
    expect(read({ scenarios: [scenario('no-room')] })).toEqual({
      seq: 9,
      record: { ...record, open: [] },
    });
    expect(read({ scenarios: [scenario('fifth-call')] })).toEqual({
      seq: 9,
      record: { ...record, runs: [] },
    });
  });

  test('that brings in an id of the same code, which the build refuses, guesses nothing', () => {
    const [one, other] = ['scenario-14', 'scenario-47'] as const;
    expect(longCode(one)).toBe(longCode(other));
    const run = { scenario: one, hash: 'abc', day: 1, row: 0, trail: '' };
    const both = course({ scenarios: [scenario(one), scenario(other)] });
    expect(decode(both, encode({ lessons: [], runs: [run], open: [] }, 1))).toMatchObject({
      record: { runs: [] },
    });
  });

  test('leaves a part of an unknown kind alone', () => {
    const body = text.slice(0, -4) + '.Zwhatever';
    expect(decode(before, body + checksum(body))).toEqual({
      seq: 9,
      record,
    });
  });
});

describe('a matching', () => {
  const things = ['loan', 'once', 'rule'].map((id) => ({ id, right: true, goes: 'process' }));
  const sort = (some: typeof things, ...places: string[]) =>
    course({
      lessons: [
        {
          ...lesson('wrong', 'first'),
          questions: [
            { id: 'fair', kind: 'matching', options: some, places: places.map((id) => ({ id })) },
            ...lesson('wrong', 'first').questions,
          ],
        },
      ],
    });
  const entry = (...chosen: string[]) => ({
    lesson: 'wrong',
    read: false,
    answers: [
      { question: 'fair', chosen },
      { question: 'first', chosen: ['yes'] },
    ],
  });
  const pairs = ['rule/process', 'loan/so it ends', 'once/process'];
  const text = encode({ lessons: [entry(...pairs)], runs: [], open: [] }, 9);

  test('is kept as each thing and its place, whatever is added or moved later', () => {
    for (const it of [
      sort(things, 'process', 'so it ends'),
      sort(
        [...things, { id: 'new', right: true, goes: 'other' }].reverse(),
        'a',
        'so it ends',
        'process',
      ),
    ]) {
      expect(decode(it, text)).toEqual({
        seq: 9,
        record: { lessons: [entry(...pairs)], runs: [], open: [] },
      });
    }
  });

  test('loses a thing, or all that stood in a place, with what was taken out, and nothing else', () => {
    const left = (it: Course) => {
      const read = decode(it, text);
      return 'record' in read && read.record.lessons;
    };
    expect(left(sort(things.slice(0, 2), 'process', 'so it ends'))).toEqual([
      entry('loan/so it ends', 'once/process'),
    ]);
    expect(left(sort(things, 'so it ends'))).toEqual([entry('loan/so it ends')]);
  });
});

describe('a run of a variant', () => {
  const late = { code: longCode('late'), starts: {}, set: [] };
  const it = course({ scenarios: [{ ...scenario('no-room'), variants: [late] }] });
  const run = { scenario: 'no-room', hash: 'abc', trail: 'kQ7a', variant: late.code };
  const counted = { ...run, day: 700, row: 4 };
  const record: LearnerRecord = {
    lessons: [],
    runs: [counted, { ...counted, passed: true }],
    open: [run],
  };

  test('is told from one of the scenario as it is written', () => {
    const read = decode(it, encode(record, 9));
    expect(read).toEqual({ seq: 9, record });
    const { variant: _, ...plain } = run;
    const other = encode({ ...record, open: [plain] }, 9);
    expect(decode(it, other)).toMatchObject({ record: { open: [plain] } });
    expect(other).not.toBe(encode(record, 9));
  });

  test('that counted stays when its variant is taken out; one that is open goes', () => {
    const without = course({ scenarios: [scenario('no-room')] });
    expect(decode(without, encode(record, 9))).toEqual({
      seq: 9,
      record: { ...record, open: [] },
    });
  });

  test('is not in texts from before there were any, and those are read as they were', () => {
    expect(decode(it, '1J.p83abcAK8AEkQ7a.83xyzabMGh9')).toEqual({
      seq: 9,
      record: {
        lessons: [],
        runs: [{ scenario: 'no-room', hash: 'abc', day: 700, row: 4, trail: 'kQ7a', passed: true }],
        open: [{ scenario: 'no-room', hash: 'xyz', trail: 'ab' }],
      },
    });
  });
});

test('a number that is out of range becomes the nearest that can be written', () => {
  const it = course({ scenarios: [scenario('no-room')] });
  const back = (day: number, row: number) => {
    const run = { scenario: 'no-room', hash: 'abc', trail: '', day, row };
    const read = decode(it, encode({ lessons: [], runs: [run], open: [] }, 1));
    return 'record' in read ? [read.record.runs[0]?.day, read.record.runs[0]?.row] : read;
  };
  expect(back(-3, 0)).toEqual([0, 0]);
  expect(back(64 ** 3, 4096)).toEqual([64 ** 3 - 1, 4095]);
});
