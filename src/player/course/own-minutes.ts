import type { Course } from '../../model/course.ts';

/**
 * For the build: an outline whose lessons take their own minutes alone. Those an author gives a lesson
 * hold its conversations, which are places of their own here: what is left would be counted twice.
 */
export function withOwnMinutes(outline: Course, lessons: readonly Told[]): Course {
  const minutesOf = (id: string) => outline.scenarios.find((each) => each.id === id)?.minutes ?? 0;
  return {
    ...outline,
    lessons: outline.lessons.map((lesson) => {
      const within = lessons.find(({ id }) => id === lesson.id)?.scenarios ?? [];
      const minutes = within.reduce((left, id) => left - minutesOf(id), lesson.minutes);
      return { ...lesson, minutes: Math.max(1, minutes) };
    }),
  };
}

/** A lesson, with the conversations that are a part of it. */
type Told = { id: string; scenarios: readonly string[] };
