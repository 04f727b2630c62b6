import { describe, expect, test } from 'vitest';
import { createScenario } from '../../src/scenario/machine.ts';
import { openPlay } from '../../src/scenario/play.ts';
import { replay } from '../../src/scenario/trail.ts';
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
});

test('leaving a scene out comes to the other as a choice would, and says that none was taken', () => {
  const scenario = createScenario('box', box.logic);
  const there = scenario.skip({ ...scenario.begin(), values: { trust: 40, promised: 1 } }, 'plan');
  expect(there).toMatchObject({ at: 'plan', ended: false, skipped: 1 });
  expect(there.values).toMatchObject({ trust: 40, promised: 1 });
  const on = scenario.choose(there, 'call');
  expect(on.at).not.toBe('plan');
  expect(on.skipped).toBeUndefined();
  const back = scenario.skip({ ...there, values: { ...there.values, patience: 7 } }, 'counter');
  expect(back.values.patience).toBe(6);
});
