import type { Code, Problem } from '../../model/problem.ts';
import { compilePlayed, judge } from './judge.ts';

/**
 * The bad files that show a problem, each with what is said of it: read and proven here and now, so
 * that what the page says is what an author will read. They are those that the tests keep.
 */
export async function examplesOf(code: Code): Promise<Example[]> {
  const played = files[`${folder}plays/wet-book.mdx`];
  const graph = played && compilePlayed(await played());
  const own = Object.keys(files).filter((file) => nameForm(code).test(file));
  const shown = await Promise.all(
    own.toSorted(inOrder).map(async (file) => {
      const text = await files[file]!();
      const problems = judge(file, text, { played: () => graph! });
      return {
        file: file.slice(folder.length),
        text,
        problems: problems.filter((problem) => problem.code === code),
      };
    }),
  );
  return shown.filter(({ problems }) => problems.length > 0);
}

const folder = '../../../tests/problems/';
const files = import.meta.glob<string>('../../../tests/problems/**/*.{mdx,play}', {
  query: '?raw',
  import: 'default',
});

/** `stuck.mdx`, `stuck-later.mdx`; the code is all of the name, or ends at a hyphen. */
function nameForm(code: string): RegExp {
  return new RegExp(`/${code}(-[^/]*)?\\.(mdx|play)$`);
}

/** The plain one first. */
function inOrder(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

export type Example = { file: string; text: string; problems: Problem[] };
