import { describe, expect, test } from 'vitest';
import { findBack } from '../../../src/studio/map/way.ts';

describe('ways that lead back', () => {
  const backIn = (places: string, ...ways: string[]) =>
    [
      ...findBack(
        places.split(' '),
        ways.map((way) => ({ from: way[0]!, to: way[1]! })),
      ),
    ].map(({ from, to }) => from + to);

  test('return to a place on the way there', () => {
    expect(backIn('a b c', 'ab', 'bc', 'ca')).toEqual(['ca']);
    expect(backIn('a b', 'ab', 'bb')).toEqual(['bb']);
  });

  test('are not those that meet another way', () => {
    expect(backIn('a b c d', 'ab', 'ac', 'bd', 'cd', 'bc')).toEqual([]);
  });

  test('depend on the order only where one of two must', () => {
    expect(backIn('a b c', 'ab', 'ac', 'bc', 'cb')).toEqual(['cb']);
    expect(backIn('a b c', 'ac', 'cb', 'ab', 'bc')).toEqual(['bc']);
  });

  test('include all that come to the first place, from wherever', () => {
    expect(backIn('a b x', 'ab', 'xa')).toEqual(['xa']);
  });
});
