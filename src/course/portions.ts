import type { Logic } from '../model/graph.ts';
import type { BuiltCourse } from './outline.ts';

/**
 * What is packed by itself, as `packages` in course.yaml has it: the whole course; each lesson with
 * its conversations; each conversation. Each is a course of its own, with its own id and so with a
 * record of its own, and holds nothing of the others.
 */
export function portionsOf(course: BuiltCourse): Portion[] {
  const { lessons, scenarios, packages } = course;
  const all: Record<BuiltCourse['packages'][number], () => Portion[]> = {
    course: () => [{ kind: 'course', name: '', course }],
    lessons: () => lessons.map((lesson) => lessonAlone(course, lesson)),
    scenarios: () => scenarios.map(({ graph }) => scenarioAlone(course, graph)),
  };
  return [...new Set(packages)].flatMap((which) => all[which]());
}

function lessonAlone(course: BuiltCourse, { id, title }: Lesson): Portion {
  const lesson = course.lessons.find((each) => each.id === id)!;
  const listed = course.modules.find((module) => module.lesson === id)?.scenarios ?? [];
  const scenarios = [...new Set([...listed, ...lesson.scenarios])];
  const terms = Object.entries(course.glossary).filter(([term]) => lesson.terms.includes(term));
  return alone(course, 'lesson', { id, title }, [id], scenarios, Object.fromEntries(terms));
}

function scenarioAlone(course: BuiltCourse, { id, title }: Titled): Portion {
  return alone(course, 'scenario', { id, title }, [], [id], {});
}

function alone(
  course: BuiltCourse,
  kind: 'lesson' | 'scenario',
  { id, title }: Titled,
  lessonIds: readonly string[],
  scenarioIds: string[],
  glossary: BuiltCourse['glossary'],
): Portion {
  const { outline } = course;
  const lessons = course.lessons.filter((each) => lessonIds.includes(each.id));
  const scenarios = course.scenarios.filter(({ graph }) => scenarioIds.includes(graph.id));
  const about = new Set([
    ...lessons.flatMap(({ competences }) => competences),
    ...scenarios.flatMap(({ graph }) => markedIn(graph.logic)),
  ]);
  // How sure one is of oneself is asked of the whole: the sentences before it and after it are one set.
  const competences = Object.entries(course.competences).flatMap(([id, { rate: _, ...told }]) =>
    about.has(id) ? [[id, told] as const] : [],
  );
  const isIn = ({ id }: { id: string }) => lessonIds.includes(id);
  return {
    kind,
    name: `${kind}-${id}`,
    course: {
      ...course,
      whole: { id: outline.id, title: outline.title },
      modules: [{ ...(lessonIds.length > 0 && { lesson: id }), scenarios: scenarioIds }],
      competences: Object.fromEntries(competences),
      lessons,
      scenarios,
      glossary,
      outline: {
        ...outline,
        id: `${outline.id}--${kind}--${id}`,
        title,
        competences: outline.competences.filter(({ id }) => about.has(id)),
        lessons: outline.lessons.filter(isIn),
        scenarios: outline.scenarios.filter(({ id }) => scenarioIds.includes(id)),
      },
    },
  };
}

/** The competences that some choice of a conversation says something about. */
function markedIn({ scenes }: Logic): string[] {
  return scenes.flatMap(({ choices }) => choices.flatMap(({ evidence }) => Object.keys(evidence)));
}

type Titled = { id: string; title: string };
type Lesson = BuiltCourse['lessons'][number];

export type Portion = {
  kind: 'course' | 'lesson' | 'scenario';
  /** Empty for the whole course; otherwise `lesson-…` or `scenario-…`, by its id. */
  name: string;
  course: BuiltCourse;
};
