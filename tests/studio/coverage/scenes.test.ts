import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Logic } from '../../../src/model/graph.ts';
import { search } from '../../../src/proofs/search.ts';
import { openPlay } from '../../../src/scenario/play.ts';
import { coverScenes } from '../../../src/studio/coverage/scenes.ts';
import { plainOpen, plainSearch } from '../../proofs/plain.ts';
import { logic } from '../../proofs/random.ts';
import { shipped } from '../map/maps.ts';

/** The same from the words of the rule: over every state, with no thought for speed. */
function plainly(one: Logic, competences: readonly string[]) {
  const { states } = plainSearch(one);
  return one.scenes.map(({ id }) => {
    const marks: Record<string, number> = {};
    for (const state of states.filter(({ at }) => at === id)) {
      const open = plainOpen(one, state);
      for (const name of competences) {
        const here = open.map(({ evidence }) => evidence[name] ?? 0);
        if (new Set(here).size < 2) continue;
        marks[name] = Math.max(marks[name] ?? -9, ...here);
      }
    }
    return { scene: id, marks };
  });
}

test('coverage is what a plain walk over every state finds', () => {
  fc.assert(
    fc.property(logic, (one) => {
      const named = one.scenes.flatMap(({ choices }) =>
        choices.flatMap(({ evidence }) => Object.keys(evidence)),
      );
      const competences = [...new Set([...named, 'nowhere'])];
      expect(coverScenes(search(openPlay(one)), competences)).toEqual(plainly(one, competences));
    }),
    { numRuns: 60 },
  );
});

test('the shipped conversation covers what its picture in the design says', () => {
  const ids = ['listen', 'empathy', 'ownership', 'authority', 'deescalate', 'inclusion'];
  const covered = coverScenes(search(openPlay(shipped.logic)), ids);
  expect(covered.find(({ scene }) => scene === 'paid-in-march')!.marks).toEqual({
    listen: 2,
    empathy: 2,
    ownership: 1,
    deescalate: 2,
  });
  const scenes = ids.map((id) => covered.filter(({ marks }) => id in marks).length);
  expect(scenes).toEqual([7, 13, 13, 9, 4, 0]);
});
