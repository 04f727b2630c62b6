import { describe, expect, test } from 'vitest';
import { likeliestWay } from '../../../src/proofs/simulate/moves.ts';
import { simulate } from '../../../src/proofs/simulate/simulate.ts';
import { compile } from '../../../src/scenario/compile.ts';
import { graphOf } from '../../scenario/script.ts';
import { noRoom } from '../../scenario/shipped.ts';

const logic = {
  ...graphOf('## ab: A\n\n- [go] "Go."\n\n## ending of: O\n- result: partial\n\nX').logic,
  start: 'one',
};
const move = (from: string, to: string, learners: number) => ({ from, to, learners });

describe('the likeliest way', () => {
  test('goes on from each place to where most went', () => {
    const moves = [
      move('one', 'two', 4),
      move('one', 'three', 6),
      move('two', 'end', 4),
      move('three', 'two', 1),
      move('three', 'end', 5),
    ];
    expect(likeliestWay(logic, moves)).toEqual(['one', 'three', 'end']);
  });

  test('goes nowhere twice, however many do', () => {
    const moves = [
      move('one', 'one', 90),
      move('one', 'two', 8),
      move('two', 'one', 7),
      move('two', 'end', 2),
    ];
    expect(likeliestWay(logic, moves)).toEqual(['one', 'two', 'end']);
    expect(likeliestWay(logic, [move('one', 'two', 3), move('two', 'one', 3)])).toEqual([
      'one',
      'two',
    ]);
  });

  test('is the first scene alone where nobody has set out', () => {
    expect(likeliestWay(logic, [])).toEqual(['one']);
  });
});

describe('in the shipped conversation', () => {
  const graph = compile(noRoom).graph!;
  const { moves, likeliest, all, choices } = simulate(graph, {
    learners: 2_000,
    seed: 3,
    pass: 0.6,
  });
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

  test('whoever comes to a place goes on from it, and every choice taken is a move', () => {
    const [into, out] = (['to', 'from'] as const).map(
      (end) => (place: string) =>
        sum(moves.filter((one) => one[end] === place).map(({ learners }) => learners)),
    );
    for (const { id } of graph.logic.scenes) {
      const start = id === graph.logic.start ? all.learners : 0;
      expect([id, out!(id)]).toEqual([id, into!(id) + start]);
      const taken = choices
        .filter(({ scene }) => scene === id)
        .map((one) => Object.values(one.taken));
      expect([id, sum(taken.flat())]).toEqual([id, out!(id)]);
    }
    for (const { id, learners } of all.endings) expect([id, into!(id)]).toEqual([id, learners]);
  });

  test('the likeliest way leads from the first scene to an ending, by moves that were made', () => {
    expect(likeliest[0]).toBe(graph.logic.start);
    expect(graph.logic.endings.map(({ id }) => id)).toContain(likeliest.at(-1));
    const made = new Set(moves.map(({ from, to }) => `${from} ${to}`));
    for (const [i, to] of likeliest.slice(1).entries())
      expect(made).toContain(`${likeliest[i]} ${to}`);
  });
});
