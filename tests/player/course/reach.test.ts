import { expect, test } from 'vitest';
import { beyondReach } from '../../../src/player/course/reach.ts';
import { scenario } from '../../record/figures.ts';

const of = (...sectors: string[]) =>
  beyondReach({ scenarios: sectors.map((sector, i) => scenario(`s${i}`, sector)) });

test('a course with too few conversations, or too few lines of work, says what it has', () => {
  expect(of('hotel')).toEqual({ decisions: 8, scenarios: 3, sectors: 2, count: 1, lines: 1 });
  expect(of('hotel', 'bank')).toMatchObject({ count: 2, lines: 2 });
  expect(of('hotel', 'hotel', 'hotel')).toMatchObject({ count: 3, lines: 1 });
});

test('where "shown" can be reached, nothing is beyond it', () => {
  expect(of('hotel', 'hotel', 'bank')).toBeUndefined();
});
