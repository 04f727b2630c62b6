import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../course/content-error.ts';
import { readCourse } from '../course/read.ts';
import type { Problem } from '../model/problem.ts';
import { root } from './project.ts';
import { stop } from './steps.ts';

/*
 * npm run check -- [path …] [--format text|json|github]
 *
 * Reads and proves the whole of content/, and says every mistake with its place. With paths, only
 * the mistakes in those files and folders are said and counted. Exit code 1 when there is an error.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'text' } },
});
const formats: Record<string, (problems: readonly Problem[]) => string> = {
  text: inWords,
  json: asJson,
  github: asAnnotations,
};
const print = formats[values.format];
if (!print) {
  stop(`"${values.format}" is not a format. Write --format text, json or github.`);
}
const course = readCourse(root);
const chosen = course.problems.filter(({ file }) => isChosen(file));
process.stdout.write(print(chosen));
process.exitCode = chosen.some(({ severity }) => severity === 'error') ? 1 : 0;

function isChosen(file: string): boolean {
  const paths = positionals.map((path) => relative(root, resolve(path)));
  return paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
}

function inWords(problems: readonly Problem[]): string {
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`;
    return `${problems.map(say).join('\n')}\n\n${count}.\n`;
  }
  const lines = course.scenarios.map(({ graph, figures }) => {
    if (!graph || !figures) return '';
    const { scenes, choices, endings, states, runs, shortest, longest } = figures;
    const shape = `${scenes} scenes, ${choices} choices, ${endings} endings`;
    const proof = `${states.toLocaleString('en')} states and ${runs?.toLocaleString('en') ?? 'endless'} runs`;
    return `  ${graph.title}: ${shape}; ${proof} of ${shortest}–${longest} decisions, all of them tried.\n`;
  });
  const lessons = course.lessons.map(({ front, questions, id }) => {
    return `  ${front?.title ?? id}: ${questions.length} questions.\n`;
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
  return problems
    .map(({ severity, file, line = 1, column = 1, code, message }) => {
      const place = `file=${file},line=${line},col=${column},title=${code}`;
      return `::${severity} ${place}::${escape(message)}\n`;
    })
    .join('');
}
