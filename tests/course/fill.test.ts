import { describe, expect, test } from 'vitest';
import { durationOf, fill } from '../../src/i18n.ts';

test('names in braces are filled in, each wherever it stands', () => {
  expect(fill('{name} is {mood}. {name}!', { name: 'Ola', mood: 'calm' })).toBe(
    'Ola is calm. Ola!',
  );
  expect(fill('About {minutes} minutes', { minutes: 12 })).toBe('About 12 minutes');
});

test('a name that nobody gave stays visible', () => {
  expect(fill('{title}, {count:decision|decisions} in', { title: 'A' })).toBe(
    'A, {count:decision|decisions} in',
  );
});

test('what is filled in is not filled in again', () => {
  expect(fill('{a}{b}', { a: '{b}', b: '{a}' })).toBe('{b}{a}');
});

describe('a number takes the form of the word that goes with it', () => {
  test.for([
    [0, '0 decisions'],
    [1, '1 decision'],
    [2, '2 decisions'],
    [21, '21 decisions'],
    [1234, '1,234 decisions'],
    [0.5, '0.5 decisions'],
  ] as const)('%d', ([count, words]) => {
    expect(fill('{count:decision|decisions}', { count })).toBe(words);
  });

  test('by the rules and in the digits of the language', () => {
    // In French, nought is singular; a blank parts the thousands.
    expect(fill('{n:choix|choixs}', { n: 0 }, 'fr')).toBe('0 choix');
    expect(fill('{n:Schritt|Schritte}', { n: 1234 }, 'de')).toBe('1.234 Schritte');
  });

  test('an empty form leaves the number', () => {
    expect(fill('{n:|s}', { n: 1 })).toBe('1 ');
    expect(fill('{a:x|y} of {b:z|w}', { a: 1, b: 2 })).toBe('1 x of 2 w');
  });
});

test('a number below nought has a minus and no hyphen, and words keep theirs', () => {
  expect(fill('{score} of 100', { score: -13 })).toBe('−13 of 100');
  expect(fill('{score:point|points}', { score: -1.5 })).toBe('−1.5 points');
  expect(fill('{day} {a}', { day: '2026-11-22', a: '-ish' })).toBe('2026-11-22 -ish');
});

test('from two hours on a time is told in hours, to the nearest half, in the words of the language', () => {
  expect([1, 35, 119].map((minutes) => durationOf(minutes))).toEqual([
    '1 minute',
    '35 minutes',
    '119 minutes',
  ]);
  expect([120, 136, 350, 370].map((minutes) => durationOf(minutes))).toEqual([
    '2 hours',
    '2.5 hours',
    '6 hours',
    '6 hours',
  ]);
  expect(durationOf(150, 'de')).toBe('2,5 Stunden');
});
