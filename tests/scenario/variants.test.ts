import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begun } from '../../src/proofs/begun.ts';
import { createScenario } from '../../src/scenario/machine.ts';
import { openPlay, type State, type Values } from '../../src/scenario/play.ts';
import { replay } from '../../src/scenario/trail.ts';
import { logic } from '../proofs/random.ts';
import { graphOf } from './script.ts';
import { body, front } from './box.ts';

const box = graphOf(body, front);
const [late] = box.variants;

describe('a variant', () => {
  test('begins where it says, and is the same conversation from there', () => {
    const { values } = createScenario('box', box.logic, late).begin();
    expect(values).toMatchObject({ trust: 20, promised: 1 });
    expect(createScenario('box', box.logic).begin().values).toMatchObject({ promised: 0 });
  });

  test('is replayed from its own beginning: a line may be closed in it', () => {
    const open = replay(createScenario('box', box.logic), '');
    const [look] = open.moment.at === 'counter' ? box.logic.scenes[0]!.choices : [];
    expect(openPlay(box.logic).open(openPlay(box.logic).start)).toContain(look);
    const other = openPlay(box.logic, late);
    expect(other.open(other.start)).not.toContain(look);
  });

  /* The seed is fixed, so that a failure here fails everywhere; change it to look further. */
  test('is played as it is proven', () => {
    let steps = 0;
    fc.assert(
      fc.property(logic, fc.subarray(['promised', 'box-open']), fc.nat(4), (logic, set, trust) => {
        const starts = { trust };
        const proven = openPlay(begun({ ...box, logic }, { starts, set }).logic);
        const played = openPlay(logic, { starts, set });
        const seen = new Set<string>();
        const go = (one: State, other: State) => {
          expect(one.at).toBe(other.at);
          expect(turned(one.values, set)).toEqual(other.values);
          const key = JSON.stringify(other);
          if (seen.has(key) || seen.size > 60) return;
          seen.add(key);
          const [ways, same] = [proven.open(one), played.open(other)];
          expect(ways.map(({ id }) => id)).toEqual(same.map(({ id }) => id));
          ways.forEach((choice, i) => {
            const [next, led] = [proven.take(one, choice), played.take(other, same[i]!)];
            expect(next === undefined).toBe(led === undefined);
            if (next && led) go(next, led);
          });
        };
        go(proven.start, played.start);
        steps += seen.size;
      }),
      { seed: 7, numRuns: 300 },
    );
    expect(steps).toBeGreaterThan(1_000);
  });
});

test('leaving a scene out comes to the other as a choice would, and says that none was taken', () => {
  const scenario = createScenario('box', box.logic);
  const there = scenario.skip({ ...scenario.begin(), values: { trust: 40, promised: 1 } }, 'plan');
  expect(there).toMatchObject({ at: 'plan', ended: false, skipped: true });
  expect(there.values).toMatchObject({ trust: 40, promised: 1 });
  const on = scenario.choose(there, 'call');
  expect(on.at).not.toBe('plan');
  expect(on.skipped).toBeUndefined();
  const back = scenario.skip({ ...there, values: { ...there.values, patience: 7 } }, 'counter');
  expect(back.values.patience).toBe(6);
});

/** The proofs read a flag that is set from the beginning the other way round. */
function turned(values: Values, set: readonly string[]): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, set.includes(name) ? 1 - value : value]),
  );
}
