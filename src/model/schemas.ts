import { z } from 'zod';
import { CompetencesFile, CourseFile, SiteFile } from './course.ts';
import { FrontMatter } from './front-matter.ts';
import { Graph } from './graph.ts';
import { LessonFrontMatter } from './lesson.ts';
import { UiFile } from './ui.ts';

/**
 * The published form of every file as JSON Schema, by the name it is published under. For YAML it is
 * what an author may write; for the graph, what the compiler gives.
 */
export function jsonSchemas(): Record<string, object> {
  const written = { io: 'input' } as const;
  return {
    'scenario-graph': z.toJSONSchema(Graph),
    'scenario-front-matter': z.toJSONSchema(FrontMatter, written),
    'lesson-front-matter': z.toJSONSchema(LessonFrontMatter, written),
    course: z.toJSONSchema(CourseFile, written),
    competences: z.toJSONSchema(CompetencesFile, written),
    site: z.toJSONSchema(SiteFile, written),
    ui: z.toJSONSchema(UiFile, written),
  };
}
