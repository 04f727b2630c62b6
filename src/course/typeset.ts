import type { Graph } from '../model/graph.ts';
import type { LessonFrontMatter } from '../model/lesson.ts';
import { setType } from './markdown.ts';

/**
 * Gives what is shown as plain words the quotation marks and dashes of print. Texts with a place
 * stay Markdown: they are set when they become HTML.
 */
export function typeset(graph: Graph): Graph {
  const { title, titles, customer, others } = graph;
  return {
    ...graph,
    title: setType(title),
    titles: Object.fromEntries(Object.entries(titles).map(([id, words]) => [id, setType(words)])),
    customer: { ...customer, ...about(customer) },
    others: others.map((person) => ({ ...person, ...about(person) })),
  };
}

export function typesetLesson(front: LessonFrontMatter): LessonFrontMatter {
  const { title, objectives, sources } = front;
  const line = front['if-then'];
  return {
    ...front,
    title: setType(title),
    objectives: objectives.map(setType),
    sources: sources.map(setType),
    ...(line && { 'if-then': setType(line) }),
  };
}

function about({ about }: { about?: string | undefined }): { about?: string } {
  return about ? { about: setType(about) } : {};
}
