import { basename } from 'node:path';
import { say } from '../course/content-error.ts';
import type { CourseRead } from '../course/read.ts';
import { fill } from '../i18n.ts';
import { isError, type Problem } from '../model/problem.ts';
import { count, many, span } from '../studio/numbers/span.ts';
import { sizeOf } from '../studio/tried.ts';
import { variantsTried } from '../studio/numbers/variants.ts';
import { countsOf, severities } from '../studio/verdict.ts';

/** What was found, as one of the forms that `npm run check` can print. */
export const forms = { text: inWords, json: asJson, github: asAnnotations };

/** One line each, and how many; where there is nothing, what has been proven. */
function inWords(problems: readonly Problem[], course: Proven): string {
  const lines = problems.map((one) => {
    const look = one.severity === 'warning' ? `${severities.warning}: ` : '';
    return `${say({ ...one, message: look + one.message })} [${one.code}]\n`;
  });
  const counts = countsOf(problems).map(({ says }) => says);
  const more = `More about one: npm run explain -- ${problems[0]?.code}\n`;
  const sum = counts.length > 0 ? `\n${counts.join(', ')}. ${more}` : '';
  const verdict = problems.some(isError) ? '' : `No mistakes.\n${proven(course)}`;
  return lines.join('') + sum + (sum && verdict ? '\n' : '') + verdict;
}

function proven({ scenarios, lessons, plays }: Proven): string {
  const lines = [
    ...lessons.map(({ front, questions, id }) => {
      return `${front?.title ?? id}: ${fill('{n:question|questions}', { n: questions.length })}.`;
    }),
    ...scenarios.flatMap(({ graph, figures }) => {
      if (!graph || !figures) return [];
      const { states, runs = Infinity, shortest = 0, longest = 0 } = figures;
      const proof = `${count(states)} states and ${many(runs)} runs`;
      return [
        `${graph.title}: ${sizeOf(figures)}; ${proof} of ${span([shortest, longest])} decisions, all of them tried.`,
        ...variantsTried(figures).map((says) => `  ${says}`),
      ];
    }),
    ...plays.flatMap(({ file, plays: { length: n } }) =>
      n > 0 ? `${basename(file)}: ${fill('{n:playthrough|playthroughs}', { n })}.` : [],
    ),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
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
    .map(({ severity, file, line, column, code, message }) => {
      const at = [line && `,line=${line}`, column && `,col=${column}`].filter(Boolean).join('');
      const place = `file=${property(file)}${at},title=${code}`;
      return `::${severity} ${place}::${escape(message)}\n`;
    })
    .join('');
}

/** What was proven when there is no mistake. */
type Proven = Pick<CourseRead, 'scenarios' | 'lessons' | 'plays'>;
