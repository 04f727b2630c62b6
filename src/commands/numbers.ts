import { fullestRecord } from '../course/fullest.ts';
import { readCourse } from '../course/read.ts';
import type { ScenarioRead } from '../course/scenarios.ts';
import { guess } from '../language/guess.ts';
import { stateLimit } from '../model/standard.ts';
import { measureVariant } from '../proofs/variants.ts';
import { roomInWords } from '../studio/numbers/room.ts';
import { readArguments } from './arguments.ts';
import { chooseScenarios } from './choose.ts';
import { numbersInWords, type Counted } from './numbers-words.ts';
import { root } from './project.ts';
import { stop } from './steps.ts';

/*
 * npm run numbers -- [id or path …] [--variant name] [--format text|json]
 *
 * What can be counted about the conversations named, or about all of them; with a variant, about those
 * of them that have it, as it begins and tells them; last, how long the record of the whole course may get.
 */
const { words, options } = readArguments(
  'npm run numbers -- [id or path …] [--variant name] [--format text|json]',
  {
    variant: { default: '' },
    format: { default: 'text', oneOf: ['text', 'json'] },
  },
);
const course = readCourse(root);
const chosen = chooseScenarios(course, words);
const counted = (options.variant === '' ? chosen : withVariant(chosen, options.variant)).map(
  ({ id, file, graph, figures }): Counted => {
    if (!graph || !figures) return refuse(file);
    const variant = graph.variants.find((one) => one.id === options.variant);
    if (!variant) return { id, file, graph, figures };
    const own = measureVariant(graph, variant) ?? refuse(file);
    return { id, file, graph, variant: variant.id, figures: own };
  },
);
const longestRecord = fullestRecord(course);
const conversations = counted.map(({ id, file, graph, variant, figures }) => ({
  id,
  file,
  title: graph.title,
  ...(variant !== undefined && { variant }),
  ...figures,
}));
const whole = longestRecord === undefined ? [] : [`${roomInWords(longestRecord)}.\n`];
process.stdout.write(
  options.format === 'json'
    ? `${JSON.stringify({ course: { longestRecord, mayTake: stateLimit }, conversations }, null, 2)}\n`
    : [...counted.map(numbersInWords), ...whole].join('\n'),
);

function withVariant(scenarios: readonly ScenarioRead[], name: string): ScenarioRead[] {
  const broken = scenarios.find(({ graph }) => !graph);
  if (broken) return refuse(broken.file);
  const idsOf = ({ graph }: ScenarioRead) => graph!.variants.map(({ id }) => id);
  const having = scenarios.filter((one) => idsOf(one).includes(name));
  if (having.length > 0) return having;
  const known = [...new Set(scenarios.flatMap(idsOf))];
  const list = known.length > 0 ? `Known: ${known.join(', ')}.` : 'None is written.';
  return stop(`There is no variant called "${name}".${guess(name, known)} ${list}`);
}

function refuse(file: string): never {
  return stop(`${file} has a mistake, so nothing can be counted in it. Run \`npm run check\`.`);
}
