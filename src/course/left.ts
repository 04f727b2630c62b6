import { byPlace, withoutLeft } from '../language/left.ts';
import { isError, type Problem } from '../model/problem.ts';
import { isJudged } from '../proofs/advice/advise.ts';
import { readText } from './files.ts';
import { pageLanguage } from './page-language.ts';

/**
 * What was found in all files, without what their authors have looked at and left; file by file, in
 * the order in which something was first found in them, each from the top down. Where anything is a
 * mistake, not everything has been looked for, so nothing is said of idle notes.
 */
export function leave(problems: readonly Problem[], files: readonly string[], root: string) {
  const isWhole = !problems.some(isError);
  const byFile = Map.groupBy(problems, ({ file }) => file);
  for (const path of new Set(files)) {
    if (!/\.(?:mdx|yaml|play)$/.test(path)) continue;
    const { file, text } = readText(path, root);
    const lang = /(?:scenarios|lessons)[\\/]([^\\/]+)/.exec(file)?.[1] ?? pageLanguage;
    const judged = (code: string) => isWhole && isJudged(code, lang);
    byFile.set(file, withoutLeft(file, text, byFile.get(file) ?? [], judged));
  }
  return [...byFile.values()].flatMap((found) => onceAPlace(found).toSorted(byPlace));
}

/** A line that is too long is hard to read for just that. */
function onceAPlace(problems: readonly Problem[]): Problem[] {
  const long = new Set(problems.filter(({ code }) => code === 'long-line').map(({ line }) => line));
  return problems.filter(({ code, line }) => code !== 'hard-to-read' || !long.has(line));
}
