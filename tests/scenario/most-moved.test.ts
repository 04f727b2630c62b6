import { describe, expect, test } from 'vitest';
import { mostMoved } from '../../src/scenario/most-moved.ts';

describe('the step at which a number moved most', () => {
  test('may be one down as well as one up', () => {
    expect(mostMoved([40, 48, 36, 40])).toBe(1);
    expect(mostMoved([40, 32, 44, 40])).toBe(1);
  });

  test('is the first of several', () => {
    expect(mostMoved([40, 52, 40, 52])).toBe(0);
  });

  test('is none of those that do not count', () => {
    expect(mostMoved([40, 44, 0, 6], (step) => step !== 1)).toBe(2);
    expect(mostMoved([40, 0], () => false)).toBe(-1);
  });

  test('is none where it never moved, or no step was taken', () => {
    expect(mostMoved([40, 40, 40])).toBe(-1);
    expect(mostMoved([40])).toBe(-1);
    expect(mostMoved([])).toBe(-1);
  });
});
