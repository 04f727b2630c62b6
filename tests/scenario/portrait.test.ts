import { schema } from '@dicebear/open-peeps';
import { expect, test } from 'vitest';
import { Portrait } from '../../src/model/portrait.ts';

/** What the drawings themselves say they can draw. */
const drawn = schema.properties as Record<string, { items?: { enum?: string[] } }>;

test.for(['head', 'facialHair', 'accessories'] as const)(
  'a portrait can have every %s that is drawn, and no other',
  (key) => {
    expect(Portrait.shape[key].def.innerType.options).toEqual(drawn[key]!.items!.enum);
  },
);

test('every key of a portrait but the seed is one of the drawings', () => {
  const keys = Object.keys(Portrait.shape).filter((key) => key !== 'seed');
  expect(keys.filter((key) => !(key in drawn))).toEqual([]);
});
