import type { Graph } from '../../model/graph.ts';
import { openPlay } from '../../scenario/play.ts';
import { chanceOf } from './chance.ts';
import { countChoices, findUntempting, type ChoiceCount, type Untempting } from './choices.ts';
import { kinds as allKinds, type Kind } from './kinds.ts';
import { openLines, temptingIn } from './lines.ts';
import { countMoves, likeliestWay, type Move } from './moves.ts';
import { openTally, total, type Totals } from './tally.ts';
import { openPaths } from './paths.ts';

/**
 * Sends simulated learners through a conversation, a few at a time, so that a page stays awake and
 * can show how far it is: `step` until `done` is `learners`. The result is that of the learners sent
 * so far. Each has chances of their own, by seed, kind and number: neither the order of the kinds nor
 * the size of the steps changes anything. Throws where a conversation does not end (`paths.ts`).
 */
export function start({ logic, texts }: Simulable, options: Options): Running {
  const { seed, pass, kinds = allKinds } = options;
  const tried = new Set([...(options.marks ?? usualMarks), pass]);
  const marks = { pass, marks: [...tried].sort((a, b) => a - b) };
  const learners = Math.ceil(options.learners / kinds.length) * kinds.length;
  const places = openPaths(openPlay(logic), openLines(logic, temptingIn(texts)), kinds);
  const tallies = kinds.map(() => openTally(logic, marks));
  const results = new Map(logic.endings.map(({ id, result }) => [id, result]));
  const { primary, secondary } = logic;
  let done = 0;

  const send = (index: number) => {
    const k = index % kinds.length;
    const { ending, decisions } = places.walk(
      k,
      chanceOf(seed, kinds[k]!.id, (index - k) / kinds.length),
    );
    const result = results.get(ending)!;
    tallies[k]!.add({ scenario: '', row: 0, ending, result, primary, secondary, decisions });
  };
  return {
    learners,
    get done() {
      return done;
    },
    step: (count) => {
      for (const end = Math.min(learners, done + count); done < end; done += 1) send(done);
    },
    result: () => {
      const choices = countChoices(logic, places, kinds);
      const moves = countMoves(logic, places.stops);
      return {
        seed,
        pass,
        kinds: kinds.map(({ id, title, says, reads }, k) => {
          return { id, title, says, reads, ...total(logic, marks, [tallies[k]!]) };
        }),
        all: total(logic, marks, tallies),
        choices,
        ...findUntempting(choices, kinds),
        moves,
        likeliest: likeliestWay(logic, moves),
      };
    },
  };
}

/** The same in one go. */
export function simulate(graph: Simulable, { onProgress, ...options }: WholeOptions): Simulation {
  const running = start(graph, options);
  while (running.done < running.learners) {
    running.step(500);
    onProgress?.(running.done, running.learners);
  }
  return running.result();
}

const usualMarks = [0.5, 0.6, 0.7, 0.8];

/** Of a graph, what is simulated. */
export type Simulable = Pick<Graph, 'logic' | 'texts'>;

export type Options = {
  /** In all, shared out evenly among the kinds; rounded up so that each kind has as many. */
  learners: number;
  seed: number;
  /** The course's pass mark, 0 to 1. */
  pass: number;
  /** Other pass marks to try. */
  marks?: readonly number[];
  kinds?: readonly Kind[];
};
type WholeOptions = Options & { onProgress?: (done: number, learners: number) => void };

export type Running = {
  readonly learners: number;
  readonly done: number;
  /** Sends so many more, or as many as are left. */
  step: (count: number) => void;
  result: () => Simulation;
};

/** Plain data, fit for JSON and for a worker's message. */
export type Simulation = Untempting & {
  seed: number;
  pass: number;
  kinds: KindTotals[];
  all: Totals;
  choices: ChoiceCount[];
  moves: Move[];
  /** Scenes and an ending. */
  likeliest: string[];
};

export type KindTotals = Totals & Pick<Kind, 'id' | 'title' | 'says' | 'reads'>;
