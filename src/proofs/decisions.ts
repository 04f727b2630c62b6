import { weigh } from '../record/evidence.ts';
import { worthOf } from '../scenario/worth.ts';
import type { Search } from './search.ts';

/**
 * The decisions of a search, as the evidence rules see them: each is a scene with a certain set of
 * open choices, and there are few of those among many states. What a choice gains of a competence
 * depends on nothing else.
 */
export function decisionsIn(states: Search, competences: readonly string[]): Decisions {
  const of = new Int32Array(states.count).fill(-1);
  const known = new Map<string, number>();
  const list: OpenSet[] = [];
  for (let state = 0; state < states.count; state += 1) {
    const open = states.by.subarray(states.first[state], states.first[state + 1]);
    if (open.length === 0) continue;
    const key = open.join();
    let index = known.get(key);
    if (index === undefined) {
      index = list.length;
      known.set(key, index);
      list.push(openSet(states, [...open], competences));
    }
    of[state] = index;
  }
  return { of, list };
}

function openSet({ choices }: Search, open: number[], competences: readonly string[]): OpenSet {
  const options = open.map((index) => choices[index]!);
  const marks = options.map(({ evidence }) => evidence);
  const worths = options.map(worthOf);
  return {
    open,
    worths,
    least: Math.min(...worths),
    gains: open.map((_, i) =>
      competences.map((competence) => {
        const { got, lowest } = weigh([{ taken: marks[i]!, open: marks }], competence);
        return got - lowest;
      }),
    ),
    spans: competences.map((competence) => {
      const { lowest, highest } = weigh([{ taken: marks[0]!, open: marks }], competence);
      return highest - lowest;
    }),
  };
}

export type OpenSet = {
  /** Indexes into `choices` of the search. */
  open: number[];
  worths: number[];
  /** The least worth among them. */
  least: number;
  /** By option and competence: the mark above the lowest one that was open. */
  gains: number[][];
  /** By competence: the highest mark above the lowest; 0 where the decision does not count. */
  spans: number[];
};

export type Decisions = {
  /** For each state, its index in `list`; -1 at endings. */
  of: Int32Array;
  list: OpenSet[];
};
