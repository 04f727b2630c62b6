import { expect, test } from 'vitest';
import { longCode } from '../../src/model/code.ts';
import { stateLimit } from '../../src/model/standard.ts';
import { checkRoom, longestRecord } from '../../src/course/room.ts';
import type { ScenarioRead } from '../../src/course/scenarios.ts';
import { body, front } from '../scenario/box.ts';
import { graphOf } from '../scenario/script.ts';

/** One conversation, whose longest run fills a third of what an LMS keeps. */
function scenarioWith(variants: number): ScenarioRead {
  const graph = graphOf(body, front);
  const [one] = graph.variants;
  const ids = Array.from({ length: variants }, (_, i) => `late-${i}`);
  return {
    id: 'box',
    lang: 'en',
    file: 'content/scenarios/en/box.mdx',
    problems: [],
    hash: 'abc',
    graph: { ...graph, variants: ids.map((id) => ({ ...one!, id })) },
    // Of the figures only the longest trail is asked for.
    figures: { longestTrail: Math.floor(stateLimit / 3.2) } as NonNullable<ScenarioRead['figures']>,
  };
}

test('a conversation fits once counted and once under way; with each variant counted it may not', () => {
  expect(new Set(['late-0', 'late-1'].map(longCode)).size).toBe(2);
  expect(checkRoom([], [scenarioWith(0)])).toEqual([]);
  expect(checkRoom([], [scenarioWith(1)])).toEqual([]);
  expect(checkRoom([], [scenarioWith(2)]).map(({ code }) => code)).toEqual(['suspend-data-over']);
});

test('the longest record has one run more for each variant, and one under way', () => {
  const [none, one] = [0, 1].map((variants) => longestRecord([], [scenarioWith(variants)]));
  const longestTrail = scenarioWith(0).figures!.longestTrail!;
  // A run that passed takes 13 characters beside its trail, and 2 of its variant.
  expect(one! - none!).toBe(13 - 1 + longestTrail + 2);
  expect(none! > 2 * longestTrail && none! < stateLimit).toBe(true);
});
