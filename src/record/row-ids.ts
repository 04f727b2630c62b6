import { lasting } from '../model/code.ts';

/** The longest id that every LMS keeps whole. */
export const idLimit = 64;

/** The id of a row: letters, digits and `_` only, which no LMS refuses. */
export function rowId(owner: string, part: string): string {
  return plain(`${owner}__${part}`);
}

/** A course's word as LMSs take it: `-` becomes `_`. */
export function plain(id: string): string {
  return id.replaceAll('-', '_');
}

/**
 * The row ids an LMS could not tell apart or would cut: two places with one id (a scene called
 * `ending`, a lesson and a scenario of one name), or an id of more than 64 characters. For the
 * build; an empty list is a sound course.
 */
export function rowIdFaults(course: Rows): RowIdFault[] {
  const places = [
    ...course.lessons.flatMap((it) => it.questions.map((part) => [it, part] as const)),
    ...course.scenarios.flatMap((it) => it.logic.scenes.map((part) => [it, part] as const)),
    ...course.scenarios.map((it) => [it, { id: 'ending' }] as const),
  ];
  const byId = Map.groupBy(places, ([it, part]) => rowId(lasting(it), lasting(part)));
  return [...byId]
    .filter(([id, owners]) => owners.length > 1 || id.length > idLimit)
    .map(([id, owners]) => ({ id, places: owners.map(([it, part]) => `${it.id}/${part.id}`) }));
}

/** As much of a course as has rows. */
type Rows = {
  lessons: readonly (Named & { questions: readonly Named[] })[];
  scenarios: readonly (Named & { logic: { scenes: readonly Named[] } })[];
};

type Named = { id: string; was?: string | undefined };

export type RowIdFault = {
  id: string;
  /** `scenario/scene` or `lesson/question`; one place means that the id is too long. */
  places: string[];
};
