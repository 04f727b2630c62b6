import type { Choice } from '../../model/graph.ts';
import type { Decision } from '../../model/record.ts';
import type { Play, State } from '../../scenario/play.ts';
import { decisionsOf } from '../../scenario/trail.ts';
import type { Chance } from './chance.ts';
import type { Kind } from './kinds.ts';
import type { Line, ReadLines } from './lines.ts';

/**
 * Sends learners through a conversation. What is open at a state, how each kind weighs it and where
 * it leads is worked out when somebody first comes there, and kept: thousands walk the same ways.
 *
 * `take` throws when the conversation does not end: after 10,000 choices, where nothing is open, or
 * where no ending holds. The proofs find each of these first (`verify.ts`).
 */
export function openPaths(play: Play, readLines: ReadLines, kinds: readonly Kind[]): Paths {
  const stops: Stop[] = [];
  const byKey = new Map<string, Stop>();

  const stopAt = (state: State): Stop => {
    const key = `${state.at}|${Object.values(state.values).join()}`;
    const before = byKey.get(key);
    if (before) return before;
    const open = play.open(state);
    const stop: Stop = {
      state,
      open,
      decisions: open.map(() => undefined),
      leads: open.map(() => undefined),
      odds: kinds.map(() => undefined),
      taken: kinds.map(() => open.map(() => 0)),
    };
    byKey.set(key, stop);
    stops.push(stop);
    return stop;
  };

  const oddsAt = (stop: Stop, kind: number): number[] => {
    const { state, open } = stop;
    const lines = () => (stop.lines ??= readLines(state.at, open, state.values));
    const add = () => {
      let sum = 0;
      return lines().map((line) => (sum += kinds[kind]!.weigh(line, lines())));
    };
    return (stop.odds[kind] ??= add());
  };

  const decide = ({ state, open }: Stop, pick: number): Decision => {
    const scene = play.scenes.get(state.at)!;
    return decisionsOf({ play }, [{ from: state, scene, choice: open[pick]! }])[0]!;
  };

  const lead = ({ state, open }: Stop, pick: number): Stop => {
    const next = play.take(state, open[pick]!);
    if (next) return stopAt(next);
    throw new Error(
      `"${open[pick]!.id}" in "${state.at}" leads to the endings, and none of them holds. Give the last ending no "when".`,
    );
  };

  const walk = (kind: number, chance: Chance): Walked => {
    const decisions: Decision[] = [];
    let stop = stopAt(play.start);
    while (!play.endings.has(stop.state.at)) {
      if (decisions.length === mostChoices) throw new Error(endless(stop.state.at));
      if (stop.open.length === 0) {
        throw new Error(`In "${stop.state.at}" no line is open, so a run stops there.`);
      }
      const odds = oddsAt(stop, kind);
      const mark = chance() * odds.at(-1)!;
      const pick = odds.findIndex((sum) => mark < sum);
      stop.taken[kind]![pick]! += 1;
      decisions.push((stop.decisions[pick] ??= decide(stop, pick)));
      stop = stop.leads[pick] ??= lead(stop, pick);
    }
    return { ending: stop.state.at, decisions };
  };
  return { stops, oddsAt, walk };
}

/** No conversation is that long: somebody is going round in it. */
export const mostChoices = 10_000;

function endless(at: string): string {
  const choices = mostChoices.toLocaleString('en');
  return `After ${choices} choices a simulated learner stands in "${at}" and has come to no ending. A loop has no bound: give the choice that leads back a "when" that stops holding.`;
}

/** A state somebody has come to. */
export type Stop = {
  state: State;
  open: Choice[];
  decisions: (Decision | undefined)[];
  leads: (Stop | undefined)[];
  lines?: Line[];
  /** By kind, once one of it has come. */
  odds: (number[] | undefined)[];
  /** How often each open line was taken, by kind. */
  taken: number[][];
};

export type Walked = { ending: string; decisions: Decision[] };
export type Paths = {
  /** All that anybody has come to, in the order in which they were. */
  stops: readonly Stop[];
  /** The weights of the lines open there to a kind, each added to those before it. */
  oddsAt: (stop: Stop, kind: number) => number[];
  walk: (kind: number, chance: Chance) => Walked;
};
