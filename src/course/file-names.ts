import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CourseFile } from '../model/course-file.ts';
import { idPattern } from '../model/names.ts';
import { problem, type Problem } from '../model/problem.ts';

/**
 * The names of all lessons and conversations. `nearly` are the ids of those that are misnamed: that
 * they are missing would be a second message. So would be that course.yaml has the same wrong name;
 * `withoutBadIds` takes that away.
 */
export function checkNames(content: string, root: string, course: CourseFile | undefined): Names {
  const modules = course?.modules ?? [];
  const named = modules.flatMap((module) => module.scenarios);
  const scripts = checkNamesIn(join(content, 'scenarios'), root, named);
  const ofLessons = modules.flatMap(({ lesson }) => lesson ?? []);
  const lessons = checkNamesIn(join(content, 'lessons'), root, ofLessons);
  const all = [...scripts, ...lessons];
  const isEcho = ({ code, facts }: Problem) =>
    code === 'wrong-value' && all.some(({ own }) => facts?.['actual'] === `"${own}"`);
  return {
    problems: all.map((one) => one.found),
    nearly: { scenario: scripts.map(({ id }) => id), lesson: lessons.map(({ id }) => id) },
    withoutBadIds: (problems) =>
      problems.filter((one) => !(one.file.endsWith('course.yaml') && isEcho(one))),
  };
}

/**
 * Files of a folder of lessons or conversations whose names are not quite right: a capital letter or a
 * blank in the id, or another ending, which editors and mail programs add. Each is one problem with the
 * name that it should have. `named` are the ids that the course names: a note beside the lessons is
 * nobody's mistake.
 */
function checkNamesIn(folder: string, root: string, named: readonly string[]): Misnamed[] {
  const langs = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
    : [];
  return langs.flatMap(({ name: lang }) => {
    const names = readdirSync(join(folder, lang));
    return names.flatMap((name) => {
      const [, own = '', ending = ''] = form.exec(name) ?? [];
      const id = idOf(own);
      const isSure = sure.test(ending) || named.includes(own);
      if (id === '' || !isSure || (ending !== '.mdx' && names.includes(`${own}.mdx`))) return [];
      const file = relative(root, join(folder, lang, name));
      if (!idPattern.test(own)) {
        const guess = idPattern.test(id)
          ? ` Rename the file to "${id}.mdx", and write "${id}" where it is named.`
          : '';
        return [{ own, id, found: problem('bad-id', { file }, { name: own, guess }) }];
      }
      if (ending === '.mdx') return [];
      const cure = `The file is called "${name}": rename it to "${own}.mdx".`;
      const wanted = relative(root, join(folder, lang, `${own}.mdx`));
      return [{ own, id, found: problem('missing-file', { file }, { file: wanted, cure }) }];
    });
  });
}

/** The id that a name was most likely meant to be. */
export function idOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** A file of text by its ending; one that begins with a point is a program's own. */
const form = /^([^.][^.]*)(\.mdx|\.mdx\.\w+|\.mdx?|\.markdown|\.txt)$/i;
/** Nothing else has these; a copy that is kept has others. */
const sure = /^\.mdx(?:\.(?:txt|mdx?|html?|docx?))?$/i;

/** `own` is written, `id` meant. */
type Misnamed = { own: string; id: string; found: Problem };
export type Names = {
  problems: Problem[];
  nearly: Record<'scenario' | 'lesson', string[]>;
  withoutBadIds: (problems: readonly Problem[]) => Problem[];
};
