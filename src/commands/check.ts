import { existsSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../course/content-error.ts';
import { readCourse } from '../course/read.ts';
import { fill } from '../i18n.ts';
import type { Problem } from '../model/problem.ts';
import { guess } from '../language/guess.ts';
import { root } from './project.ts';
import { stop } from './steps.ts';

/*
 * npm run check -- [path …] [--format text|json|github]
 *
 * Reads and proves the whole of content/, and says every mistake with its place. With paths, only
 * the mistakes in those files and folders are said and counted. Exit code 1 when there is an error.
 */
const formats = new Map<unknown, (problems: readonly Problem[]) => string>([
  ['text', inWords],
  ['json', asJson],
  ['github', asAnnotations],
]);
const { format, paths } = readArguments();
const print = formats.get(format);
if (!print) {
  stop(`"${String(format)}" is not a format. Write --format text, json or github.`);
}
const course = readCourse(root);
const chosen = chooseBy(paths);
process.stdout.write(print(chosen));
process.exitCode = chosen.some(({ severity }) => severity === 'error') ? 1 : 0;

function readArguments(): { format: unknown; paths: string[] } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { format: { type: 'string', default: 'text' } },
  });
  const { format, ...unknown } = values;
  for (const name of Object.keys(unknown)) {
    const form = 'npm run check -- [path …] [--format text|json|github]';
    stop(`"--${name}" is not an option.${guess(name, ['format'])} Write \`${form}\`.`);
  }
  if (format === true) stop('After --format comes a word: text, json or github.');
  return { format, paths: positionals };
}

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

function inWords(problems: readonly Problem[]): string {
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`;
    return `${problems.map(say).join('\n')}\n\n${count}.\n`;
  }
  const lines = course.scenarios.map(({ graph, figures }) => {
    if (!graph || !figures) return '';
    const { scenes, choices, endings, states, runs, shortest, longest } = figures;
    const form = '{scenes:scene|scenes}, {choices:choice|choices}, {endings:ending|endings}';
    const shape = fill(form, { scenes, choices, endings });
    if (runs === undefined)
      return `  ${graph.title}: ${shape}; a loop can be gone round for ever.\n`;
    const proof = `${states.toLocaleString('en')} states and ${runs.toLocaleString('en')} runs`;
    return `  ${graph.title}: ${shape}; ${proof} of ${shortest}–${longest} decisions, all of them tried.\n`;
  });
  const lessons = course.lessons.map(({ front, questions, id }) => {
    return `  ${front?.title ?? id}: ${fill('{n:question|questions}', { n: questions.length })}.\n`;
  });
  return `No mistakes.\n${[...lessons, ...lines].join('')}`;
}

function asJson(problems: readonly Problem[]): string {
  const rows = problems.map(({ code, severity, file, line, column, message }) => ({
    code,
    severity,
    file,
    line: line ?? null,
    column: column ?? null,
    message,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** The form in which GitHub shows a message beside the line it is about. */
function asAnnotations(problems: readonly Problem[]): string {
  const escape = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return problems
    .map(({ severity, file, line = 1, column = 1, code, message }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${code}`;
      return `::${severity} ${place}::${escape(message)}\n`;
    })
    .join('');
}
