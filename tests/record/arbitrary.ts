import fc from 'fast-check';
import { alphabet, clash, longCode } from '../../src/model/code.ts';
import type { Course } from '../../src/model/course.ts';
import type { LearnerRecord } from '../../src/model/record.ts';
import { course, scenario } from './figures.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{1,12}$/);
/** Siblings as the build lets them through: no two with one code. */
const ids = (minLength: number, maxLength: number) =>
  fc.uniqueArray(id, { minLength, maxLength }).filter((them) => clash(them) === undefined);

const code = fc.constantFrom(...alphabet);
const codes = (minLength: number, maxLength: number) =>
  fc.array(code, { minLength, maxLength }).map((them) => them.join(''));

const anyLesson = fc.record({
  questions: fc.array(ids(1, 5), { maxLength: 6 }),
  names: ids(6, 6),
});

/** Two ways for every conversation to begin otherwise; of a code's 768, any two. */
const variantsOf = (name: string) =>
  [`${name}-late`, `${name}-busy`].map((id) => ({ code: longCode(id), starts: {}, set: [] }));

/** Any course: lessons with questions and options, and scenarios. */
export const anyCourse: fc.Arbitrary<Course> = fc
  .record({ lessons: ids(0, 8), contents: fc.array(anyLesson, { minLength: 8, maxLength: 8 }) })
  .chain(({ lessons, contents }) =>
    ids(0, 9).map((scenarios) =>
      course({
        lessons: lessons.map((name, i) => ({
          id: name,
          title: name,
          minutes: 10,
          order: i,
          questions: contents[i]!.questions.map((options, q) => ({
            id: contents[i]!.names[q]!,
            options: options.map((option, o) => ({ id: option, right: o === 0 })),
            // Every third is a matching; its places have the ids of its options.
            ...(q % 3 === 2 && { places: options.map((place) => ({ id: place })) }),
          })),
        })),
        scenarios: scenarios.map((name) => ({ ...scenario(name), variants: variantsOf(name) })),
      }),
    ),
  );

/** Any record a person could have in this course. */
export function anyRecord(it: Course): fc.Arbitrary<LearnerRecord> {
  const lessons = fc.subarray(it.lessons).chain((some) =>
    fc.tuple(
      ...some.map(({ id: lesson, questions }) => {
        const answers = fc.subarray(questions).chain((answered) =>
          fc.tuple(
            ...answered.map(({ id: question, options, places }) =>
              fc
                .shuffledSubarray(options.map((option) => option.id))
                .chain((some) => fc.tuple(...some.map((one) => placed(one, places))))
                .map((chosen) => ({ question, chosen })),
            ),
          ),
        );
        return fc.record(
          { lesson: fc.constant(lesson), read: fc.boolean(), answers, row: fc.nat(4095) },
          { requiredKeys: ['lesson', 'read', 'answers'] },
        );
      }),
    ),
  );
  const rest = {
    reached: fc.constantFrom('completed' as const, 'passed' as const),
    rows: fc.integer({ min: 1, max: 4095 }),
  };
  if (it.scenarios.length === 0) {
    return fc.record(
      { lessons, runs: fc.constant([]), open: fc.constant([]), ...rest },
      { requiredKeys: ['lessons', 'runs', 'open'] },
    );
  }
  const open = {
    scenario: fc.constantFrom(...it.scenarios.map((one) => one.id)),
    hash: codes(3, 3),
    trail: codes(0, 40),
  };
  const run = fc.record(
    { ...open, day: fc.nat(64 ** 3 - 1), row: fc.nat(4095), passed: fc.constant(true as const) },
    { requiredKeys: ['scenario', 'hash', 'trail', 'day', 'row'] },
  );
  const runs = fc.array(ofVariants(run), { maxLength: 6 });
  return fc.record(
    { lessons, runs, open: fc.array(ofVariants(fc.record(open)), { maxLength: 3 }), ...rest },
    { requiredKeys: ['lessons', 'runs', 'open'] },
  );
}

/** Some of the runs are of a variant of their scenario. */
function ofVariants<Run extends { scenario: string }>(runs: fc.Arbitrary<Run>): fc.Arbitrary<Run> {
  return fc
    .tuple(runs, fc.constantFrom(undefined, 0, 1))
    .map(([run, which]) =>
      which === undefined ? run : { ...run, variant: variantsOf(run.scenario)[which]!.code },
    );
}

/** An option as an answer names it: with any of the places, where there are some. */
function placed(option: string, places: { id: string }[] | undefined): fc.Arbitrary<string> {
  if (!places) return fc.constant(option);
  return fc.constantFrom(...places.map((place) => `${option}/${place.id}`));
}

/** A course with a record of it. */
export const anyCase = anyCourse.chain((it) =>
  anyRecord(it).map((record) => ({ course: it, record })),
);
