import type { BuiltCourse } from './outline.ts';

/**
 * How long the whole course takes: every lesson, and every conversation that is not a part of a
 * lesson, whose minutes hold it.
 */
export function minutesOf({ lessons, scenarios }: Timed): number {
  const within = new Set(lessons.flatMap((lesson) => lesson.scenarios));
  const apart = scenarios.filter(({ graph }) => !within.has(graph.id));
  const all = [...lessons, ...apart.map(({ graph }) => graph)];
  return all.reduce((sum, { minutes }) => sum + minutes, 0);
}

type Timed = {
  lessons: readonly Pick<BuiltCourse['lessons'][number], 'minutes' | 'scenarios'>[];
  scenarios: readonly { graph: { id: string; minutes: number } }[];
};
