import { longCode } from '../model/code.ts';
import type { CompetencesFile } from '../model/competences.ts';
import type { Course } from '../model/course.ts';
import type { Graph } from '../model/graph.ts';
import type { Credit, MediaKind } from '../model/media.ts';
import type { UiFile } from '../model/ui.ts';
import { ContentError } from './content-error.ts';
import type { Figures } from '../proofs/figures.ts';
import { setType } from './markdown.ts';
import { inCourse, readCourse, type CourseRead, type ScenarioRead } from './read.ts';
import type { ShownFile } from './together.ts';
import { typeset, typesetCompetences, typesetLesson, typesetTerms } from './typeset.ts';

/** Reads the course, and gives it as the pages are built from it. Throws as `buildCourse` does. */
export function openCourse(root: string): BuiltCourse {
  return buildCourse(readCourse(root), root);
}

/**
 * The course as the pages are built from it. Throws a `ContentError` with every mistake when there
 * is one: no page is ever built from half a course.
 */
export function buildCourse(read: CourseRead, root: string): BuiltCourse {
  const errors = read.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors, root);
  return outline(read);
}

function outline(read: CourseRead): BuiltCourse {
  // Without an error everything below has been read; the types cannot know.
  const { file, competences, ui } = read as Required<CourseRead>;
  const modules = file.modules;
  const { lessons, scenarios } = inCourse(file, read) as Required<Named>;
  const { id, version, pass, success, lms } = file;
  const title = setType(file.title);
  return {
    ui,
    modules,
    competences: typesetCompetences(competences),
    lessons: lessons.map(({ id, front, plans, scenarios }) => ({
      id,
      plans,
      scenarios,
      ...typesetLesson(front!),
    })),
    glossary: typesetTerms(read.glossary),
    scenarios: scenarios.map(({ graph, figures }) => ({ graph: typeset(graph), figures })),
    media: describeMedia(read),
    outline: {
      id,
      version,
      title,
      pass,
      success,
      lms,
      competences: Object.entries(competences).map(([id, { short }]) => ({ id, short })),
      lessons: lessons.map(({ id, front, questions }) => {
        const { title, minutes } = front!;
        return { id, title: setType(title), minutes, questions };
      }),
      scenarios: scenarios.map(({ graph, hash }) => ({
        id: graph.id,
        title: setType(graph.title),
        minutes: graph.minutes,
        sector: graph.sector,
        hash,
        logic: graph.logic,
        ...(graph.variants.length > 0 && {
          variants: graph.variants.map(({ id, starts, set }) => ({
            code: longCode(id),
            starts,
            set,
          })),
        }),
      })),
    },
  };
}

/** What is shown of `content/media/`, by name; of a course with mistakes what could be read. */
export function describeMedia({ media }: CourseRead): BuiltCourse['media'] {
  return Object.fromEntries(media.map((shown) => [shown.file.name, describe(shown)]));
}

function describe({ file, credit, text }: ShownFile): BuiltMedium {
  return {
    kind: file.kind!,
    ...(credit && { credit }),
    ...(text !== undefined && { text }),
  };
}

type Named = { lessons: CourseRead['lessons']; scenarios: Required<ScenarioRead>[] };

export type BuiltCourse = {
  /** What the learner's page carries. */
  outline: Course;
  ui: UiFile;
  modules: { lesson?: string | undefined; scenarios: string[] }[];
  competences: CompetencesFile;
  /** Each with its plans, and with the conversations that are a part of it. */
  lessons: ({ id: string; plans: string[]; scenarios: string[] } & NonNullable<
    CourseRead['lessons'][number]['front']
  >)[];
  glossary: CourseRead['glossary'];
  scenarios: { graph: Graph; figures: Figures }[];
  /** What is shown of `content/media/`, by name. */
  media: Record<string, BuiltMedium>;
};

export type BuiltMedium = {
  kind: MediaKind;
  credit?: Credit;
  /** Of captions and of a transcript: what is written in the file. */
  text?: string;
  /** Of a picture: its size in pixels; known where the pages are built (`media/sizes.ts`). */
  width?: number;
  height?: number;
};
