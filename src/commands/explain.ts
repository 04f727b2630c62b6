import { readCourse } from '../course/read.ts';
import { guess } from '../language/guess.ts';
import { problems, type Code } from '../model/problem.ts';
import { readArguments } from './arguments.ts';
import { chooseFiles, isKnown } from './choose.ts';
import { explain, listCodes, wrap } from './explain-words.ts';
import { root } from './project.ts';
import { stop } from './steps.ts';

/*
 * npm run explain -- [code, id or path]
 *
 * What a message means, why it matters and how it is mended: one by its code, or all that `npm run
 * check` would say of a conversation, a lesson, a file or a folder. With nothing named, all codes.
 */
const form = 'npm run explain -- <code, id or path>';
const where =
  '`npm run check` puts its code behind each message, in square brackets. Write it behind two hyphens, as in `npm run explain -- stuck`';
const { words } = readArguments(form, {});
const codes = Object.keys(problems) as Code[]; // A record's keys are its names.
const [word, ...more] = words;
if (more.length > 0) stop(`Write \`${form}\`, with one at a time.`);
process.stdout.write(word === undefined ? overview() : about(word));

function overview(): string {
  const says = `This says more about a message. ${where}, or name a conversation, a lesson or a file to read about all that is wrong in it.`;
  return `${wrap(says)}\n\nThe codes:\n\n${listCodes()}`;
}

function about(word: string): string {
  // As it stands behind a message, or without its brackets.
  const asked = word.replace(/^\[(.*)\]$/, '$1');
  const code = codes.find((known) => known === asked);
  const found = code ? [code] : codesIn(asked);
  if (found.length > 0) return found.map(explain).join('\n\n');
  const nothing = `There is nothing to explain: \`npm run check\` says nothing about ${asked}.`;
  return `${wrap(`${nothing} Any message is explained by its code: ${where}; without a code it lists all there are.`)}\n`;
}

/** Each code of the messages about what is named, once. */
function codesIn(word: string): Code[] {
  const course = readCourse(root);
  if (!isKnown(course, word)) {
    const near = guess(word, codes);
    const list = near ? '' : ' `npm run explain`, with nothing behind it, lists all codes.';
    stop(
      `There is no message with the code "${word}", and nothing of that name in the course.${near}${list}`,
    );
  }
  const files = chooseFiles(course, [word]);
  const said = course.problems.filter(({ file }) => files.includes(file));
  return [...new Set(said.map(({ code }) => code))];
}
