import { join } from 'node:path';
import type { CourseFile } from '../model/course-file.ts';
import type { Problem } from '../model/problem.ts';
import { idsOf, listScripts, nothingIn, readText } from './files.ts';
import { misplaced } from './misplaced.ts';
import { otherKind, type Kind } from './page-kinds.ts';

/**
 * The texts of all lessons and conversations, in the order of their folders. One that lies in the folder
 * of the others has that as its one problem, and is counted among its own kind; `away` are the ids that
 * are missing in their folder for it. `nearly` are the ids of those that are misnamed.
 */
export function readPages(
  content: string,
  root: string,
  course: CourseFile | undefined,
  nearly: Record<Kind, readonly string[]>,
): Pages {
  const read = (kind: Kind) =>
    listScripts(join(content, `${kind}s`)).map((one): Page => {
      const { file, text, problems } = readText(one.path, root);
      return { ...one, kind, file, text, problems };
    });
  const all = [...read('scenario'), ...read('lesson')];
  const sorted = all.map((page): Page & { in: Kind } => {
    const ids = idsOf(all.filter(({ kind }) => kind !== page.kind));
    const found = page.problems.length === 0 ? misplaced(page, ids, course) : undefined;
    return found
      ? { ...page, in: page.kind, kind: otherKind[page.kind], problems: [found] }
      : { ...page, in: page.kind };
  });
  const pages = {
    // Where both are there, the one in its own folder comes first.
    scenario: sorted.filter(({ kind }) => kind === 'scenario').toSorted(ownFirst),
    lesson: sorted.filter(({ kind }) => kind === 'lesson').toSorted(ownFirst),
  };
  const away = (kind: Kind) => idsOf(sorted.filter((one) => one.in === kind && one.kind !== kind));
  return {
    scenarios: pages.scenario,
    lessons: pages.lesson,
    away: { scenario: away('scenario'), lesson: away('lesson') },
    problems: (['scenario', 'lesson'] as const).flatMap((kind) =>
      pages[kind].length + nearly[kind].length === 0 ? [nothingIn(kind)] : [],
    ),
  };
}

const ownFirst = (a: Page & { in: Kind }, b: Page & { in: Kind }) =>
  Number(a.in !== a.kind) - Number(b.in !== b.kind);

export type Page = {
  kind: Kind;
  id: string;
  lang: string;
  path: string;
  file: string;
  text: string;
  /** What kept it from being read. */
  problems: Problem[];
};
export type Pages = {
  scenarios: Page[];
  lessons: Page[];
  away: Record<Kind, string[]>;
  problems: Problem[];
};
