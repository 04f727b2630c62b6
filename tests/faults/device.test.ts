import { expect, test, vi } from 'vitest';
import type { ScenarioOutline } from '../../src/model/course.ts';
import { createDevice } from '../lms/device.ts';
import { openCourse } from '../lms/learner.ts';
import { named } from './catalogue.ts';
import { course } from './course.ts';
import { live, standards, type Life } from './live.ts';

const ways: Record<string, (life: Life) => void> = {
  full: (life) => void (life.device.full = true),
  blocked(life) {
    Object.defineProperty(life.at.page, 'localStorage', {
      get() {
        throw new DOMException('not here', 'SecurityError');
      },
    });
  },
};

test.each(
  standards.flatMap((standard) => Object.keys(ways).map((way) => [standard, way] as const)),
)(named('F59'), (standard, way) =>
  live(standard, async (life) => {
    life.arrive();
    ways[way]!(life);
    await life.pass(1000);
    await life.finish('well');
    // A commit that fails is tried again, from memory.
    life.lms.faults.add({ verb: 'Commit', does: 'lose', times: 3 });
    life.answer();
    await life.pass(10_000);
    expect(life.at.statuses.slice(-3)).toEqual(['saving', 'unsaved', 'saved']);
    expect(life.notHeld()).toEqual([]);
    expect([...life.device.items]).toEqual([]);
  }),
);

test(named('F59'), async () => {
  vi.useFakeTimers();
  // Without an LMS, too: and nobody is told that it will last.
  const device = createDevice();
  device.full = true;
  const learner = openCourse(course, device);
  await learner.pass(1000);
  const [{ id }] = course.scenarios as [ScenarioOutline];
  for (let run = learner.decide(id, 0); run && !run.ended; run = learner.decide(id, 0));
  await learner.pass(1000);
  expect(learner.notebook.runs(id)).toHaveLength(1);
  expect(learner.status()).toBe('unsaved');
  device.full = false;
  learner.answer(course.lessons[0]!.id, 0);
  await learner.pass(1000);
  expect(learner.status()).toBe('device-only');
  learner.vanish();
  vi.useRealTimers();
});
