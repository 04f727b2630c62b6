import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAfter, widthOf, wrap } from '../../../src/studio/map/letters.ts';

test('a title is broken between words, into as few lines as can be', () => {
  expect(wrap('Gone', 104)).toEqual(['Gone']);
  expect(wrap('Who is being asked to leave', 104)).toEqual(['Who is being', 'asked to leave']);
  expect(wrap('', 104)).toEqual([]);
});

test('the lines are about as long as each other', () => {
  expect(wrap('Across the road by half past six', 104)).toEqual([
    'Across the road',
    'by half past six',
  ]);
});

test('what is too long for a box ends in an ellipsis', () => {
  expect(cutAfter(['He has', 'no room'], 2)).toEqual(['He has', 'no room']);
  expect(cutAfter(['He has', 'no room', 'tonight'], 2)).toEqual(['He has', 'no room …']);
});

test('no word is lost or cut, and only a word that is too wide alone makes a line too wide', () => {
  const text = fc.array(fc.stringMatching(/^[a-zA-Z,.]{1,30}$/), { maxLength: 12 });
  fc.assert(
    fc.property(text, (words) => {
      const lines = wrap(words.join(' '), 104);
      expect(lines.flatMap((line) => line.split(' '))).toEqual(words);
      for (const line of lines) {
        if (line.includes(' ')) expect(widthOf(line, true)).toBeLessThanOrEqual(104);
      }
    }),
  );
});
