import type { Graph } from '../model/graph.ts';
import type { LessonFrontMatter } from '../model/lesson.ts';
import { toText } from './markdown.ts';

/**
 * Gives what is shown as plain words the quotation marks and dashes of print. Texts with a place
 * stay Markdown: they are set when they become HTML.
 */
export function typeset(graph: Graph): Graph {
  const { title, titles, customer, others } = graph;
  return {
    ...graph,
    title: toText(title),
    titles: Object.fromEntries(Object.entries(titles).map(([id, words]) => [id, toText(words)])),
    customer: { ...customer, ...about(customer) },
    others: others.map((person) => ({ ...person, ...about(person) })),
  };
}

export function typesetLesson(front: LessonFrontMatter): LessonFrontMatter {
  const { title, objectives, sources } = front;
  const line = front['if-then'];
  return {
    ...front,
    title: toText(title),
    objectives: objectives.map(toText),
    sources: sources.map(toText),
    ...(line && { 'if-then': toText(line) }),
  };
}

function about({ about }: { about?: string | undefined }): { about?: string } {
  return about ? { about: toText(about) } : {};
}
