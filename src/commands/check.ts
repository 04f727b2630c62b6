import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCourse } from '../course/read.ts';
import { readArguments } from './arguments.ts';
import { forms } from './check-words.ts';
import { chooseFiles } from './choose.ts';
import { writeSchemas } from './editor-schemas.ts';
import { idiomsIn } from './idioms-words.ts';
import { root } from './project.ts';

/*
 * npm run check -- [id or path …] [--format text|json|github|idioms]
 *
 * Reads and proves the whole of content/, and says every mistake with its place. With ids of
 * scenarios and lessons, files or folders, only the mistakes in those are said and counted. Exit code
 * 1 when there is an error; what is only worth a look is said, and ends with 0. As `idioms` it is a
 * list for whoever translates the files: their turns of phrase, and what each of them means.
 */
const { words, options } = readArguments(
  'npm run check -- [id or path …] [--format text|json|github|idioms]',
  { format: { default: 'text', oneOf: ['text', 'json', 'github', 'idioms'] } },
);
const course = readCourse(root);
const files = chooseFiles(course, words);
const isChosen = ({ file }: { file: string }) => files.includes(file);
const problems = course.problems.filter(isChosen);
const proven = {
  lessons: course.lessons.filter(isChosen),
  scenarios: course.scenarios.filter(isChosen),
  plays: course.plays.filter(isChosen),
};
const { format } = options;
if (format === 'idioms') {
  const translated = files.filter((file) => !file.endsWith('.play'));
  const texts = translated.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  process.stdout.write(idiomsIn(texts));
} else process.stdout.write(forms[format](problems, proven));
writeSchemas(root);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
