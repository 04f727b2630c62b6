import { toText } from '../course/markdown.ts';
import { readCourse } from '../course/read.ts';
import type { ScenarioRead } from '../course/scenarios.ts';
import type { Graph } from '../model/graph.ts';
import { simulate } from '../proofs/simulate/simulate.ts';
import { titleIn } from '../studio/title.ts';
import { readArguments } from './arguments.ts';
import { chooseScenarios } from './choose.ts';
import { showProgress } from './progress.ts';
import { root } from './project.ts';
import { inWords, type Simulated } from './simulation-words.ts';
import { stop } from './steps.ts';

/*
 * npm run simulate -- [id or path …] [--learners 10000] [--seed 1] [--format text|json]
 *
 * Sends simulated learners through the conversations named, or through all of them, and says where
 * they end, how they score, how many would pass and which choices tempt nobody. The same seed gives the
 * same numbers.
 */
const { words: ids, options } = readArguments(
  'npm run simulate -- [id or path …] [--learners 10000] [--seed 1] [--format text|json]',
  {
    learners: { default: '10000' },
    seed: { default: '1' },
    format: { default: 'text', oneOf: ['text', 'json'] },
  },
);
const [learners, seed] = [readNumber('learners', 1), readNumber('seed', 0)];
const course = readCourse(root);
const pass = course.file?.pass;
if (pass === undefined) {
  stop('content/course.yaml has a mistake, so the pass mark is not known. Run `npm run check`.');
}
const done = chooseScenarios(course, ids).map(send);
process.stdout.write(
  options.format === 'json' ? `${JSON.stringify(done, null, 2)}\n` : done.map(inWords).join('\n'),
);

function readNumber(name: 'learners' | 'seed', least: number): number {
  const number = /^\d+$/.test(options[name]) ? Number(options[name]) : NaN;
  if (number >= least && number <= 1_000_000) return number;
  return stop(`After --${name} comes a whole number from ${least} to 1,000,000.`);
}

function send({ id, file, graph, problems, spots }: ScenarioRead): Simulated {
  if (!graph || problems.some(({ severity }) => severity === 'error')) {
    return stop(`${file} has a mistake, so nobody can be sent through it. Run \`npm run check\`.`);
  }
  const progress = showProgress(`Simulating ${id} …`);
  const simulation = simulate(graph, { learners, seed, pass: pass!, onProgress: progress.at });
  progress.end();
  return {
    id,
    title: graph.title,
    file,
    titles: titlesOf(graph),
    simulation,
    neverTempting: simulation.neverTempting.map((count) => {
      const place = `${count.scene}/${count.choice}`;
      const line = spots?.get(place)?.line;
      return { ...count, words: toText(graph.texts[`${place}/text`]!), ...(line && { line }) };
    }),
  };
}

function titlesOf(graph: Graph): Record<string, string> {
  return Object.fromEntries(graph.logic.endings.map(({ id }) => [id, titleIn(graph, id)]));
}
