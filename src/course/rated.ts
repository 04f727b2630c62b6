import type { BuiltCourse } from './outline.ts';

/**
 * The sentences by which people say how sure they are of themselves, by competence; each with the name
 * under which its answer is kept on the device: whoever changes a sentence keeps its name.
 */
export function ratedOf({ competences }: Pick<BuiltCourse, 'competences'>): Rated[] {
  return Object.entries(competences).flatMap(([id, { title, rate = [] }]) =>
    rate.length > 0
      ? [{ id, title, items: rate.map((text, i) => ({ text, name: `${id}-${i}` })) }]
      : [],
  );
}

type Rated = { id: string; title: string; items: { text: string; name: string }[] };
