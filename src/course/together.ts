import type { CourseFile } from '../model/course-file.ts';
import type { SiteFile } from '../model/site.ts';
import type { CreditsFile } from '../model/media.ts';
import { isError, type Problem } from '../model/problem.ts';
import type { YamlRead } from '../language/yaml/read.ts';
import { readText } from './files.ts';
import type { AnimationRead } from './animations.ts';
import type { GlossaryRead } from './glossary.ts';
import { checkLinks, type Places } from './links.ts';
import { checkMedia } from './media/check.ts';
import { readMediaFolder, type MediaFile } from './media/folder.ts';
import type { LessonRead } from './lesson.ts';
import type { ScenarioRead } from './scenarios.ts';
import type { SheetRead } from './sheets.ts';
import { checkSources, type SourcesRead } from './sources.ts';
import { readTranscript, type Transcript } from './media/transcript.ts';
import { findSameTitles, findUnused, type Titled } from './unused.ts';

/**
 * Checks what only shows when every file has been read: whether what one names is there in another,
 * and whether what is there is named. `problems` are those that were found before.
 */
export function checkTogether(root: string, read: Read): Together {
  const { course, lessons, scenarios } = read;
  const folder = readMediaFolder(root);
  const uses = [...scenarios, ...lessons, ...read.sheets, read.glossary, read.sources].flatMap(
    (one) => one.uses ?? [],
  );
  const media = checkMedia(folder, uses);
  const written = new Map(media.shown.flatMap((file) => readWritten(file, root)));
  const words = [...written.values()];
  const links = [...uses, ...folder.uses, ...words.flatMap((one) => one.uses)];
  const problems = [
    ...folder.problems,
    ...media.problems,
    ...words.flatMap((one) => one.problems),
    ...checkLinks(links, placesIn(read)),
    ...checkSources(read.sources, namesIn(read)),
  ];
  const named = course ? namedIn(course) : { lesson: [], scenario: [] };
  const pages = pagesIn(read);
  problems.push(...findSameTitles(titlesIn(read, named)));
  const isWhole = ![...read.problems, ...problems].some(isError);
  if (isWhole) {
    const all = [...folder.files.values()];
    const { site, texts, glossary, sheets, animations } = read;
    const { shown } = media;
    const files = { glossary, sheets, animations };
    const there = { pages, named, media: all, shown, site, texts, ...files, uses };
    problems.push(...findUnused(there));
  }
  return {
    problems,
    files: [...folder.paths, ...[...folder.files.values()].map(({ path }) => path)],
    media: media.shown.map((file) => ({
      file,
      credit: folder.credits?.[file.name],
      text: written.get(file.name)?.text,
    })),
  };
}

function readWritten({ kind, name, path }: MediaFile, root: string): [string, Transcript][] {
  if (kind === 'transcript') return [[name, readTranscript(path, root)]];
  return kind === 'captions' ? [[name, { ...readText(path, root), uses: [] }]] : [];
}

/** Of briefs, those of lessons that the course names: no others are built. */
function namesIn({ course, sheets, glossary, briefs }: Read) {
  const named = course?.modules.flatMap(({ lesson }) => lesson ?? []);
  return {
    sheet: sheets.map(({ id }) => id),
    // Where the glossary cannot be read, no use of a term is a mistake.
    term: glossary.value && Object.keys(glossary.value),
    brief: briefs.map(({ lesson }) => lesson).filter((id) => named?.includes(id) ?? true),
  };
}

/**
 * Only what course.yaml names is in the document. Where it names what is not written, or cannot be
 * read, that is the mistake, and no link to anything that is written.
 */
function placesIn({ course, lessons, scenarios }: Read): Places {
  const isIn = (named: readonly string[] | undefined, written: readonly { id: string }[]) => {
    const isWhole = named?.every((id) => written.some((one) => one.id === id));
    return ({ id }: { id: string }) => !isWhole || named!.includes(id);
  };
  const named = course && namedIn(course);
  const inLessons = lessons.filter(isIn(named?.lesson, lessons));
  const inScenarios = scenarios.filter(isIn(named?.scenario, scenarios));
  const known = [
    ...inLessons.flatMap(({ id, headings }) => [`/lessons/${id}`, ...headings]),
    ...inScenarios.flatMap(({ id, graph }) => [
      `/scenarios/${id}`,
      ...Object.keys(graph?.titles ?? {}).map((place) => `/scenarios/${id}/${place}`),
    ]),
  ];
  return {
    known: new Set(known),
    open: [
      ...inLessons.filter((one) => one.problems.some(isError)).map(({ id }) => `/lessons/${id}`),
      ...inScenarios.filter(({ graph }) => !graph).map(({ id }) => `/scenarios/${id}`),
    ],
    written: [
      ...lessons.map(({ id }) => `/lessons/${id}`),
      ...scenarios.map(({ id }) => `/scenarios/${id}`),
    ],
  };
}

function namedIn({ modules }: CourseFile): Record<Titled['kind'], string[]> {
  return {
    lesson: modules.flatMap(({ lesson }) => lesson ?? []),
    scenario: modules.flatMap((one) => one.scenarios),
  };
}

function pagesIn({ lessons, scenarios }: Read) {
  return [
    ...lessons.map(({ id, file }) => ({ kind: 'lesson' as const, id, file })),
    ...scenarios.map(({ id, file }) => ({ kind: 'scenario' as const, id, file })),
  ];
}

function titlesIn({ lessons, scenarios }: Read, named: Record<Titled['kind'], string[]>): Titled[] {
  return [
    ...lessons.flatMap(({ id, front, titleSpot: spot }): Titled[] =>
      front && spot ? [{ kind: 'lesson', id, title: front.title, spot }] : [],
    ),
    ...scenarios.flatMap(({ id, graph, spots }): Titled[] => {
      const spot = spots?.get('@title');
      return graph && spot ? [{ kind: 'scenario', id, title: graph.title, spot }] : [];
    }),
  ].filter(({ kind, id }) => named[kind].includes(id));
}

type Read = {
  course: CourseFile | undefined;
  site: YamlRead<SiteFile> | undefined;
  lessons: (LessonRead & { file: string })[];
  scenarios: Pick<ScenarioRead, 'id' | 'file' | 'graph' | 'spots' | 'uses'>[];
  glossary: GlossaryRead;
  sheets: readonly SheetRead[];
  animations: readonly AnimationRead[];
  briefs: readonly { lesson: string }[];
  sources: SourcesRead;
  /** The text of every file that may name a value of the organisation's. */
  texts: readonly string[];
  problems: readonly Problem[];
};

export type ShownFile = {
  file: MediaFile;
  credit: CreditsFile[string] | undefined;
  /** Of captions and of a transcript: what is written in the file. */
  text: string | undefined;
};
export type Together = { problems: Problem[]; media: ShownFile[]; files: string[] };
