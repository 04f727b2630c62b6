import { expect, test } from 'vitest';
import { drawDecisions } from '../../src/course/mixed.ts';
import { longCode } from '../../src/model/code.ts';
import { proven } from './course.ts';

const drawn = drawDecisions(proven, 8, 'the end of the course');

test('the eight mixed decisions at the end come from eight conversations', () => {
  expect(new Set(drawn.map(({ graph }) => graph.id)).size).toBe(8);
});

test('each is drawn from a variant, where its conversation has one', () => {
  expect(drawn.filter(({ variant }) => variant).length).toBeGreaterThanOrEqual(7);
  for (const { graph, scene, variant } of drawn) {
    const { id } = graph.variants.at(-1) ?? {};
    expect(variant, `${graph.id}/${scene}`).toBe(id && longCode(id));
  }
});

test('every conversation has decisions enough to be drawn from', () => {
  for (const one of proven) {
    const own = drawDecisions([one], 99, 'the end of the course');
    expect(own.length, one.id).toBeGreaterThanOrEqual(4);
    for (const { open, strongest } of own) {
      expect(strongest.length).toBeGreaterThan(0);
      expect(strongest.length).toBeLessThan(open.length);
    }
  }
});
