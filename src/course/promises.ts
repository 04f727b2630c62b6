import type { Promised } from '../model/promises.ts';
import { recordVersion } from '../record/codec.ts';
import type { Portion } from './portions.ts';
import { ratedOf } from './rated.ts';

/** What a portion promises to whoever has begun it (`model/promises.ts`). */
export function promisedBy({ course }: Portion): Promised {
  const { outline, lessons, sheets } = course;
  const shown = new Set(lessons.flatMap((lesson) => lesson.sheets));
  return {
    format: 1,
    record: recordVersion,
    course: outline,
    plans: lessons.flatMap(({ id, plans }) => plans.map((plan) => `${id}/${plan}`)),
    words: lessons.flatMap(({ id, reflections }) => reflections.map((box) => `${id}/${box}`)),
    rated: Object.fromEntries(
      ratedOf(course).flatMap(({ items }) => items.map(({ name, text }) => [name, text] as const)),
    ),
    sheets: Object.fromEntries(
      [...shown].toSorted().map((id) => [id, sheets[id]!.parts.flatMap(boxesOf)]),
    ),
  };
}

/** In rows each box has the rows' name before its own. */
function boxesOf({ rows, fields }: Part): string[] {
  return Object.keys(fields).map((field) => (rows ? `${rows}.${field}` : field));
}

type Part = Portion['course']['sheets'][string]['parts'][number];
