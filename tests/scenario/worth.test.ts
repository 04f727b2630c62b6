import { expect, test } from 'vitest';
import { worthOf } from '../../src/scenario/worth.ts';
import { counts } from '../../src/record/evidence.ts';
import { compile } from '../../src/scenario/compile.ts';
import { noRoom } from './shipped.ts';

test('lines stand in the order of the marks that count, in every scene', () => {
  const { logic } = compile(noRoom).graph!;
  let differing = 0;
  for (const { choices } of logic.scenes) {
    const open = choices.map(({ evidence }) => evidence);
    const counting = choices.map(({ evidence }) =>
      Object.entries(evidence)
        .filter(([id]) => counts({ taken: evidence, open }, id))
        .reduce((sum, [, mark]) => sum + mark, 0),
    );
    const beside = (worths: number[]) => worths.map((worth) => worth - worths[0]!);
    expect(beside(choices.map(worthOf))).toEqual(beside(counting));
    differing += new Set(counting).size - 1;
  }
  expect(differing).toBeGreaterThan(17);
});
