import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../../src/proofs/simulate/chance.ts';

const draw = (count: number, ...names: (string | number)[]) => {
  const chance = chanceOf(...names);
  return Array.from({ length: count }, chance);
};

describe('a stream of chances', () => {
  test('is the same for the same names', () => {
    expect(draw(100, 1, 'skilled', 7)).toEqual(draw(100, 1, 'skilled', 7));
  });

  test.each([
    [[2, 'skilled', 7]],
    [[1, 'uniform', 7]],
    [[1, 'skilled', 8]],
    [[1, 'skilled7', '']],
    [['1', 'skille', 'd7']],
  ])('is another for %j', (names) => {
    const others = new Set(draw(1_000, ...names));
    expect(draw(1_000, 1, 'skilled', 7).filter((number) => others.has(number)).length).toBeLessThan(
      3,
    );
  });

  test('lies between 0 and 1, 1 left out, and comes to each part of it as often', () => {
    const counts = Array.from({ length: 20 }, () => 0);
    const numbers = draw(200_000, 'spread');
    for (const number of numbers) counts[Math.floor(number * 20)]! += 1;
    expect(counts).toHaveLength(20);
    const off = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // Chi-square with 19 degrees of freedom: more than 43.8 once in a thousand.
    expect(off).toBeLessThan(43.8);
  });

  test('does not follow the number before, nor the stream of the learner before', () => {
    const pairs = (together: [number, number][]) => {
      const counts = Array.from({ length: 16 }, () => 0);
      for (const [a, b] of together) counts[Math.floor(a * 4) * 4 + Math.floor(b * 4)]! += 1;
      const even = together.length / 16;
      return counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
    };
    const stream = draw(100_000, 'follow');
    // Chi-square with 15 degrees of freedom: more than 37.7 once in a thousand.
    expect(pairs(stream.slice(1).map((b, i) => [stream[i]!, b]))).toBeLessThan(37.7);
    const firsts = Array.from({ length: 50_000 }, (_, i) => draw(2, 1, 'uniform', i));
    expect(pairs(firsts.map(([a, b]) => [a!, b!]))).toBeLessThan(37.7);
    expect(pairs(firsts.slice(1).map(([b], i) => [firsts[i]![0]!, b!]))).toBeLessThan(37.7);
  });
});
