import type { Course } from '../../model/course.ts';
import { shownFrom } from '../../record/claims.ts';

/**
 * For the build: what it takes to say "shown in simulation" beside what the course has, where that is
 * less; nobody is sent after conversations that are not there. Nothing where it has enough.
 */
export function beyondReach({ scenarios }: Pick<Course, 'scenarios'>): Missing | undefined {
  const count = scenarios.length;
  const lines = new Set(scenarios.map(({ sector }) => sector)).size;
  const isEnough = count >= shownFrom.scenarios && lines >= shownFrom.sectors;
  return isEnough ? undefined : { ...shownFrom, count, lines };
}

/** `count` conversations, from so many `lines` of work. */
type Missing = typeof shownFrom & { count: number; lines: number };
