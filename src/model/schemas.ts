import { z } from 'zod';
import { AnimationFile } from './animation.ts';
import { CompetencesFile } from './competences.ts';
import { CourseFile } from './course-file.ts';
import { SiteFile } from './site.ts';
import { FrontMatter } from './front-matter.ts';
import { GlossaryFile } from './glossary.ts';
import { Graph } from './graph.ts';
import { LessonFrontMatter } from './lesson.ts';
import { CreditsFile } from './media.ts';
import { SheetFile } from './sheet.ts';
import { SourcesFile } from './sources.ts';
import { UiFile } from './ui.ts';

/**
 * The published form of every file as JSON Schema (draft 2020-12), by the name it is published under:
 * what an author may write, and, for the graph, what the compiler gives.
 */
export function jsonSchemas(): Record<string, object> {
  return { 'scenario-graph': z.toJSONSchema(Graph), ...writtenSchemas() };
}

/** The schemas of what authors write as YAML; every key is explained. */
export function writtenSchemas(): Record<string, object> {
  return {
    'scenario-front-matter': z.toJSONSchema(FrontMatter, { ...written, override: allowValues }),
    'lesson-front-matter': z.toJSONSchema(LessonFrontMatter, written),
    course: z.toJSONSchema(CourseFile, written),
    competences: z.toJSONSchema(CompetencesFile, { ...written, override: allowNumberedKeys }),
    site: z.toJSONSchema(SiteFile, written),
    glossary: z.toJSONSchema(GlossaryFile, written),
    sheet: z.toJSONSchema(SheetFile, written),
    animation: z.toJSONSchema(AnimationFile, written),
    credits: z.toJSONSchema(CreditsFile, written),
    sources: z.toJSONSchema(SourcesFile, written),
    ui: z.toJSONSchema(UiFile, written),
  };
}

const written = { io: 'input' } as const;

/** Where a scenario wants a number, it may name one of the organisation's: `$spending-limit`. */
function allowValues({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  // Ages are whole numbers and are written out.
  if (jsonSchema.type !== 'number') return;
  // The schema's own type has one name in `type`; the standard allows a list.
  Object.assign(jsonSchema, { type: ['number', 'string'], pattern: '^\\$[a-z][a-z0-9-]*$' });
}

/**
 * YAML reads the key `1` as a number, and the YAML language server (1.23) then does not find it among
 * the properties, which are texts. A pattern it does find.
 */
function allowNumberedKeys({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const numbered = Object.keys(jsonSchema.properties ?? {}).filter((key) => /^\d+$/.test(key));
  if (numbered.length === 0) return;
  jsonSchema.patternProperties = { [`^(?:${numbered.join('|')})$`]: {} };
}
