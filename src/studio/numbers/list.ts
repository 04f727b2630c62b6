import { stateLimit } from '../../model/standard.ts';
import type { Figures } from '../../proofs/figures.ts';
import type { OpenScenario } from '../open-scenario.ts';
import { count, many, span } from './span.ts';

/** What is counted about a conversation, each number under its name. */
export function listNumbers({ graph, words }: Counted, figures: Figures): Named[] {
  const { scenes, endings, choices, states, runs, shortest, longest, best, longestTrail } = figures;
  const limits = graph.logic.meters.flatMap(({ id, limit }): Named[] =>
    limit === undefined ? [] : [[`most ${id}, of ${count(limit)}`, count(figures.highest[id]!)]],
  );
  const [more, less] = [words?.best, words?.rest];
  return [
    ['scenes, endings', `${scenes}, ${endings}`],
    ['choices', count(choices)],
    ['states that can be reached', count(states)],
    ...(figures.variants ?? []).map(({ id, states }): Named => [
      `states of the variant ${id}`,
      count(states),
    ]),
    ...named('possible runs', runs, many),
    ...named('decisions in a run', longest, (n) => span([shortest!, n])),
    ...named('shortest best run', best?.path.length, count),
    ...limits,
    ...named(
      'words in the best choice, in the others',
      less,
      (n) => `${count(more!)}, ${count(n)}`,
    ),
    ['fewest choices open', count(figures.fewestOpen)],
    ...named(
      `characters in the LMS’s save slot (suspend data), of ${count(stateLimit)}`,
      longestTrail,
      count,
    ),
  ];
}

function named(name: string, number: number | undefined, say: (n: number) => string): Named[] {
  return number === undefined ? [] : [[name, say(number)]];
}

type Counted = Pick<OpenScenario, 'graph' | 'words'>;
type Named = [name: string, number: string];
