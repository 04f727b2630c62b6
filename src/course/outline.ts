import type { AnimationFile } from '../model/animation.ts';
import { longCode } from '../model/code.ts';
import type { CompetencesFile } from '../model/competences.ts';
import type { CourseFile } from '../model/course-file.ts';
import type { Course } from '../model/course.ts';
import type { Graph } from '../model/graph.ts';
import type { Credit, MediaKind } from '../model/media.ts';
import { overridden, settle, type PresetName, type Setting } from '../model/presets.ts';
import type { SourcesFile } from '../model/sources.ts';
import type { UiFile } from '../model/ui.ts';
import type { AskedWords } from './asked-words.ts';
import { ContentError } from './content-error.ts';
import type { Figures } from '../proofs/figures.ts';
import { setType } from './markdown.ts';
import { inCourse } from './in-course.ts';
import { lastingId, lastingModules, renamedIn, toLasting, type Renamed } from './lasting.ts';
import { readCourse, type CourseRead } from './read.ts';
import { recommended } from './recommended.ts';
import type { ScenarioRead } from './scenarios.ts';
import type { ShownFile } from './together.ts';
import {
  typeset,
  typesetAnimation,
  typesetCompetences,
  typesetLesson,
  typesetSheet,
  typesetSources,
  typesetTerms,
  type BuiltSheet,
} from './typeset.ts';

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
  const { lessons, scenarios } = inCourse(file, read) as Required<Named>;
  const renamed = renamedIn(
    lessons.map(({ id, front }) => ({ id, was: front!.was })),
    scenarios.map(({ id, graph }) => ({ id, was: graph.id === id ? undefined : graph.id })),
  );
  const lasting = (id: string) => lastingId('lessons', id, renamed);
  const { id, version, pass, success, lms, thin, packages, description, licence } = file;
  const title = setType(file.title);
  const orderOf = recommended(file.modules, lessons);
  const built: BuiltCourse = {
    ui,
    packages,
    ...(description !== undefined && { description: setType(description) }),
    ...(licence !== undefined && { licence }),
    ...(lms.preset && { preset: { name: lms.preset, without: overridden(lms) } }),
    ...(thin && { thin }),
    modules: lastingModules(file, renamed),
    renamed,
    competences: typesetCompetences(competences),
    lessons: lessons.map(({ id, front, plans, reflections, scenarios, asked, uses }) => ({
      id: lasting(id),
      called: id,
      asked,
      plans,
      reflections,
      scenarios: scenarios.map((one) => lastingId('scenarios', one, renamed)),
      sheets: uses.filter(({ kind }) => kind === 'sheet').map(({ name }) => name),
      animations: uses.filter(({ kind }) => kind === 'animation').map(({ name }) => name),
      terms: uses.filter(({ kind }) => kind === 'term').map(({ name }) => name),
      ...typesetLesson(front!),
    })),
    glossary: typesetTerms(read.glossary),
    ...(read.sources && { sources: typesetSources(read.sources) }),
    sheets: Object.fromEntries(
      read.sheets.map(({ id, sheet, says }) => [id, typesetSheet(sheet!, says!)]),
    ),
    animations: Object.fromEntries(
      read.animations.map(({ id, animation }) => [id, typesetAnimation(animation!)]),
    ),
    scenarios: scenarios.map(({ id, graph, figures }) => ({
      called: id,
      graph: typeset(graph),
      figures,
    })),
    briefs: read.briefs.flatMap(({ lesson, body }) => {
      const title = lessons.find(({ id }) => id === lesson)?.front?.title;
      return title === undefined ? [] : [{ lesson: lasting(lesson), title: setType(title), body }];
    }),
    media: describeMedia(read),
    outline: {
      id,
      version,
      title,
      pass,
      success,
      lms: { ...settle(lms), ideas: lms.ideas },
      competences: Object.entries(competences).map(([id, { short }]) => ({ id, short })),
      lessons: lessons.map(({ id, front, questions }) => {
        const { title, minutes } = front!;
        const order = orderOf.lesson(id);
        return { id: lasting(id), title: setType(title), minutes, order, questions };
      }),
      scenarios: scenarios.map(({ id, graph, hash, figures }) => ({
        id: graph.id,
        title: setType(graph.title),
        minutes: graph.minutes,
        order: orderOf.scenario(id),
        ahead: figures.ahead ?? {},
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
  if (Object.keys(renamed).length === 0) return built;
  // Links stand in texts of every kind; a course is nothing but what can be written as one text.
  return JSON.parse(toLasting(JSON.stringify(built), renamed)) as BuiltCourse;
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
  packages: CourseFile['packages'];
  /** What an LMS shows of it, and on what terms its texts may be used, where the author says so. */
  description?: string;
  licence?: string;
  /** The system that it is set for, and the settings in which it is not as that has them. */
  preset?: { name: PresetName; without: Setting[] };
  /** Where it is published for LMSs to show it from there, and which. */
  thin?: NonNullable<CourseFile['thin']>;
  /** The course that this is a portion of (`portions.ts`). */
  whole?: { id: string; title: string };
  modules: { lesson?: string | undefined; scenarios: string[] }[];
  competences: CompetencesFile;
  /** Of what was renamed: of each address as authors write it, the one that lasts. */
  renamed: Renamed;
  /** Each with its plans and its boxes for own words, what its questions ask, the conversations that are a part of it, the sheets and drawn scenes it shows, and the terms it explains. */
  lessons: ({
    id: string;
    /** What authors call it: the name of its file. */
    called: string;
    asked: AskedWords[];
    plans: string[];
    reflections: string[];
    scenarios: string[];
    sheets: string[];
    animations: string[];
    terms: string[];
  } & NonNullable<CourseRead['lessons'][number]['front']>)[];
  glossary: CourseRead['glossary'];
  /** From where its ideas are, and where each is used. */
  sources?: SourcesFile;
  sheets: Record<string, BuiltSheet>;
  /** The drawn scenes. */
  animations: Record<string, AnimationFile>;
  scenarios: { called: string; graph: Graph; figures: Figures }[];
  /** For whoever leads people, Markdown under the lesson's title; a page of its own in a package. */
  briefs: { lesson: string; title: string; body: string }[];
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
