import { join } from 'node:path';
import { CompetencesFile, CourseFile, SiteFile } from '../model/course.ts';
import { usualTerms } from '../model/terms.ts';
import type { GlossaryFile } from '../model/glossary.ts';
import type { Graph } from '../model/graph.ts';
import type { Problem, Spot } from '../model/problem.ts';
import { UiFile } from '../model/ui.ts';
import type { Figures } from '../proofs/figures.ts';
import type { Search } from '../proofs/search.ts';
import type { Use } from '../language/desk.ts';
import { openSource } from '../language/source.ts';
import { blankBody } from '../language/traps.ts';
import { usesOfValues } from '../language/values.ts';
import { readYaml } from '../language/yaml/read.ts';
import { checkCodes, checkModules } from './checks.ts';
import { checkNames } from './file-names.ts';
import { checkFolder, idsOf, listScripts, nothingIn, pageLanguage, readText } from './files.ts';
import { readGlossary } from './glossary.ts';
import { leave } from './left.ts';
import { nameLimits } from './limits.ts';
import { readLesson, unread as unreadLesson, type LessonRead } from './lesson.ts';
import { readPlays, type PlaysRead } from './plays.ts';
import { beginProofs } from './proven.ts';
import { checkRoom } from './room.ts';
import { declaredIn, settleOver } from './settle-over.ts';
import { checkCurrency, valuesOf } from './site.ts';
import { checkUiWords } from './ui-words.ts';
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
  const yaml = <Schema extends YamlSchema>(name: string, schema: Schema) => {
    files.push(join(content, name));
    const { file, text, problems: found } = readText(join(content, name), root);
    problems.push(...found);
    if (found.length > 0) return undefined;
    const read = readYaml({ file, text, schema, where: 'in this file' });
    problems.push(...read.problems);
    return read;
  };
  const course = yaml('course.yaml', CourseFile);
  const competencesRead = yaml('competences.yaml', CompetencesFile);
  const competences = competencesRead?.value;
  const siteRead = yaml('site.yaml', SiteFile);
  const site = siteRead?.value;
  const uiRead = yaml('ui/en.yaml', UiFile);
  const ui = uiRead?.value;
  problems.push(...checkUiWords(uiRead), ...checkCurrency(siteRead));
  const values = valuesOf(site);
  const glossary = readGlossary(root, site && values);
  problems.push(...glossary.problems);
  files.push(...glossary.paths);

  const scripts = listScripts(join(content, 'scenarios'));
  const lessonFiles = listScripts(join(content, 'lessons'));
  if (scripts.length === 0) problems.push(nothingIn('scenario'));
  if (lessonFiles.length === 0) problems.push(nothingIn('lesson'));
  const named = course?.value?.modules.flatMap((module) => module.scenarios) ?? [];
  const names = checkNames(content, root, course?.value);
  const { nearly } = names;
  const written = { scenario: idsOf(scripts), lesson: idsOf(lessonFiles), nearly };
  const isWhole = course?.value !== undefined && named.every((id) => written.scenario.includes(id));
  // A list that could not be read makes no use of it a mistake.
  const known = {
    competences: competences && Object.keys(competences),
    // Where the course misspells a name, the lesson that spells it right is not wrong, too.
    scenarios: scripts.length === 0 ? undefined : isWhole ? named : [...named, ...written.scenario],
    written: written.scenario,
    values: site && values,
    terms: glossary.value && Object.keys(glossary.value),
  };
  const prove = beginProofs();
  const { pass, reading } = course?.value ?? usualTerms;

  const texts = [glossary.text];
  const scriptTexts = new Map<string, string>();
  const uses = [...glossary.uses];
  const scenarios = scripts.map(({ path, lang, id }): ScenarioRead => {
    files.push(path);
    const { file, text, problems: found } = readText(path, root);
    texts.push(text);
    scriptTexts.set(file, text);
    const script = { file, id, lang, text, competences: known.competences, values };
    const read =
      found.length > 0 ? { problems: found, uses: [] } : prove(script, { pass, reading });
    const own = read.problems.filter(({ code }) => site || code !== 'unknown-value');
    uses.push(...read.uses, ...usesOfValues(openSource(file, blankBody(text))));
    problems.push(...own);
    return { id, lang, file, ...read, problems: own };
  });
  const plays = readPlays(root, scenarios, values);
  files.push(...plays.map(({ path }) => path));
  problems.push(...plays.flatMap((read) => read.problems));
  const lessons = lessonFiles.map(({ path, lang, id }) => {
    files.push(path);
    const { file, text, problems: found } = readText(path, root);
    texts.push(text);
    const read = found.length > 0 ? unreadLesson(id, found) : readLesson(file, id, text, known);
    uses.push(...read.uses, ...usesOfValues(openSource(file, blankBody(text))));
    problems.push(...read.problems);
    return { ...read, lang, file };
  });
  problems.push(...names.problems);
  if (course?.value) {
    const whole = { spot: course.spot, value: course.value };
    problems.push(...checkModules(whole, written));
    const within = inCourse(course.value, { scenarios, lessons });
    problems.push(...checkCodes(whole, within), ...checkRoom(within.lessons, within.scenarios));
  }
  const spoken = ({ lang }: { lang: string }) => lang === pageLanguage;
  const pages = { lessons: lessons.filter(spoken), scenarios: scenarios.filter(spoken) };
  const whole = { course: course?.value, site: siteRead, glossary, ...pages, texts, problems };
  const together = checkTogether(root, whole);
  problems.push(...together.problems);
  files.push(...together.files);
  const words = [...texts, ...[competences, site, ui].map((each) => JSON.stringify(each ?? {}))];
  const declared = {
    competence: declaredIn(competencesRead),
    value: declaredIn(siteRead),
    term: glossary.value && { names: Object.keys(glossary.value), spot: glossary.spot },
  };

  const settled = settleOver(names.withoutEchoes(problems), uses, declared, words);
  const sources = { course, site: siteRead, texts: scriptTexts };

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

type YamlSchema = Parameters<typeof readYaml>[0]['schema'];

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
