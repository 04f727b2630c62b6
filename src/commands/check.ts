import { existsSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { readCourse } from '../course/read.ts';
import type { Problem } from '../model/problem.ts';
import { readArguments } from './arguments.ts';
import { forms } from './check-words.ts';
import { writeSchemas } from './editor-schemas.ts';
import { root } from './project.ts';
import { stop } from './steps.ts';

/*
 * npm run check -- [path …] [--format text|json|github]
 *
 * Reads and proves the whole of content/, and says every mistake with its place. With paths, only
 * the mistakes in those files and folders are said and counted. Exit code 1 when there is an error;
 * what is only worth a look is said, and ends with 0.
 */
const { words: paths, options } = readArguments(
  'npm run check -- [path …] [--format text|json|github]',
  { format: { default: 'text', oneOf: ['text', 'json', 'github'] } },
);
const course = readCourse(root);
const chosen = chooseBy(paths);
// One of the three words, as has just been read.
process.stdout.write(forms[options.format as keyof typeof forms](chosen, course));
writeSchemas(root);
process.exitCode = chosen.some(({ severity }) => severity === 'error') ? 1 : 0;

/** The mistakes in the files and folders named; a name that holds nothing of the course is a mistake. */
function chooseBy(paths: readonly string[]): Problem[] {
  const whole = [...course.files.map((file) => relative(root, file)), ...filesOf(course.problems)];
  const named = paths.map((path) => {
    if (!existsSync(path)) stop(`${path} is not there.`);
    const place = relative(root, realpathSync(path)).replaceAll(sep, '/');
    if (whole.some((file) => isIn(file, place))) return place;
    return stop(`${path} is no part of the course, so nothing in it is checked.`);
  });
  if (named.length === 0) return course.problems;
  return course.problems.filter(({ file }) => named.some((place) => isIn(file, place)));
}

function isIn(file: string, place: string): boolean {
  return place === '' || file === place || file.startsWith(`${place}/`);
}

function filesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ file }) => file);
}
