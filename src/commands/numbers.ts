import { readCourse } from '../course/read.ts';
import { readArguments } from './arguments.ts';
import { chooseScenarios } from './choose.ts';
import { numbersInWords, type Counted } from './numbers-words.ts';
import { root } from './project.ts';
import { stop } from './steps.ts';

/*
 * npm run numbers -- [id or path …] [--format text|json]
 *
 * What can be counted about the conversations named, or about all of them.
 */
const { words, options } = readArguments('npm run numbers -- [id or path …] [--format text|json]', {
  format: { default: 'text', oneOf: ['text', 'json'] },
});
const counted = chooseScenarios(readCourse(root), words).map(
  ({ id, file, graph, figures }): Counted => {
    if (graph && figures) return { id, file, graph, figures };
    return stop(`${file} has a mistake, so nothing can be counted in it. Run \`npm run check\`.`);
  },
);
process.stdout.write(
  options.format === 'json'
    ? `${JSON.stringify(
        counted.map(({ id, file, graph, figures }) => ({
          id,
          file,
          title: graph.title,
          ...figures,
        })),
        null,
        2,
      )}\n`
    : counted.map(numbersInWords).join('\n'),
);
