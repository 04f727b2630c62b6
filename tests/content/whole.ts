import { expect, test } from 'vitest';
import { proven, read } from './course.ts';

test('the content that is shipped has no mistake, and nothing in it is worth another look', () => {
  expect(read.problems).toEqual([]);
  expect(proven.map(({ id }) => id)).toContain('no-room');
  expect(read.lessons.length).toBeGreaterThan(0);
});

test('every run of every conversation was tried, and of every variant', () => {
  for (const { id, graph, figures } of proven) {
    expect(figures.byEnding, id).toHaveLength(graph.logic.endings.length);
    expect(
      (figures.variants ?? []).map((variant) => variant.id),
      id,
    ).toEqual(graph.variants.map((variant) => variant.id));
  }
});
