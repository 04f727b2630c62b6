import { join } from 'node:path';
import type { CompetencesFile } from '../model/competences.ts';
import type { CourseFile } from '../model/course-file.ts';
import { usualTerms } from '../model/terms.ts';
import type { GlossaryFile } from '../model/glossary.ts';
import type { Graph } from '../model/graph.ts';
import type { Problem, Spot } from '../model/problem.ts';
import type { UiFile } from '../model/ui.ts';
import type { Figures } from '../proofs/figures.ts';
import type { Search } from '../proofs/search.ts';
import type { Use } from '../language/desk.ts';
import { openSource } from '../language/source.ts';
import { blankBody } from '../language/traps.ts';
import { usesOfValues } from '../language/values.ts';
import { idCalled, nameCalled, titlesOf } from './called.ts';
import { checkCodes, checkModules } from './checks.ts';
import { checkNames } from './file-names.ts';
import { checkFolder, idsOf, isSpoken, pageLanguage } from './files.ts';
import { leave } from './left.ts';
import { nameLimits } from './limits.ts';
import { readLesson, unread as unreadLesson, type LessonRead } from './lesson.ts';
import { readPages } from './pages.ts';
import { readPlays, type PlaysRead } from './plays.ts';
import { beginProofs } from './proven.ts';
import { checkRoom } from './room.ts';
import { declaredIn, settleOver } from './settle-over.ts';
import { readSettings } from './settings.ts';
import { valuesOf } from './site.ts';
import { checkTogether, type ShownFile } from './together.ts';

/**
 * Reads `content/` whole: every file once, every mistake at its own place. What is there only for
 * the course that holds together is undefined when something does not.
 */
export function readCourse(root: string): CourseRead {
  const content = join(root, 'content');
  const files: string[] = [];
  const problems: Problem[] = checkFolder(content, root);
  if (problems.length > 0)
    return { glossary: {}, scenarios: [], plays: [], lessons: [], media: [], problems, files };
  const settings = readSettings(root);
  const { course, glossary } = settings;
  const [competences, site, ui] = [
    settings.competences?.value,
    settings.site?.value,
    settings.ui?.value,
  ];
  const values = valuesOf(site);
  problems.push(...settings.problems);
  files.push(...settings.files);

  const names = checkNames(content, root, course?.value);
  const pages = readPages(content, root, course?.value, names.nearly);
  problems.push(...pages.problems);
  const named = course?.value?.modules.flatMap((module) => module.scenarios) ?? [];
  const written = idsOf(pages.scenarios);
  const isWhole = course?.value !== undefined && named.every((id) => written.includes(id));
  // A list that could not be read makes no use of it a mistake.
  const known = {
    competences: competences && Object.keys(competences),
    competenceTitles: new Map(
      Object.entries(competences ?? {}).map(([id, { title, short }]) => [id, [title, short]]),
    ),
    // Where the course misspells a name, the lesson that spells it right is not wrong, too.
    scenarios: written.length === 0 ? undefined : isWhole ? named : [...named, ...written],
    written,
    values: site && values,
    terms: glossary.value && Object.keys(glossary.value),
  };
  const prove = beginProofs();
  const { pass, reading } = course?.value ?? usualTerms;

  const texts = [glossary.text];
  const scriptTexts = new Map<string, string>();
  const uses = [...glossary.uses];
  const scenarios = pages.scenarios.map((page): ScenarioRead => {
    const { path, lang, id, file, text, problems: found } = page;
    files.push(path);
    texts.push(text);
    scriptTexts.set(file, text);
    const { competences: ids, competenceTitles } = known;
    const script = { file, id, lang, text, competences: ids, competenceTitles, values };
    const read =
      found.length > 0 ? { problems: found, uses: [] } : prove(script, { pass, reading });
    const own = read.problems.filter(({ code }) => site || code !== 'unknown-value');
    uses.push(...read.uses, ...usesOfValues(openSource(file, blankBody(text))));
    problems.push(...own);
    return { id, lang, file, ...read, problems: own };
  });
  const plays = readPlays(root, scenarios, values, names.nearly.scenario);
  files.push(...plays.map(({ path }) => path));
  problems.push(...plays.flatMap((read) => read.problems));
  const scenarioTitles = titlesOf(scenarios, ({ graph }) => graph?.title);
  const called = (name: string) => idCalled(name, scenarioTitles);
  const lessons = pages.lessons.map(({ path, lang, id, file, text, problems: found }) => {
    files.push(path);
    texts.push(text);
    const read =
      found.length > 0 ? unreadLesson(id, found) : readLesson(file, id, text, { ...known, called });
    uses.push(...read.uses, ...usesOfValues(openSource(file, blankBody(text))));
    problems.push(...read.problems);
    return { ...read, lang, file };
  });
  const titled = {
    scenario: scenarioTitles,
    lesson: titlesOf(lessons, ({ front }) => front?.title),
  };
  problems.push(...names.problems);
  if (course?.value) {
    const whole = { spot: course.spot, value: course.value };
    const nearly = {
      scenario: [...names.nearly.scenario, ...pages.away.scenario],
      lesson: [...names.nearly.lesson, ...pages.away.lesson],
    };
    problems.push(...checkModules(whole, { ...titled, nearly }));
    const within = inCourse(course.value, { scenarios, lessons });
    problems.push(...checkCodes(whole, within), ...checkRoom(within.lessons, within.scenarios));
  }
  const shown = { lessons: lessons.filter(isSpoken), scenarios: scenarios.filter(isSpoken) };
  const whole = { course: course?.value, site: settings.site, glossary, ...shown, texts, problems };
  const together = checkTogether(root, whole);
  problems.push(...together.problems);
  files.push(...together.files);
  const words = [...texts, ...[competences, site, ui].map((each) => JSON.stringify(each ?? {}))];
  const declared = {
    competence: declaredIn(settings.competences),
    value: declaredIn(settings.site),
    term: glossary.value && { names: Object.keys(glossary.value), spot: glossary.spot },
  };

  const single = nameCalled(names.withoutBadIds(problems), course, titled);
  const settled = settleOver(single, uses, declared, words);
  const sources = { course, site: settings.site, texts: scriptTexts };

  return {
    ...(course?.value && { file: course.value }),
    ...(competences && { competences }),
    ...(ui && { ui }),
    glossary: glossary.value ?? {},
    scenarios,
    plays,
    lessons,
    media: together.media,
    problems: leave(nameLimits(settled, sources), files, root),
    files,
  };
}

/** What the course names of what is written, in its order, in the language of its pages. */
export function inCourse({ modules }: CourseFile, read: Pick<CourseRead, 'scenarios' | 'lessons'>) {
  const pick = <Item extends { id: string; lang: string }>(ids: string[], among: Item[]) =>
    [...new Set(ids)].flatMap(
      (id) => among.find((each) => each.id === id && each.lang === pageLanguage) ?? [],
    );
  return {
    scenarios: pick(
      modules.flatMap(({ scenarios }) => scenarios),
      read.scenarios,
    ),
    lessons: pick(
      modules.flatMap(({ lesson }) => lesson ?? []),
      read.lessons,
    ),
  };
}

export type ScenarioRead = {
  id: string;
  lang: string;
  file: string;
  problems: Problem[];
  graph?: Graph;
  figures?: Figures;
  /** Every state it can reach; there when it was compiled. */
  states?: Search;
  /** Names the logic, so that a saved trail knows what it was made with. */
  hash?: string;
  /** Where each scene (`scene`) and choice (`scene/choice`) is written. */
  spots?: Map<string, Spot>;
  /** The files and addresses that it names. */
  uses?: Use[];
};

export type CourseRead = {
  file?: CourseFile;
  competences?: CompetencesFile;
  ui?: UiFile;
  glossary: GlossaryFile;
  scenarios: ScenarioRead[];
  plays: PlaysRead[];
  lessons: (LessonRead & { lang: string; file: string })[];
  /** The files of `content/media/` that are shown. */
  media: ShownFile[];
  problems: Problem[];
  /** Every file that was looked at, for whoever watches them. */
  files: string[];
};
