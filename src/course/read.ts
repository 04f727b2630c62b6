import { join } from 'node:path';
import { digest } from '../model/code.ts';
import { CompetencesFile, CourseFile, SiteFile } from '../model/course.ts';
import type { Graph } from '../model/graph.ts';
import { problem, type Problem } from '../model/problem.ts';
import { UiFile } from '../model/ui.ts';
import { compile } from '../scenario/compile.ts';
import { measure, type Figures } from '../scenario/figures.ts';
import { guess } from '../scenario/guess.ts';
import type { Values } from '../scenario/values.ts';
import { verify } from '../scenario/verify.ts';
import { readYaml, type YamlRead } from '../scenario/yaml.ts';
import { listScripts, readText } from './files.ts';
import { readLesson, type LessonRead } from './lesson.ts';

/**
 * Reads `content/` whole: every file once, every mistake at its own place. What is there only for
 * the course that holds together is undefined when something does not.
 */
export function readCourse(root: string): CourseRead {
  const content = join(root, 'content');
  const files: string[] = [];
  const problems: Problem[] = [];
  const yaml = <Schema extends YamlSchema>(name: string, schema: Schema) => {
    files.push(join(content, name));
    const { file, text, problems: found } = readText(join(content, name), root);
    problems.push(...found);
    if (found.length > 0) return undefined;
    const read = readYaml({ file, text, schema, where: 'in this file' });
    problems.push(...read.problems);
    return { ...read, file };
  };
  const course = yaml('course.yaml', CourseFile);
  const competences = yaml('competences.yaml', CompetencesFile)?.value;
  const site = yaml('site.yaml', SiteFile)?.value;
  const ui = yaml('ui/en.yaml', UiFile)?.value;
  const values: Values = Object.fromEntries(
    Object.entries(site ?? {}).map(([name, entry]) => [name, entry.default]),
  );

  const scripts = listScripts(join(content, 'scenarios'));
  const lessonFiles = listScripts(join(content, 'lessons'));
  if (scripts.length === 0) problems.push(empty('scenario', 'content/scenarios/en'));
  if (lessonFiles.length === 0) problems.push(empty('lesson', 'content/lessons/en'));

  const known = {
    competences: Object.keys(competences ?? {}),
    scenarios: scripts.map(({ id }) => id),
  };
  const scenarios = scripts.map(({ path, lang, id }) => {
    files.push(path);
    const { file, text, problems: found } = readText(path, root);
    const read = found.length > 0 ? { problems: found } : readScenario(file, id, lang, text);
    problems.push(...read.problems);
    return { id, file, ...read };
  });
  const lessons = lessonFiles.map(({ path, id }) => {
    files.push(path);
    const { file, text, problems: found } = readText(path, root);
    const read =
      found.length > 0
        ? { id, questions: [], sorts: [], problems: found }
        : readLesson(file, id, text, known);
    problems.push(...read.problems);
    return { ...read, file };
  });
  if (course?.value) problems.push(...checkModules(course, known, lessons));

  return {
    ...(course?.value && { file: course.value }),
    ...(competences && { competences }),
    ...(ui && { ui }),
    scenarios,
    lessons,
    problems,
    files,
  };

  function readScenario(file: string, id: string, lang: string, text: string) {
    const script = { file, id, lang, text, competences: known.competences, values };
    const { graph, problems: found, spots } = compile(script);
    if (!graph) return { problems: found };
    const verdict = verify(graph, (place) => spots.get(place) ?? { file });
    const figures = measure(graph, verdict.play, verdict.states);
    const hash = digest(JSON.stringify(graph.logic), 3);
    return { graph, figures, hash, problems: verdict.problems };
  }
}

/** Every lesson and conversation that the course names must be there. */
function checkModules(
  course: YamlRead<CourseFile> & { file: string },
  known: { scenarios: readonly string[] },
  lessons: readonly { id: string }[],
): Problem[] {
  const ids = lessons.map(({ id }) => id);
  const missing = (kind: string, name: string, among: readonly string[], path: Path): Problem[] => {
    if (among.includes(name)) return [];
    const file = `content/${kind}s/en/${name}.mdx`;
    const cure = `Write it, or take "${name}" out of course.yaml.${guess(name, among)}`;
    return [problem('missing-file', course.spot(path), { file, cure })];
  };
  return course.value!.modules.flatMap(({ lesson, scenarios }, i) => [
    ...(lesson ? missing('lesson', lesson, ids, ['modules', i, 'lesson']) : []),
    ...scenarios.flatMap((name, j) =>
      missing('scenario', name, known.scenarios, ['modules', i, 'scenarios', j]),
    ),
  ]);
}

function empty(what: string, folder: string): Problem {
  return problem('empty-content', { file: folder }, { what, folder });
}

type YamlSchema = Parameters<typeof readYaml>[0]['schema'];
type Path = (string | number)[];

export type ScenarioRead = {
  id: string;
  file: string;
  problems: Problem[];
  graph?: Graph;
  figures?: Figures;
  /** Names the logic, so that a saved trail knows what it was made with. */
  hash?: string;
};

export type CourseRead = {
  file?: CourseFile;
  competences?: CompetencesFile;
  ui?: UiFile;
  scenarios: ScenarioRead[];
  lessons: (LessonRead & { file: string })[];
  problems: Problem[];
  /** Every file that was looked at, for whoever watches them. */
  files: string[];
};
