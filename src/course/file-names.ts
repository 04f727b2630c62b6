import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { CourseFile } from '../model/course-file.ts';
import { idPattern } from '../model/names.ts';
import { problem, type Problem } from '../model/problem.ts';
import { badId, plainId } from '../language/plain-id.ts';
import { isLeftover } from './files.ts';
import { namedIn } from './in-course.ts';
import type { Kind } from './page-kinds.ts';
import { pageLanguage } from './page-language.ts';

/**
 * The names of all lessons and conversations. `nearly` are the ids of those that are misnamed: that
 * they are missing would be a second message. So would be that course.yaml has the same wrong name;
 * `withoutBadIds` takes that away.
 */
export function checkNames(content: string, root: string, course: CourseFile | undefined): Names {
  const named = namedIn(course);
  const scripts = checkNamesIn(join(content, 'scenarios'), root, named.scenario);
  const lessons = checkNamesIn(join(content, 'lessons'), root, named.lesson);
  const high = [
    astray(join(content, 'scenarios'), root, named.scenario),
    astray(join(content, 'lessons'), root, named.lesson),
  ];
  const all = [...scripts, ...lessons, ...high.flat()];
  const isEcho = ({ code, facts }: Problem) =>
    code === 'wrong-value' && all.some(({ own }) => facts?.['actual'] === `"${own}"`);
  const nearly = {
    scenario: idsOf([...scripts, ...high[0]!]),
    lesson: idsOf([...lessons, ...high[1]!]),
  };
  return {
    problems: all.map((one) => one.found),
    nearly,
    awaited: {
      scenario: [...nearly.scenario, ...named.scenario],
      lesson: [...nearly.lesson, ...named.lesson],
    },
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
    const names = readdirSync(join(folder, lang)).filter((name) => !isLeftover(name));
    return names.flatMap((name) => {
      const [, own = '', ending = ''] = form.exec(name) ?? [];
      const id = plainId(own);
      const right = /^\.play/i.test(ending) ? '.play' : '.mdx';
      const isSure = sure.test(ending) || named.includes(own);
      if (own === '' || !isSure || (ending !== right && names.includes(own + right))) return [];
      // A playthrough of another name is told where it is played.
      if (ending === right && (right === '.play' || idPattern.test(own))) return [];
      const file = relative(root, join(folder, lang, name));
      const say = (found: Problem) => [{ own, id, found, isPage: right === '.mdx' }];
      if (!idPattern.test(own)) {
        const also = names.includes(`${own}.play`) ? `, "${own}.play" to "${id}.play"` : '';
        const cure = `Rename the file to "${id}${right}"${also}, and write "${id}" where it is named.`;
        return say(
          problem(
            'bad-id',
            { file },
            badId(own, '', () => cure),
          ),
        );
      }
      const cure = `The file is called "${name}": rename it to "${own}${right}".`;
      const wanted = relative(root, join(folder, lang, own + right));
      return say(problem('missing-file', { file }, { file: wanted, cure }));
    });
  });
}

/**
 * A lesson or a conversation beside the folder for its language, where nobody would look for it, or
 * one that the course names and that lies in the folder for another: what waits there is named nowhere.
 */
function astray(folder: string, root: string, named: readonly string[]): Misnamed[] {
  if (!existsSync(folder)) return [];
  const here = (lang: string, own: string) => existsSync(join(folder, lang, `${own}.mdx`));
  const langs = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  const away = named
    .filter((id) => !here(pageLanguage, id))
    .flatMap((id) => {
      const lang = langs.find(({ name }) => here(name, id))?.name;
      return lang === undefined ? [] : [`${lang}/${id}.mdx`];
    });
  return [...readdirSync(folder), ...away].flatMap((name) => {
    const own = /^([^.][^/]*)\.mdx$/i.exec(basename(name))?.[1];
    if (own === undefined) return [];
    const wanted = relative(root, join(folder, pageLanguage, `${own}.mdx`));
    const file = relative(root, join(folder, name));
    const cure = `The file lies in ${dirname(file)}: move it to ${dirname(wanted)}.`;
    const found = problem('missing-file', { file }, { file: wanted, cure });
    return [{ own, id: plainId(own), found, isPage: true }];
  });
}

const idsOf = (all: readonly Misnamed[]) => all.filter((one) => one.isPage).map(({ id }) => id);

/** A file of text by its ending; one that begins with a point is a program's own. */
const form = /^([^.][^.]*)(\.(?:mdx|play)(?:\.\w+)?|\.md|\.markdown|\.txt)$/i;
/** Nothing else has these; a copy that is kept has others. */
const sure = /^\.(?:mdx|play)(?:\.(?:txt|mdx?|html?|docx?))?$/i;

/** `own` is written, `id` meant. */
type Misnamed = { own: string; id: string; found: Problem; isPage: boolean };
export type Names = {
  problems: Problem[];
  nearly: Record<Kind, string[]>;
  /** With those that the course names: that one of them is missing is said where it is named. */
  awaited: Record<Kind, string[]>;
  withoutBadIds: (problems: readonly Problem[]) => Problem[];
};
