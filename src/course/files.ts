import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { problem, type Problem } from '../model/problem.ts';

/**
 * Reads one file as UTF-8. A byte that is not is a problem at its line, never a replaced character.
 * `file` is the path as a reader should see it, relative to the project.
 */
export function readText(path: string, root: string): { file: string; text: string } & Found {
  const file = relative(root, path);
  if (!existsSync(path)) {
    return { file, text: '', problems: [problem('missing-file', { file }, { file, cure: write })] };
  }
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { file, text: text.replaceAll('\r\n', '\n'), problems: [] };
  } catch {
    return { file, text: '', problems: [notUtf8(file, bytes)] };
  }
}

/** The `.mdx` files of a folder and of the folder for each language below it, in a fixed order. */
export function listScripts(folder: string): { path: string; lang: string; id: string }[] {
  if (!existsSync(folder)) return [];
  const langs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return langs.flatMap((lang) =>
    readdirSync(join(folder, lang))
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => ({ path: join(folder, lang, name), lang, id: name.slice(0, -4) })),
  );
}

/** Where the first byte stands that no UTF-8 text could hold. */
function notUtf8(file: string, bytes: Uint8Array): Problem {
  let good = 0;
  let bad = bytes.length;
  const reads = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (reads(middle)) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder().decode(bytes.subarray(0, good));
  const lines = before.split('\n');
  const spot = { file, line: lines.length, column: lines.at(-1)!.length + 1 };
  return problem('not-utf8', spot, { at: `position ${good}` });
}

const write = 'Write it, or take its name out of where it is named.';

type Found = { problems: Problem[] };
