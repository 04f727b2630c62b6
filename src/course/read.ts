import { join } from 'node:path';
import type { CompetencesFile } from '../model/competences.ts';
import type { CourseFile } from '../model/course-file.ts';
import { usualTerms } from '../model/terms.ts';
import type { GlossaryFile } from '../model/glossary.ts';
import type { Problem } from '../model/problem.ts';
import type { SourcesFile } from '../model/sources.ts';
import type { UiFile } from '../model/ui.ts';
import { openSource } from '../language/source.ts';
import { blankBody } from '../language/traps.ts';
import { usesOfValues } from '../language/values.ts';
import { idCalled, nameCalled, titlesOf } from './called.ts';
import { readAnimations, type AnimationRead } from './animations.ts';
import { readBriefs, type BriefRead } from './briefs.ts';
import { checkCodes, checkModules } from './checks.ts';
import { checkNames } from './file-names.ts';
import { checkFolder, idsOf } from './files.ts';
import { inCourse, namedIn } from './in-course.ts';
import { isSpoken } from './page-language.ts';
import { leave } from './left.ts';
import { nameLimits } from './limits.ts';
import { readLesson, unread as unreadLesson, type LessonRead } from './lesson.ts';
import { readPages } from './pages.ts';
import { readPlays, type PlaysRead } from './plays.ts';
import { checkRenames } from './renames.ts';
import { checkRoom } from './room.ts';
import { readScenarios, type ScenarioRead } from './scenarios.ts';
import { declaredIn, settleOver } from './settle-over.ts';
import { readSettings } from './settings.ts';
import { readSheets, type SheetRead } from './sheets.ts';
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
  if (problems.length > 0) return { ...nothing, problems, files };
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

  const sheets = readSheets(root, site && values);
  const animations = readAnimations(root, site && values);
  files.push(...[...sheets, ...animations].map(({ path }) => path));
  problems.push(...[...sheets, ...animations].flatMap((read) => read.problems));

  const names = checkNames(content, root, course?.value);
  const pages = readPages(content, root, course?.value, names.nearly);
  problems.push(...pages.problems);
  const named = namedIn(course?.value);
  const there = idsOf(pages.scenarios);
  const isWhole = course?.value !== undefined && named.scenario.every((id) => there.includes(id));
  // A list that could not be read makes no use of it a mistake.
  const known = {
    competences: competences && Object.keys(competences),
    competenceTitles: new Map(
      Object.entries(competences ?? {}).map(([id, { title, short }]) => [id, [title, short]]),
    ),
    // Where the course misspells a name, the lesson that spells it right is not wrong, too.
    scenarios:
      there.length === 0 ? undefined : isWhole ? named.scenario : [...named.scenario, ...there],
    written: there,
    values: site && values,
    terms: glossary.value && Object.keys(glossary.value),
    sheets: sheets.map(({ id }) => id),
    animations: animations.map(({ id }) => id),
  };
  const { pass, reading } = course?.value ?? usualTerms;
  const terms = glossary.value && Object.values(glossary.value).map(({ term }) => term);
  const level = { reading, terms };

  const { awaited } = names;
  const briefs = readBriefs(root, idsOf(pages.lessons), awaited.lesson, site && values, level);
  files.push(...briefs.map(({ path }) => path));
  problems.push(...briefs.flatMap((read) => read.problems));

  const texts = [glossary.text, ...[...sheets, ...animations, ...briefs].map(({ text }) => text)];
  const uses = [glossary, ...sheets, ...animations, ...briefs].flatMap((read) => read.uses);
  const written = [...pages.scenarios, ...pages.lessons];
  texts.push(...written.map(({ text }) => text));
  uses.push(
    ...written.flatMap(({ file, text }) => usesOfValues(openSource(file, blankBody(text)))),
  );
  const scenarios = readScenarios(pages.scenarios, known, values, { pass, reading });
  uses.push(...scenarios.flatMap((read) => read.uses ?? []));
  problems.push(...scenarios.flatMap((read) => read.problems));
  files.push(...pages.scenarios.map(({ path }) => path));
  const plays = readPlays(root, scenarios, values, awaited.scenario);
  files.push(...[...plays, ...pages.lessons].map(({ path }) => path));
  problems.push(...plays.flatMap((read) => read.problems));
  const scenarioTitles = titlesOf(scenarios, ({ graph }) => graph?.title);
  const ofScenarios = {
    ...known,
    level,
    called: (name: string) => idCalled(name, scenarioTitles),
    minutesOf: (id: string) => scenarios.find((one) => one.id === id)?.graph?.minutes,
  };
  const lessons = pages.lessons.map(({ lang, id, file, text, problems: found }) => {
    const read =
      found.length > 0 ? unreadLesson(id, found) : readLesson(file, id, text, ofScenarios);
    return { ...read, lang, file };
  });
  uses.push(...lessons.flatMap((read) => read.uses));
  problems.push(...lessons.flatMap((read) => read.problems));
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
    const renames = checkRenames(within);
    // What was given a name that is in use is that twice over.
    problems.push(...renames, ...(renames.length > 0 ? [] : checkCodes(whole, within)));
    problems.push(...checkRoom(within.lessons, within.scenarios));
  }
  const shown = { lessons: lessons.filter(isSpoken), scenarios: scenarios.filter(isSpoken) };
  const own = { glossary, sheets, animations, briefs, sources: settings.sources, texts, problems };
  const whole = { course: course?.value, site: settings.site, ...shown, ...own };
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
  const sources = {
    course,
    site: settings.site,
    texts: new Map(pages.scenarios.map(({ file, text }) => [file, text])),
  };
  return {
    ...(course?.value && { file: course.value }),
    ...(competences && { competences }),
    ...(ui && { ui }),
    glossary: glossary.value ?? {},
    ...(settings.sources.read?.value && { sources: settings.sources.read.value }),
    sheets,
    animations,
    briefs,
    scenarios,
    plays,
    lessons,
    media: together.media,
    problems: leave(nameLimits(settled, sources), files, root),
    files,
  };
}

const nothing = {
  glossary: {},
  sheets: [],
  animations: [],
  briefs: [],
  scenarios: [],
  plays: [],
  lessons: [],
  media: [],
};

export type CourseRead = {
  file?: CourseFile;
  competences?: CompetencesFile;
  ui?: UiFile;
  glossary: GlossaryFile;
  /** From where its ideas are, and where they are used; a course need not say. */
  sources?: SourcesFile;
  sheets: SheetRead[];
  animations: AnimationRead[];
  /** For whoever leads people, one a lesson. */
  briefs: BriefRead[];
  scenarios: ScenarioRead[];
  plays: PlaysRead[];
  lessons: (LessonRead & { lang: string; file: string })[];
  /** The files of `content/media/` that are shown. */
  media: ShownFile[];
  problems: Problem[];
  /** Every file that was looked at, for whoever watches them. */
  files: string[];
};
