import { expect, test } from 'vitest';
import { minutesOf } from '../../src/course/minutes.ts';

const graph = (id: string, minutes: number) => ({ graph: { id, minutes } });

test('a conversation inside a lesson is in that lesson’s minutes; one that stands apart is added', () => {
  const lessons = [
    { minutes: 35, scenarios: ['no-room'] },
    { minutes: 20, scenarios: [] },
  ];
  const scenarios = [graph('no-room', 12), graph('fifth-call', 10)];
  expect(minutesOf({ lessons, scenarios })).toBe(65);
  expect(minutesOf({ lessons: [], scenarios })).toBe(22);
});
