import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { course } from '../faults/course.ts';
import { living, standards } from '../faults/live.ts';
import { finished, rows } from './samples.ts';
import { begin } from './sitting.ts';

/* Where course.yaml says `saves: seldom`, since the LMS wants to store seldom. */

const seldom = () => begin({}, undefined, { saves: 'seldom' });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the last of many decisions is stored ten minutes after the first', async () => {
  const { lms, decide, pass, status } = await seldom();
  for (let i = 0; i < 9; i += 1) {
    decide();
    await pass(60_000);
    expect(status()).toBe('saving-soon');
  }
  expect(lms.done).toEqual([]);
  await pass(60_100);
  expect(lms.done).toEqual(['keep 9.trail', 'store']);
  expect(status()).toBe('saved');
});

test('what counts is stored at once, and the place with it', async () => {
  const { lms, decide, pass, status } = await seldom();
  decide();
  await pass(1000);
  decide({ rows, report: finished });
  await pass(100);
  expect(lms.done.slice(1, 3)).toEqual(['keep 2.trail', 'tell completed passed']);
  expect(status()).toBe('saved');
  await pass(700_000);
  expect(lms.done.filter((done) => done.startsWith('store'))).toHaveLength(1);
});

test.each(['hidden', 'gone'] as const)('a page that is %s stores it', async (what) => {
  const { lms, decide, session } = await seldom();
  decide();
  session.notice(what);
  expect(lms.done.slice(0, 2)).toEqual(['keep 1.trail', 'store 100']);
});

test('leaving stores it', async () => {
  const { lms, decide, session } = await seldom();
  decide();
  expect(session.leave()).toBe(true);
  expect(lms.done).toEqual(['keep 1.trail', 'store 100', 'close']);
});

test.each(standards)(
  'in %s what was not yet stored when the browser was killed is on the device',
  (standard) =>
    living(
      async (life) => {
        await life.open();
        for (let i = 0; i < 4; i += 1) {
          life.decide();
          await life.pass(10_000);
        }
        expect(life.at.status()).toBe('saving-soon');
        expect(life.lms.stored.get('cmi.suspend_data') ?? '').toBe('');
        life.at.vanish();
        await life.open();
        expect(life.at.notebook.run(life.course.scenarios[0]!.id).open!.steps).toHaveLength(4);
      },
      { of: { ...course, lms: { ...course.lms, saves: 'seldom' } } },
    )(standard),
);
