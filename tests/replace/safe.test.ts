import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clash } from '../../src/model/code.ts';
import type { Course } from '../../src/model/course.ts';
import type { Logic } from '../../src/model/graph.ts';
import { decode, encode } from '../../src/record/codec.ts';
import { checkRows } from '../../src/record/rows.ts';
import { compare } from '../../src/replace/compare.ts';
import { openPlay } from '../../src/scenario/play.ts';
import { codeOfChoice } from '../../src/scenario/trail.ts';
import { anyCase } from '../record/arbitrary.ts';
import { course, scenario } from '../record/figures.ts';
import { back, walk } from './back.ts';
import { edited } from './edits.ts';
import { nextOf, promisesOf } from './promises.ts';

/*
 * What the comparison says, against what comes of it: records of the old course are written by the
 * codec that writes them for an LMS, read by the same of the new course, and replayed by its machine.
 */

const withLogic = (logic: Logic): Course =>
  course({ scenarios: [{ ...scenario('talk'), logic }], competences: [] });

describe('where it says safe of a conversation', () => {
  test(
    'whoever is in it goes on at the same place, by the same decisions and letters',
    { timeout: 120_000 },
    () => {
      const count = { safe: 0, weighed: 0, unsafe: 0, steps: 0 };
      fc.assert(
        fc.property(
          edited,
          fc.array(fc.array(fc.nat(7), { maxLength: 9 }), { minLength: 8, maxLength: 8 }),
          ({ old, now }, ways) => {
            const [before, after] = [withLogic(old), withLogic(now)];
            const findings = compare(promisesOf(before), nextOf(after));
            if (findings.some(({ weight }) => weight === 'unsafe')) {
              count.unsafe += 1;
              return;
            }
            const isWeighed = findings.some(({ code }) => code === 'weighed');
            count[isWeighed ? 'weighed' : 'safe'] += 1;
            for (const picks of ways) {
              const trail = walk(old, picks);
              const [was, is] = [back(before, before, trail), back(before, after, trail)];
              expect(is.whole).toBe(true);
              expect(is.ended).toBe(was.ended);
              expect(is.at).toBe(was.at);
              expect(is.letters).toEqual(was.letters);
              if (!isWeighed) expect(is.weights).toEqual(was.weights);
              count.steps += was.letters.length;
            }
          },
        ),
        { seed: 7, numRuns: 500 },
      );
      expect(count.safe).toBeGreaterThan(40);
      expect(count.weighed).toBeGreaterThan(15);
      expect(count.unsafe).toBeGreaterThan(100);
      expect(count.steps).toBeGreaterThan(400);
    },
  );
});

describe('where it says that a way parts', () => {
  test('a record of that way is not at the same place', () => {
    let parted = 0;
    fc.assert(
      fc.property(edited, ({ old, now }) => {
        const [before, after] = [withLogic(old), withLogic(now)];
        const [found] = compare(promisesOf(before), nextOf(after)).filter(
          ({ code }) => code === 'elsewhere' || code === 'closed',
        );
        if (!found) return;
        parted += 1;
        const steps = [...found.says.matchAll(/"([^"/]+\/[^"]+)"/g)].map(([, step]) => step!);
        const play = openPlay(old);
        const trail = steps.map((step) => {
          const scene = play.scenes.get(step.split('/')[0]!)!;
          return codeOfChoice(
            scene,
            scene.choices.find(({ id }) => id === step.split('/')[1])!,
          );
        });
        const [was, is] = [
          back(before, before, trail.join('')),
          back(before, after, trail.join('')),
        ];
        expect(was.whole).toBe(true);
        expect(is.whole && is.at === was.at).toBe(false);
      }),
      { seed: 7, numRuns: 1500 },
    );
    expect(parted).toBeGreaterThan(50);
  });
});

describe('where it says safe of lessons', () => {
  test('every answer is read back, and called by the same letters', () => {
    const count = { safe: 0, unsafe: 0, answers: 0 };
    fc.assert(
      fc.property(
        anyCase,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 }),
        ({ course: old, record }, many) => {
          const now = structuredClone(old);
          for (const [kind, at, which] of many) editLessons(now, kind, at, which);
          // A course with two names of one code does not get as far as that.
          fc.pre(listsIn(now).every((ids) => clash(ids) === undefined));
          const findings = compare(promisesOf(old), nextOf(now));
          if (findings.some(({ weight }) => weight === 'unsafe')) {
            count.unsafe += 1;
            return;
          }
          count.safe += 1;
          const text = encode(record, 1);
          const [was, is] = [decode(old, text), decode(now, text)];
          expect(is).toEqual(was);
          for (const entry of record.lessons) {
            const own = (it: Course) => it.lessons.find(({ id }) => id === entry.lesson)!;
            const lettersOf = (it: Course) =>
              checkRows(own(it), entry).map(({ index, id, answer }) => ({ index, id, answer }));
            expect(lettersOf(now)).toEqual(lettersOf(old));
            count.answers += entry.answers.length;
          }
        },
      ),
      { seed: 7, numRuns: 600 },
    );
    expect(count.safe).toBeGreaterThan(100);
    expect(count.unsafe).toBeGreaterThan(100);
    expect(count.answers).toBeGreaterThan(100);
  });
});

/** Any edit of one lesson; where it has no questions, mostly none. */
function editLessons({ lessons }: Course, kind: number, at: number, which: number): void {
  const lesson = lessons[at % (lessons.length || 1)];
  const question = lesson?.questions[which % (lesson.questions.length || 1)];
  const edits = [
    () =>
      void lessons.push({ id: 'brought-in', title: 'New', order: 0, minutes: 3, questions: [] }),
    () => void lessons.reverse(),
    () => void lesson?.questions.reverse(),
    () => void question?.options.push({ id: 'quite-new', right: true }),
    () => void question?.options.unshift({ id: 'quite-new', right: false }),
    () => void question?.options.reverse(),
    () => void question?.options.splice(0, 1),
    () => void question?.places?.reverse(),
    () => void lesson?.questions.splice(0, 1),
    () => void lessons.splice(0, 1),
  ];
  edits[kind % edits.length]!();
}

function listsIn({ lessons }: Course): string[][] {
  const questions = lessons.flatMap((lesson) => lesson.questions);
  const lists = [
    lessons,
    ...lessons.map((one) => one.questions),
    ...questions.map((one) => one.options),
  ];
  return lists.map((list) => list.map(({ id }) => id));
}
