import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph, Logic } from '../../src/model/graph.ts';
import { compile } from '../../src/scenario/compile.ts';
import { worthOf } from '../../src/scenario/worth.ts';
import { measure, type Figures } from '../../src/proofs/figures.ts';
import { createScenario, type Moment, type Scenario } from '../../src/scenario/machine.ts';
import { verify, type Verdict } from '../../src/proofs/verify.ts';
import { plainOpen, plainTake, type PlainState } from '../proofs/plain.ts';
import { noRoom } from './shipped.ts';

/** The figures that the script's page states, and a walk by the machine alone that must find them. */
describe('no room at twenty to midnight', () => {
  let graph: Graph;
  let verdict: Verdict;
  let figures: Figures;
  let walk: Walk;

  beforeAll(() => {
    const compiled = compile(noRoom);
    expect(compiled.problems).toEqual([]);
    graph = compiled.graph!;
    verdict = verify(graph, (id) => compiled.spots.get(id)!);
    figures = measure(graph, verdict.play, verdict.states);
    walk = walkMachine(createScenario(graph.id, graph.logic), graph);
  }, 60_000);

  test('is proven: nothing out of reach, nobody stuck', () => {
    expect(verdict.problems).toEqual([]);
  });

  test('has the scenes, choices and endings of the script page', () => {
    expect(figures).toMatchObject({ scenes: 17, choices: 55, endings: 4 });
  });

  test('has 65,979 runs of 5 to 16 decisions, always with two open options at least', () => {
    expect(figures).toMatchObject({ runs: 65_979, shortest: 5, longest: 16, fewestOpen: 2 });
    expect(figures.states).toBe(31_242);
  });

  test('never spends more than 118', () => {
    expect(figures.highest.spent).toBe(118);
  });

  test('has the best run of the script page, eight decisions long', () => {
    expect(figures.best!.path.map((step) => step.join('/'))).toEqual([
      'arrival/straight',
      'paid-in-march/hear-out',
      'reason/what-time',
      'two-rooms/ring-priya',
      'priya/whole-case',
      'yes/flaw-and-plan',
      'last-seconds/close-loop',
      'after/write-up',
    ]);
    expect(figures.best!.ending).toBe('across-the-road');
  });

  test('can show each competence on the best run as often as the script page says', () => {
    expect(figures.best!.totals).toEqual({
      empathy: { decisions: 6, got: 14, most: 14 },
      ownership: { decisions: 6, got: 13, most: 13 },
      internal: { decisions: 4, got: 9, most: 9 },
      authority: { decisions: 3, got: 6, most: 6 },
      listen: { decisions: 3, got: 6, most: 6 },
      selfcare: { decisions: 2, got: 4, most: 4 },
      deescalate: { decisions: 1, got: 3, most: 3 },
    });
  });

  test('played by the machine, choice by choice, it has the same figures', () => {
    expect(walk.start).toEqual({
      runs: 65_979,
      shortest: 5,
      longest: 16,
      bestWorth: figures.best!.worth,
      bestLength: 8,
    });
    expect(walk.states).toBe(figures.states);
  });

  test('on every edge of the whole graph, the machine, the search and the plain rules agree', () => {
    expect(walk.edges).toBe(verdict.states.to.length);
    expect(walk.edges).toBeGreaterThan(figures.states);
    expect(walk.disagreements).toEqual([]);
  });
});

/**
 * A plain search that knows only the machine: from each moment every choice of the scene is sent,
 * open or not. On the way each step is compared with what the rules of play say about it, and with
 * the rules written down once more in `plain.ts`.
 */
function walkMachine({ begin, choose, play }: Scenario, { logic }: Graph): Walk {
  const known = new Map<string, Sum>();
  const disagreements: string[] = [];
  let edges = 0;

  const from = (moment: Moment): Sum => {
    const key = keyOf(moment);
    const before = known.get(key);
    if (before) return before;
    const sum = moment.ended ? sumOfEnding(moment.at) : sumOfScene(moment);
    known.set(key, sum);
    return sum;
  };

  const sumOfScene = (moment: Moment): Sum => {
    const rest: { choice: number; after: Sum }[] = [];
    const state = { at: moment.at, values: moment.values };
    const plain = plainState(moment, logic);
    for (const choice of logic.scenes.find(({ id }) => id === moment.at)!.choices) {
      const next = choose(moment, choice.id);
      const taken = next.snapshot !== moment.snapshot;
      const after = taken ? keyOf(next) : undefined;
      const said = play.open(state).includes(choice) ? play.take(state, choice) : undefined;
      const meant = plainOpen(logic, plain).includes(choice)
        ? plainTake(logic, plain, choice)
        : undefined;
      const others = [said, meant && { at: meant.at, values: valuesOf(meant, logic) }];
      if (others.some((other) => (other && keyOf(other)) !== after)) {
        disagreements.push(`${keyOf(moment)}, ${choice.id}: ${after}, ${JSON.stringify(others)}`);
      }
      if (!taken) continue;
      edges += 1;
      rest.push({ choice: worthOf(choice), after: from(next) });
    }
    const best = rest
      .map(({ choice, after }) => ({
        worth: after.bestWorth + choice,
        length: after.bestLength + 1,
      }))
      .toSorted((a, b) => b.worth - a.worth || a.length - b.length)[0]!;
    return {
      runs: rest.reduce((sum, { after }) => sum + after.runs, 0),
      shortest: 1 + Math.min(...rest.map(({ after }) => after.shortest)),
      longest: 1 + Math.max(...rest.map(({ after }) => after.longest)),
      bestWorth: best.worth,
      bestLength: best.length,
    };
  };

  const sumOfEnding = (at: string): Sum => {
    const success = logic.endings.find(({ id }) => id === at)!.result === 'success';
    return { runs: 1, shortest: 0, longest: 0, bestWorth: success ? 0 : -Infinity, bestLength: 0 };
  };

  const start = from(begin());
  return { start, states: known.size, edges, disagreements };
}

function keyOf({ at, values }: { at: string; values: Record<string, number> }): string {
  return `${at} ${JSON.stringify(values)}`;
}

/** No condition of this script asks where somebody has been. */
function plainState({ at, values }: Moment, { meters, flags }: Logic): PlainState {
  return {
    at,
    meters: Object.fromEntries(meters.map(({ id }) => [id, values[id]!])),
    flags: flags.filter((id) => values[id] === 1).sort(),
    visited: [],
  };
}

function valuesOf(state: PlainState, { flags }: Logic): Record<string, number> {
  const set = flags.map((id) => [id, state.flags.includes(id) ? 1 : 0] as const);
  return { ...state.meters, ...Object.fromEntries(set) };
}

type Sum = {
  runs: number;
  shortest: number;
  longest: number;
  /** Of the runs from here that end in a success. */
  bestWorth: number;
  bestLength: number;
};
type Walk = { start: Sum; states: number; edges: number; disagreements: string[] };
