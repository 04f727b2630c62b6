import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { problem, type Problem } from '../model/problem.ts';
import { mergeMarks } from './merge-marks.ts';
import { misnamedFolder, namesakeOf, renameCure } from './namesake.ts';
import { oddBlanks } from './odd-blanks.ts';
import type { Kind } from './page-kinds.ts';
import { folderOf, isSpoken } from './page-language.ts';
import { twiceItself } from './twice.ts';

/**
 * Reads one file as UTF-8. A byte that is not is a problem at its line, never a replaced character.
 * `file` is the path as a reader should see it, relative to the project.
 */
export function readText(path: string, root: string): { file: string; text: string } & Found {
  const file = relative(root, path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) {
    const near = namesakeOf(path);
    const other = near === undefined ? write : renameCure(path, near);
    const cure = found ? 'A folder has its name; rename that, and write the file.' : other;
    return { file, text: '', problems: [problem('missing-file', { file }, { file, cure })] };
  }
  const bytes = readFileSync(path);
  // No text holds the byte nought; UTF-16 is full of it, and reads as UTF-8 all the same.
  const end = bytes.indexOf(0);
  try {
    if (end >= 0) throw new TypeError('nought');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { file, ...judge(file, text.replaceAll(/\r\n?/g, '\n')) };
  } catch {
    return { file, text: '', problems: [notUtf8(file, end < 0 ? bytes : bytes.subarray(0, end))] };
  }
}

/** What authors write has to be read sign by sign, and is read only where each can be seen. */
function judge(file: string, text: string): { text: string } & Found {
  const checks = /\.(?:mdx?|yaml|play)$/.test(file) ? [mergeMarks, oddBlanks, twiceItself] : [];
  const problems = checks.map((check) => check(file, text)).find((found) => found.length > 0) ?? [];
  return problems.length > 0 ? { text: '', problems } : { text, problems };
}

/** Whether the folder is there at all, and holds anything that could be a course. */
export function checkFolder(folder: string, root: string): Problem[] {
  const file = relative(root, folder);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return [problem('missing-file', { file }, { file, cure: bringBack })];
  }
  const holds = readdirSync(folder, { recursive: true }).map(String);
  const other = misnamedFolder(folder);
  if (other) {
    const wanted = relative(root, other.path);
    const cure = `The folder is called "${other.called}": rename it to "${basename(wanted)}".`;
    return [problem('missing-file', { file: wanted }, { file: wanted, cure })];
  }
  if (holds.some((name) => /\.(yaml|mdx)$/.test(name))) return [];
  return [problem('empty-content', { file }, { what: 'course', folder: file, cure: bringBack })];
}

/** The files with this ending in the folder for each language, in a fixed order. */
export function listScripts(
  folder: string,
  ending = '.mdx',
): { path: string; lang: string; id: string }[] {
  if (!existsSync(folder)) return [];
  const langs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return langs.flatMap((lang) =>
    readdirSync(join(folder, lang))
      .filter((name) => name.endsWith(ending) && !isLeftover(name))
      .sort()
      .map((name) => ({ path: join(folder, lang, name), lang, id: name.slice(0, -ending.length) })),
  );
}

/** Whether a program has put it there while a file is open, or a system beside one. */
export function isLeftover(name: string): boolean {
  return /^(?:\.|~\$)/.test(name);
}

export function idsOf(scripts: readonly { id: string; lang: string }[]): string[] {
  return scripts.filter(isSpoken).map(({ id }) => id);
}

/** A course without a lesson, or without a conversation. */
export function nothingIn(what: Kind): Problem {
  const folder = folderOf(what);
  const cure = 'Put at least one .mdx file there.';
  return problem('empty-content', { file: folder }, { what, folder, cure });
}

/** Where the first byte stands that no UTF-8 text could hold. */
function notUtf8(file: string, bytes: Uint8Array): Problem {
  let good = 0;
  let bad = bytes.length + 1;
  const reads = (end: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (reads(middle, true)) good = middle;
    else bad = middle;
  }
  // What was begun there and never became a character is to blame, not the byte behind it.
  while (!reads(good, false)) good -= 1;
  const before = new TextDecoder().decode(bytes.subarray(0, good));
  const lines = before.split('\n');
  const spot = { file, line: lines.length, column: lines.at(-1)!.length + 1 };
  return problem('not-utf8', spot, { at: `position ${good}` });
}

const bringBack =
  'Everything a course is made of is in that folder: course.yaml, competences.yaml, site.yaml, ui/, scenarios/ and lessons/. Put it back.';
const write = 'Write it, or take its name out of where it is named.';

type Found = { problems: Problem[] };
