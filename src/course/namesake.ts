import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pageLanguage } from './page-language.ts';

/**
 * The file that lies where one is missing, under its name but for capital letters, or another ending,
 * which editors and mail programs add.
 */
export function namesakeOf(path: string): string | undefined {
  const folder = dirname(path);
  if (!existsSync(folder) || existsSync(path)) return undefined;
  const own = stemOf(basename(path));
  return readdirSync(folder).find((name) => yamlLike.test(name) && stemOf(name) === own);
}

/** What to do with it. */
export function renameCure(path: string, namesake: string): string {
  return `The file is called "${namesake}": rename it to "${basename(path)}".`;
}

/**
 * A folder that a course must have, or may have, and whose name is written in other letters: nothing in
 * it would be found. Its right path and the name that it has. The folder for the language of the pages
 * may have any name, where it is the only one.
 */
export function misnamedFolder(content: string): { path: string; called: string } | undefined {
  for (const name of folders) {
    const path = join(content, name);
    if (existsSync(path) || !existsSync(dirname(path))) continue;
    const all = readdirSync(dirname(path), { withFileTypes: true });
    const same = all.find(
      (one) => one.isDirectory() && one.name.trim().toLowerCase() === basename(path),
    );
    if (same) return { path, called: same.name };
    const [only, ...more] = all.filter(
      (one) => one.isDirectory() && holdsPages(join(one.parentPath, one.name)),
    );
    if (only && more.length === 0 && basename(path) === pageLanguage)
      return { path, called: only.name };
  }
  return undefined;
}

const pages = ['lessons', 'scenarios'].flatMap((name) => [name, `${name}/${pageLanguage}`]);
const folders = [...pages, 'ui', 'media'];
const holdsPages = (folder: string) => readdirSync(folder).some((name) => name.endsWith('.mdx'));
const stemOf = (name: string) => name.replace(yamlLike, '').toLowerCase();
const yamlLike = /(?:\.(?:ya?ml|txt|rtf|docx?|html?))+$/i;
