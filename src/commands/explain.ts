import { formOf, problems, type Code } from '../model/problem.ts';
import { guess } from '../language/guess.ts';
import { readArguments } from './arguments.ts';
import { stop } from './steps.ts';

/* npm run explain -- <code>: what a message means, why it matters and how it is mended. */
const form = 'npm run explain -- <code>';
const { words } = readArguments(form, {});
if (words.length !== 1) {
  const where = '`npm run check` puts its code behind each message, in square brackets.';
  stop(`Write \`${form}\`, with one code, such as "stuck". ${where}`);
}
// As it stands behind a message, or without its brackets.
const asked = words[0]!.replace(/^\[(.*)\]$/, '$1');
const codes = Object.keys(problems) as Code[]; // A record's keys are its names.
const code = codes.find((known) => known === asked);
if (!code) stop(`There is no message with the code "${asked}".${guess(asked, codes)}`);
const { severity, means } = problems[code];
const kind = severity === 'error' ? 'A mistake' : 'Worth a look';
const message = formOf(code);
const parts = [`${code}. ${kind}.`, ...(message ? [wrap(message, '  ')] : []), wrap(means)];
process.stdout.write(`${parts.join('\n\n')}\n`);

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
