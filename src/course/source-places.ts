import type { BuiltCourse } from './outline.ts';

/**
 * A place of `content/sources.yaml` in words, and where it leads: undefined where that is no part of
 * the learner's page. Authors name a lesson or a conversation as its file is called, and the address
 * that lasts may be another (`lasting.ts`). `headings` are the words of each by its address.
 */
export function placeOf(
  place: string,
  { lessons, scenarios, sheets, glossary }: BuiltCourse,
  headings: ReadonlyMap<string, string>,
): Place {
  const lessonOf = (id: string | undefined) => lessons.find((one) => one.called === id);
  const [kind, id = ''] = place.split(' ');
  if (kind === 'term') return { words: glossary[id]!.term, route: `/sources/${id}`, kind };
  if (kind === 'brief') return { words: lessonOf(id)!.title, kind };
  if (kind === 'sheet') {
    const lesson = lessons.find((one) => one.sheets.includes(id));
    return { words: sheets[id]!.title, ...(lesson && { route: `/lessons/${lesson.id}` }), kind };
  }
  const [, room, name] = place.split('/');
  if (room === 'lessons') {
    const { id, title } = lessonOf(name)!;
    const route = place.replace(`/${name}`, `/${id}`);
    const at = headings.get(route);
    return { words: title, ...(at && { at }), route, kind: room };
  }
  const { graph } = scenarios.find((one) => one.called === name)!;
  // Which scene it is would say too much before one has been there.
  return { words: graph.title, route: `/scenarios/${graph.id}`, kind: 'scenarios' };
}

/** Whether there is a page of sources, as in the whole of a course that says what they are. */
export function hasSources({ sources, whole }: Pick<BuiltCourse, 'sources' | 'whole'>): boolean {
  return sources !== undefined && !whole;
}

export type Place = {
  words: string;
  /** The part of it that is meant. */
  at?: string;
  /** Where it is in the learner's page. */
  route?: string;
  kind: string;
};
