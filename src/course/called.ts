import type { CourseFile } from '../model/course-file.ts';
import { isAt, problem, type Problem } from '../model/problem.ts';
import type { YamlRead } from '../language/yaml/read.ts';
import type { Kind } from './page-kinds.ts';
import { isSpoken } from './page-language.ts';

/** Lessons or conversations in the language of the pages, each with its title where that is known. */
export function titlesOf<Read extends { id: string; lang: string }>(
  all: readonly Read[],
  titleOf: (read: Read) => string | undefined,
): Titled[] {
  return all.filter(isSpoken).map((one) => ({ id: one.id, title: titleOf(one) }));
}

/** The id of a lesson or a conversation that was called by its title, or by the name of its file. */
export function idCalled(name: string, pages: readonly Titled[]): string | undefined {
  const titled = pages.filter(({ title }) => title !== undefined && plain(title) === plain(name));
  if (titled.length === 1) return titled[0]!.id;
  const file = name.trim().split(/[/\\]/).at(-1)!;
  const [own, ...endings] = file.split('.');
  const isFile = endings.every((ending) => /^\w+$/.test(ending));
  return isFile ? pages.find(({ id }) => id === own && id !== name)?.id : undefined;
}

/**
 * A module of course.yaml names lessons and conversations by their ids; a title there is no id, and
 * nothing that is spelt like one. What is said of it gets the id that it stands for.
 */
export function nameCalled(
  problems: readonly Problem[],
  course: YamlRead<CourseFile> | undefined,
  pages: Pages,
): Problem[] {
  const meant = namesIn(course?.data).flatMap(({ kind, name, path }) => {
    const id = idCalled(name, pages[kind]);
    return id !== undefined && course ? [{ spot: course.spot(path), id }] : [];
  });
  return problems.map((one) => {
    if (isOfModules(one)) {
      // An entry of the list, by itself in its line; or what stands for all of it.
      const isEntry = one.line !== course?.spot(['modules'], true).line;
      return withModules(one, pages, isEntry);
    }
    const found = meant.find(({ spot }) => one.code === 'wrong-value' && isAt(one, spot));
    if (!found) return one;
    return problem(one.code, found.spot, { ...one.facts, guess: ` Write its id, "${found.id}".` });
  });
}

const isOfModules = ({ code, file, facts = {} }: Problem) =>
  /^(?:missing-key|wrong-value)$/.test(code) &&
  file.endsWith('course.yaml') &&
  facts['key'] === 'modules';

/** Where there are none, what a module looks like here. */
function withModules(one: Problem, pages: Pages, isEntry: boolean): Problem {
  const {
    lesson: [lesson],
    scenario: [scenario],
  } = pages;
  if (!lesson) return one;
  const isNamed = ({ id }: Titled) => one.facts?.['actual'] === `"${id}"`;
  const bare = pages.lesson.some(isNamed)
    ? 'lesson'
    : pages.scenario.some(isNamed)
      ? 'scenario'
      : '';
  if (bare && isEntry) {
    const id = String(one.facts?.['actual']).slice(1, -1);
    const entry = bare === 'lesson' ? `lesson: ${id}` : `scenarios: [${id}]`;
    const expected = `the ${bare === 'lesson' ? 'lesson' : 'conversations'} of a part of the course`;
    return problem(one.code, one, { ...one.facts, expected, guess: ` Write "- ${entry}".` });
  }
  const own = `"  - lesson: ${lesson.id}"`;
  const such = scenario
    ? `two lines such as ${own} and "    scenarios: [${scenario.id}]"`
    : `a line such as ${own}`;
  const cure = `"modules:", and below it for each lesson ${such}`;
  const isMissing = one.code === 'missing-key';
  const expected = isMissing ? cure : 'a list of the lessons and conversations of the course';
  return problem(one.code, one, { ...one.facts, expected, guess: ` Write ${cure}.` });
}

/** What the modules name, as it is written, whether or not it can be an id. */
function namesIn(data: unknown): { kind: Kind; name: string; path: (string | number)[] }[] {
  return listIn(data, 'modules').flatMap((module, i) => [
    ...textsOf([Object(module).lesson]).map(([name]) => ({
      kind: 'lesson' as const,
      name,
      path: ['modules', i, 'lesson'],
    })),
    ...textsOf(listIn(module, 'scenarios')).map(([name, j]) => ({
      kind: 'scenario' as const,
      name,
      path: ['modules', i, 'scenarios', j],
    })),
  ]);
}

function listIn(data: unknown, key: string): unknown[] {
  const value: unknown = Object(data)[key];
  return Array.isArray(value) ? value : [];
}

function textsOf(values: readonly unknown[]): [string, number][] {
  return values.flatMap((value, i): [string, number][] =>
    typeof value === 'string' ? [[value, i]] : [],
  );
}

const plain = (title: string) => title.trim().toLowerCase();

type Pages = Readonly<Record<Kind, readonly Titled[]>>;
export type Titled = { id: string; title?: string | undefined };
