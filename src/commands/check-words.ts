import { basename } from 'node:path';
import { say } from '../course/content-error.ts';
import type { CourseRead } from '../course/read.ts';
import { fill } from '../i18n.ts';
import type { Problem } from '../model/problem.ts';
import { manyInWords } from './numbers-words.ts';

/** What was found, as one of the forms that `npm run check` can print. */
export const forms = { text: inWords, json: asJson, github: asAnnotations };

/** One line each, and how many; where there is nothing, what has been proven. */
function inWords(problems: readonly Problem[], course: Proven): string {
  const lines = problems.map((one) => {
    const look = one.severity === 'warning' ? 'Worth a look: ' : '';
    return `${say({ ...one, message: look + one.message })} [${one.code}]\n`;
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [fill('{errors:mistake|mistakes}', { errors })] : []),
    ...(warnings > 0 ? [fill('{warnings:thing|things} worth a look', { warnings })] : []),
  ];
  const more = `More about one: npm run explain -- ${problems[0]?.code}\n`;
  const sum = counts.length > 0 ? `\n${counts.join(', ')}. ${more}` : '';
  return (
    lines.join('') + sum + (errors > 0 ? '' : `${sum ? '\n' : ''}No mistakes.\n${proven(course)}`)
  );
}

function proven({ scenarios, lessons, plays }: Proven): string {
  const lines = [
    ...lessons.map(({ front, questions, id }) => {
      return `${front?.title ?? id}: ${fill('{n:question|questions}', { n: questions.length })}.`;
    }),
    ...scenarios.flatMap(({ graph, figures }) => {
      if (!graph || !figures) return [];
      const { scenes, choices, endings, states, runs, shortest, longest } = figures;
      const form = '{scenes:scene|scenes}, {choices:choice|choices}, {endings:ending|endings}';
      const shape = fill(form, { scenes, choices, endings });
      const proof = `${manyInWords(states)} states and ${manyInWords(runs ?? Infinity)} runs`;
      return `${graph.title}: ${shape}; ${proof} of ${spanOf(shortest, longest)} decisions, all of them tried.`;
    }),
    ...plays.flatMap(({ file, plays: { length: n } }) =>
      n > 0 ? `${basename(file)}: ${fill('{n:playthrough|playthroughs}', { n })}.` : [],
    ),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

/** "5–16", or "3" where all are as long. */
function spanOf(shortest = 0, longest = 0): string {
  return shortest === longest ? String(shortest) : `${shortest}–${longest}`;
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
