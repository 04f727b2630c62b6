import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/proofs/simulate/kinds.ts';
import { simulate, start, type Simulation } from '../../../src/proofs/simulate/simulate.ts';
import { compile } from '../../../src/scenario/compile.ts';
import { graphOf } from '../../scenario/script.ts';
import { noRoom } from '../../scenario/shipped.ts';

const graph = compile(noRoom).graph!;
const options = { learners: 1_000, seed: 1, pass: 0.6 };
const hash = (simulation: Simulation) =>
  createHash('sha256').update(JSON.stringify(simulation)).digest('hex');

describe('the seed decides', () => {
  test('the same one gives the same result', () => {
    expect(hash(simulate(graph, options))).toBe(hash(simulate(graph, options)));
  });

  test('another one gives another', () => {
    const { seed: _, ...other } = simulate(graph, { ...options, seed: 2 });
    const { seed: __, ...one } = simulate(graph, options);
    expect(other).not.toEqual(one);
  });

  test('the order of the kinds changes nothing, nor does leaving some out', () => {
    const whole = simulate(graph, options);
    const turned = simulate(graph, { ...options, kinds: kinds.toReversed() });
    expect(turned).toEqual({ ...whole, kinds: whole.kinds.toReversed() });
    const [first, , third] = kinds;
    const two = simulate(graph, { ...options, learners: 500, kinds: [third!, first!] });
    expect(two.kinds).toEqual([whole.kinds[2], whole.kinds[0]]);
  });

  test('the size of the steps changes nothing', () => {
    const running = start(graph, options);
    for (let size = 1; running.done < running.learners; size += 7) {
      running.step(size);
      // To look in between disturbs nothing.
      if (size % 3 === 0) running.result();
    }
    expect(running.result()).toEqual(simulate(graph, options));
  });
});

describe('while it runs', () => {
  test('it says how many are done, to the last one', () => {
    const seen: [number, number][] = [];
    simulate(graph, {
      ...options,
      learners: 1_200,
      onProgress: (done, all) => {
        seen.push([done, all]);
      },
    });
    expect(seen).toEqual([
      [500, 1_200],
      [1_000, 1_200],
      [1_200, 1_200],
    ]);
  });

  test('the result is that of the learners sent so far', () => {
    const running = start(graph, options);
    expect(running.result().all).toMatchObject({ learners: 0 });
    expect(running.result().likeliest).toEqual([graph.logic.start]);
    running.step(40);
    expect(running.done).toBe(40);
    expect(running.result()).toEqual(simulate(graph, { ...options, learners: 40 }));
  });
});

describe('the numbers add up', () => {
  const { kinds: each, all } = simulate(graph, options);
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

  test('each kind has as many, rounded up', () => {
    expect(each.map(({ learners }) => learners)).toEqual([250, 250, 250, 250]);
    expect(simulate(graph, { ...options, learners: 5 }).all.learners).toBe(8);
  });

  test('the kinds together are all', () => {
    for (const [i, { learners, bins }] of all.endings.entries()) {
      expect(sum(each.map(({ endings }) => endings[i]!.learners))).toBe(learners);
      const added = bins.map((_, bin) => sum(each.map(({ endings }) => endings[i]!.bins[bin]!)));
      expect(added).toEqual(bins);
      // Everybody meets something that counts in this conversation.
      expect(sum(bins)).toBe(learners);
    }
    for (const [i, { learners }] of all.passes.entries()) {
      expect(sum(each.map(({ passes }) => passes[i]!.learners))).toBe(learners);
    }
    expect(sum(all.endings.map(({ learners }) => learners))).toBe(1_000);
  });

  test('the marks are the usual ones and the course’s own, lowest first', () => {
    expect(all.passes.map(({ mark }) => mark)).toEqual([0.5, 0.6, 0.7, 0.8]);
    const own = simulate(graph, { ...options, pass: 0.65 }).all.passes;
    expect(own.map(({ mark }) => mark)).toEqual([0.5, 0.6, 0.65, 0.7, 0.8]);
    const { passes } = simulate(graph, { ...options, pass: 0, marks: [1] }).all;
    expect(passes.map(({ mark }) => mark)).toEqual([0, 1]);
  });
});

describe('a conversation that does not end is an error, and says where', () => {
  const ending = '## ending of-it: The end\n- result: partial\n\nIt is.';
  const small = { learners: 4, seed: 1, pass: 0.6 };

  test('going round', () => {
    const round = graphOf(`## hall: A hall

- [go] "On."
  - next: stairs

## stairs: Stairs

- [back] "Back."
  - next: hall

${ending}`);
    expect(() => simulate(round, small)).toThrow(
      /^After 10,000 choices a simulated learner stands in "hall" and has come to no ending\. A loop has no bound/,
    );
  });

  test('stuck', () => {
    const stuck = graphOf(`## hall: A hall

- [go] "On."
  - when: trust above 90
  - next: ending

${ending}`);
    expect(() => simulate(stuck, small)).toThrow(
      'In "hall" no line is open, so a run stops there.',
    );
  });

  test('with no ending that holds', () => {
    const lost = graphOf(`## hall: A hall

- [go] "On."
  - next: ending

${ending.replace('- result', '- when: promised\n- result')}`);
    expect(() => simulate(lost, small)).toThrow(
      '"go" in "hall" leads to the endings, and none of them holds.',
    );
  });
});

test('a run in which nothing counts has an ending and no score', () => {
  const plain = graphOf(`## hall: A hall

- [go] "On."
- [stay] "A moment."

## ending of-it: The end
- result: success

It is.`);
  const { all } = simulate(plain, options);
  expect(all.scores).toBeUndefined();
  expect(all.endings).toMatchObject([{ id: 'of-it', learners: 1_000 }]);
  expect(all.endings[0]!.scores).toBeUndefined();
  expect(all.passes.map(({ learners }) => learners)).toEqual([0, 0, 0, 0]);
});
