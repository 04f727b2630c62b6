import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Logic } from '../../src/model/graph.ts';
import { search, type Search } from '../../src/proofs/search.ts';
import { compile } from '../../src/scenario/compile.ts';
import { openPlay, type State } from '../../src/scenario/play.ts';
import { lostAt } from '../../src/scenario/ways-left.ts';
import { compileStarter, kinds } from '../commands/starter.ts';
import { logic, tameLogic } from '../proofs/random.ts';
import { graphOf } from './script.ts';
import { noRoom } from './shipped.ts';

const shipped: [string, () => Logic][] = [
  ['no-room', () => compile(noRoom).graph!.logic],
  ...kinds.map((kind): [string, () => Logic] => [kind, () => compileStarter(kind).graph.logic]),
];

describe('where a run loses its best ending', () => {
  test.each(shipped)('is where the search over all states says, in %s', (_, logicOf) => {
    const play = openPlay(logicOf());
    const states = search(play);
    expect(states.whole).toBe(true);
    const ways = withWay(states);
    let lost = 0;
    for (let run = 0; run < 400; run += 1) {
      const path = walk(states, draws(run));
      const expected = lostIn(path, ways);
      expect(lostAt(play, pathOf(states, path), bestOf(play.logic))).toBe(expected);
      if (expected >= 0) lost += 1;
    }
    expect(lost).toBeGreaterThan(50);
  });

  test('is where the search says in random scenarios, loops and dead ends among them', () => {
    let lost = 0;
    fc.assert(
      fc.property(fc.oneof(logic, tameLogic), fc.nat(), (logic, seed) => {
        const play = openPlay(logic);
        const states = search(play);
        const path = walk(states, draws(seed));
        const expected = lostIn(path, withWay(states));
        expect(lostAt(play, pathOf(states, path), bestOf(play.logic))).toBe(expected);
        if (expected >= 0) lost += 1;
      }),
      { seed: 11, numRuns: 400 },
    );
    expect(lost).toBeGreaterThan(20);
  });

  test('is nowhere in a run that comes to it', () => {
    expect(lostBy('ask', 'own')).toBe(-1);
  });

  test('is the step after which nothing leads there, not the one that ends badly', () => {
    expect(lostBy('blame', 'own')).toBe(0);
    expect(lostBy('ask', 'shrug')).toBe(1);
  });

  test('is nowhere where no way ever led there', () => {
    const { logic } = graphOf(body);
    const path = pathBy(logic, 'blame', 'own');
    expect(lostAt(openPlay(logic), path, [])).toBe(-1);
    expect(lostAt(openPlay(logic), path, ['kept', 'lost'])).toBe(-1);
  });

  test('goes by where one has been, where a condition asks for it', () => {
    const lift = `## lift: The lift

Nora (tense): Up?

- [up] "Up."
  - consequence: It goes up.
  - feedback: Up.
  - next: desk
- [down] "Down."
  - consequence: It goes down.
  - feedback: Down.
  - next: desk

## desk:`;
    const { logic } = graphOf(
      body
        .replace('## desk:', lift)
        .replace('  - effect: set promised\n', '')
        .replace('  - next: desk', '  - next: lift')
        .replace(
          '- [own] "I will see to it."',
          '$&\n  - when: visited lift\n  - effect: set promised',
        ),
    );
    expect(lostAt(openPlay(logic), pathBy(logic, 'blame', 'shrug'), ['kept'])).toBe(0);
    expect(lostAt(openPlay(logic), pathBy(logic, 'ask', 'up', 'shrug'), ['kept'])).toBe(2);
  });

  test('is not told where too much would have to be looked at', () => {
    const { logic } = graphOf(body);
    const path = pathBy(logic, 'blame', 'own');
    expect(lostAt(openPlay(logic), path, ['kept'], 3)).toBe(-1);
    expect(lostAt(openPlay(logic), path, ['kept'], 4)).toBe(0);
  });
});

const body = `## hall: The hall

Nora (tense): Well?

- [ask] "What happened?"
  - effect: set promised
  - consequence: She says.
  - feedback: Asked.
  - next: desk
- [blame] "That was the depot."
  - consequence: She looks away.
  - feedback: Blamed.
  - next: desk

## desk: The desk

Nora (tense): And now?

- [own] "I will see to it."
  - consequence: She nods.
  - feedback: Owned.
  - next: ending
- [shrug] "I do not know."
  - effect: clear promised
  - consequence: She goes.
  - feedback: Shrugged.
  - next: ending

## ending kept: Kept

- when: promised
- result: success

It is there.

## ending lost: Lost

- result: failure

It is not.
`;

function lostBy(...choices: string[]): number {
  const { logic } = graphOf(body);
  return lostAt(openPlay(logic), pathBy(logic, ...choices), ['kept']);
}

function pathBy(logic: Logic, ...choices: string[]): State[] {
  const play = openPlay(logic);
  return choices.reduce(
    (path, id) => {
      const state = path.at(-1)!;
      return [
        ...path,
        play.take(
          state,
          play.open(state).find((choice) => choice.id === id)!,
        )!,
      ];
    },
    [play.start],
  );
}

function bestOf({ endings }: Logic): string[] {
  const results = endings.map(({ result }) => result);
  const best = (['success', 'partial', 'failure'] as const).find((one) => results.includes(one));
  return endings.filter(({ result }) => result === best).map(({ id }) => id);
}

/** Every state that leads to the best result there is, from the search's table read backwards. */
function withWay(states: Search): Set<number> {
  const best = bestOf(states.play.logic);
  const before = Array.from({ length: states.count }, (): number[] => []);
  const ways = new Set<number>();
  for (let state = 0; state < states.count; state += 1) {
    if (best.includes(states.placeOf(state))) ways.add(state);
    for (let step = states.first[state]!; step < states.first[state + 1]!; step += 1) {
      if (states.to[step]! >= 0) before[states.to[step]!]!.push(state);
    }
  }
  for (const state of ways) for (const from of before[state]!) ways.add(from);
  return ways;
}

/** What is lost stays lost: so the last state with a way is the one before the step. */
function lostIn(path: readonly number[], ways: ReadonlySet<number>): number {
  const first = path.findIndex((state) => !ways.has(state));
  expect(path.slice(first).some((state) => first >= 0 && ways.has(state))).toBe(false);
  return first < 0 ? -1 : first - 1;
}

/** A run to an ending or a dead end, thirty steps at most. */
function walk(states: Search, draw: (options: number) => number): number[] {
  const path = [0];
  for (let at = 0; path.length <= 30;) {
    const [from, to] = [states.first[at]!, states.first[at + 1]!];
    const next = from < to ? states.to[from + draw(to - from)]! : -1;
    if (next < 0) break;
    path.push((at = next));
  }
  return path;
}

function pathOf(states: Search, path: readonly number[]): State[] {
  return path.map((state) => states.stateAt(state));
}

/** Chance that comes out the same every time. */
function draws(seed: number): (options: number) => number {
  let state = seed + 1;
  return (options) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * options);
  };
}
