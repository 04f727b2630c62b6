import { readCourse } from '../course/read.ts';
import { readArguments } from './arguments.ts';
import { forms } from './check-words.ts';
import { chooseFiles } from './choose.ts';
import { writeSchemas } from './editor-schemas.ts';
import { root } from './project.ts';

/*
 * npm run check -- [id or path …] [--format text|json|github]
 *
 * Reads and proves the whole of content/, and says every mistake with its place. With ids of
 * scenarios and lessons, files or folders, only the mistakes in those are said and counted. Exit code
 * 1 when there is an error; what is only worth a look is said, and ends with 0.
 */
const { words, options } = readArguments(
  'npm run check -- [id or path …] [--format text|json|github]',
  { format: { default: 'text', oneOf: ['text', 'json', 'github'] } },
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
process.stdout.write(forms[options.format](problems, proven));
writeSchemas(root);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
