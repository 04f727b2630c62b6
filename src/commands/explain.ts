import { readCourse } from '../course/read.ts';
import { guess } from '../language/guess.ts';
import { formOf, problems, type Code } from '../model/problem.ts';
import { readArguments } from './arguments.ts';
import { chooseFiles, isKnown } from './choose.ts';
import { root } from './project.ts';
import { stop } from './steps.ts';

/*
 * npm run explain -- <code, id or path>
 *
 * What a message means, why it matters and how it is mended: one by its code, or all that `npm run
 * check` would say of a scenario, a lesson, a file or a folder.
 */
const form = 'npm run explain -- <code, id or path>';
const { words } = readArguments(form, {});
if (words.length !== 1) {
  const where = '`npm run check` puts its code behind each message, in square brackets.';
  stop(`Write \`${form}\`, with one code, such as "stuck". ${where}`);
}
// As it stands behind a message, or without its brackets.
const asked = words[0]!.replace(/^\[(.*)\]$/, '$1');
const codes = Object.keys(problems) as Code[]; // A record's keys are its names.
const code = codes.find((known) => known === asked);
const found = code ? [code] : codesIn(asked);
process.stdout.write(
  found.length > 0
    ? found.map(explain).join('\n\n')
    : `There is nothing to explain: \`npm run check\` says nothing about ${asked}.\n`,
);

/** Each code of the messages about what is named, once. */
function codesIn(word: string): Code[] {
  const course = readCourse(root);
  if (!isKnown(course, word)) {
    const near = guess(word, codes);
    const known = near ? '' : `\n\n${wrap(`Known: ${codes.join(', ')}.`)}`;
    stop(
      `There is no message with the code "${word}", and nothing of that name in the course.${near}${known}`,
    );
  }
  const files = chooseFiles(course, [word]);
  const about = course.problems.filter(({ file }) => files.includes(file));
  return [...new Set(about.map(({ code }) => code))];
}

function explain(code: Code): string {
  const { severity, means } = problems[code];
  const kind = severity === 'error' ? 'A mistake' : 'Worth a look';
  const message = formOf(code);
  const parts = [`${code}. ${kind}.`, ...(message ? [wrap(message, '  ')] : []), wrap(means)];
  return `${parts.join('\n\n')}\n`;
}

/** Breaks a text into lines that any terminal holds; code between backquotes stays in one piece. */
function wrap(text: string, margin = ''): string {
  const lines = [margin];
  for (const word of text.match(/(?:`[^`]*`|\S)+/g) ?? []) {
    const line = lines.at(-1)!;
    const longer = line === margin ? line + word : `${line} ${word}`;
    if (line === margin || longer.length <= 80) lines[lines.length - 1] = longer;
    else lines.push(margin + word);
  }
  return lines.join('\n');
}
