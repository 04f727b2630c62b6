import { existsSync, realpathSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import type { CourseRead } from '../course/read.ts';
import type { ScenarioRead } from '../course/scenarios.ts';
import { guess } from '../language/guess.ts';
import { root } from './project.ts';
import { stop } from './steps.ts';

/**
 * The files of the course that the words behind a command name, relative to the project: each word is
 * the id of a conversation or a lesson, the name of a file, or the path of a file or a folder. All files where there is no word.
 * Ends the command where a word names nothing.
 */
export function chooseFiles(course: CourseRead, words: readonly string[]): string[] {
  const files = filesOf(course);
  if (words.length === 0) return files;
  return words.flatMap((word) => {
    const named = namedBy(word, files);
    if (named.length > 0) return named;
    const ids = [...new Set(files.flatMap((file) => idOf(file) ?? []))];
    if (placeOf(word) !== undefined) {
      stop(`${word} is no part of the course, so nothing in it is checked.${list(ids)}`);
    }
    const near = guess(word, [...ids, ...files]);
    return stop(
      `There is nothing called "${word}" in the course, by id or by path.${near}${list(ids)}`,
    );
  });
}

/** Whether a word names anything in the course. */
export function isKnown(course: CourseRead, word: string): boolean {
  return namedBy(word, filesOf(course)).length > 0;
}

/**
 * The scenarios that these words name, likewise, in the order of their files; a playthrough names the
 * scenario that it plays. Ends the command where there is none to choose from, too.
 */
export function chooseScenarios(course: CourseRead, words: readonly string[]): ScenarioRead[] {
  const { scenarios } = course;
  if (scenarios.length === 0) {
    stop('There is no conversation in content/scenarios. Run `npm run check`.');
  }
  // One that is written in two languages is there twice.
  const ids = [...new Set(scenarios.map(({ id }) => id))];
  const files = filesOf(course);
  const chosen = words.flatMap((word) => {
    const named = namedBy(word, files).map((file) => file.replace(/\.play$/, '.mdx'));
    const found = scenarios.filter(({ file }) => named.includes(file));
    if (found.length > 0) return found;
    if (named.length > 0 || placeOf(word) !== undefined) {
      stop(`There is no conversation in ${word}.${list(ids)}`);
    }
    return stop(
      `There is no conversation called "${word}", by id or by path.${guess(word, ids)}${list(ids)}`,
    );
  });
  return scenarios.filter((one) => words.length === 0 || chosen.includes(one));
}

function filesOf({ files, problems }: CourseRead): string[] {
  // What a mistake is about can be missing.
  return [...new Set([...files.map(inProject), ...problems.map(({ file }) => file)])];
}

function namedBy(word: string, files: readonly string[]): string[] {
  const byId = files.filter((file) => idOf(file) === word);
  if (byId.length > 0) return byId;
  const place = placeOf(word);
  if (place === undefined) return files.filter((file) => basename(file) === word);
  return files.filter((file) => place === '' || file === place || file.startsWith(`${place}/`));
}

function idOf(file: string): string | undefined {
  return /^content\/(?:scenarios|lessons)\/[^/]+\/(.+)\.(?:mdx|play)$/.exec(file)?.[1];
}

/** Where a path leads, from where the command runs or from where somebody gave it to npm. */
function placeOf(path: string): string | undefined {
  const from = [process.cwd(), process.env['INIT_CWD'] ?? process.cwd()];
  const there = from.map((folder) => resolve(folder, path)).find((place) => existsSync(place));
  return there && inProject(realpathSync(there));
}

function inProject(path: string): string {
  return relative(root, path).replaceAll(sep, '/');
}

function list(ids: readonly string[]): string {
  return ids.length > 0 ? ` Known: ${ids.join(', ')}.` : '';
}
