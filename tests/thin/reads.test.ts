import { expect, test } from 'vitest';
import { scormStandards } from '../../src/model/standard.ts';
import { launchOf } from '../../src/thin/reads.ts';

test.each(scormStandards)('of a list that is switched off nothing is asked in %s', (standard) => {
  const asked = (objectives: boolean, interactions: boolean) => {
    const { reads, lists } = launchOf(standard, 'https://training.example.org/', {
      objectives,
      interactions,
    });
    return [...reads, ...lists.flat()].filter((name) => /objectives|interactions/.test(name));
  };
  expect(asked(false, false)).toEqual([]);
  expect(asked(true, false).join()).toMatch(/^cmi.objectives[^,]*,cmi.objectives$/);
  expect(asked(false, true).join()).toMatch(/^cmi.interactions[^,]*,cmi.interactions[^,]*$/);
});
