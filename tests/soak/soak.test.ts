import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openCourse as readCourse } from '../../src/course/outline.ts';
import type { Course } from '../../src/model/course.ts';
import { createDevice } from '../lms/device.ts';
import { openCourse } from '../lms/learner.ts';
import { createLms } from '../lms/lms.ts';
import { event } from './events.ts';
import { live } from './story.ts';

/** How many learners; `npm run soak` asks for more. */
const learners = Number(process.env['SOAK'] ?? 200);
const seed = Number(process.env['SEED'] ?? 20_261_122);
/** The one learner of a seed who found something, as it is printed then. */
const path = process.env['SOAK_PATH'];

let course: Course;
beforeAll(() => {
  course = readCourse(fileURLToPath(new URL('../..', import.meta.url))).outline;
  vi.useFakeTimers();
}, 300_000);
afterAll(() => void vi.useRealTimers());

test.each(['scorm12', 'scorm2004'] as const)(
  'whatever happens to them, %s holds what its learners did, or they were told',
  async (standard) => {
    let lived = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 100, size: 'max' }),
        fc.boolean(),
        async (days, believes) => {
          lived += 1;
          if (learners > 1000 && lived % 500 === 0) {
            process.stderr.write(`  ${standard}: ${lived} of ${learners / 2} learners\n`);
          }
          expect(
            await live(course, standard, { believes: believes && standard === 'scorm12' }, days),
          ).toEqual([]);
        },
      ),
      { numRuns: learners / 2, seed, endOnFailure: learners > 1000, ...(path && { path }) },
    );
  },
  3_600_000,
);

test.each(['scorm12', 'scorm2004'] as const)(
  'in calm weather a decision is one SetValue and one Commit, with %s',
  async (standard) => {
    const learner = openCourse(course, createDevice(), createLms(standard));
    await learner.pass(1000);
    const { calls } = learner.launch!;
    const scenario = course.scenarios[0]!.id;
    learner.decide(scenario, 0);
    await learner.pass(100);
    for (let run = learner.decide(scenario, 0); run && !run.ended;) {
      const before = calls.length;
      await learner.pass(100);
      const each = calls.slice(before).map((call) => call.replace(/\(.*/, ''));
      expect(each).toEqual(['SetValue', 'Commit']);
      run = learner.decide(scenario, 0);
    }
    expect(calls.length).toBeGreaterThan(10);
    learner.vanish();
  },
);
