import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entries, Rule } from '../../src/model/sheet.ts';
import { readCondition } from '../../src/sheet/conditions.ts';
import { saysOf } from '../../src/sheet/says.ts';

const known = new Map<string, readonly string[] | undefined>([
  ['goal', undefined],
  ['other', undefined],
  ['by', undefined],
  ['start', undefined],
  ['said', ['yes', 'not asked yet', 'no']],
  ['effort', undefined],
  ['links', undefined],
  ['links.effort', undefined],
  ['who', undefined],
]);

const two: Entries = {
  links: [
    { who: 'a', effort: '4' },
    { who: 'b', effort: '5' },
  ],
};

describe('a condition holds, as it reads,', () => {
  const today = '2026-11-22';
  test.for<[string, Entries, Entries]>([
    ['goal is empty', {}, { goal: 'a' }],
    ['goal is filled in', { goal: 'a' }, { goal: '' }],
    ['goal is ticked', { goal: 'yes' }, {}],
    ['goal is not ticked', {}, { goal: 'yes' }],
    ['said is "no"', { said: 'no' }, { said: 'yes' }],
    ['said is "no" or "not asked yet"', { said: 'not asked yet' }, { said: 'yes' }],
    ['said is not "no"', { said: 'yes' }, { said: 'no' }],
    ['said is not "no"', { said: 'yes' }, {}],
    ['goal is the same as other', { goal: 'a', other: 'a' }, { goal: 'a', other: 'b' }],
    ['goal is not the same as other', { goal: 'a', other: 'b' }, { goal: 'a' }],
    ['effort is at least 4', { effort: '4' }, { effort: '3' }],
    ['effort is at most 4', { effort: '4' }, { effort: '5' }],
    ['effort is at most 4', { effort: '0' }, {}],
    ['effort is more than 4', { effort: '5' }, { effort: '4' }],
    ['effort is less than 4', { effort: '3' }, { effort: '4' }],
    ['effort is less than 4', { effort: '3' }, {}],
    ['effort is more than goal', { effort: '30', goal: '9' }, { effort: '9', goal: '30' }],
    ['goal has "better" or "improve"', { goal: 'To Improve it' }, { goal: 'improvement' }],
    ['goal has "better", "improve"', { goal: 'better!' }, { goal: 'betterment' }],
    ['goal has no "better"', { goal: 'good' }, { goal: 'Better' }],
    ['goal has "you\'re"', { goal: 'So you’re late' }, { goal: 'your' }],
    ['goal has "a (b)"', { goal: 'an a (b) c' }, { goal: 'ab' }],
    ['goal has a number', { goal: '30 in 100' }, { goal: 'better quality for everyone' }],
    ['goal has a number', { goal: 'Nine in ten' }, { goal: 'one of us' }],
    ['goal has a number', { goal: 'one in four' }, { goal: 'often' }],
    ['goal has a number', { goal: 'by fifteen' }, { goal: 'for now' }],
    ['goal has no number', { goal: 'more of them' }, { goal: 'forty' }],
    ['goal has no number', { goal: 'many' }, { goal: '' }],
    ['goal has more than 2 words', { goal: 'one two  three' }, { goal: 'one two' }],
    ['goal has at most 2 words', { goal: 'one two' }, { goal: 'one two three' }],
    ['by is past', { by: '2026-11-21' }, { by: today }],
    ['by is past', { by: '2026-11-21' }, {}],
    ['by is today or past', { by: today }, { by: '2026-11-23' }],
    ['by is more than 14 days away', { by: '2026-12-07' }, { by: '2026-12-06' }],
    ['by is before start', { by: '2026-01-01', start: '2026-01-02' }, { by: '2026-01-02' }],
    ['links is at most 1', { links: [{ who: 'a' }, { who: '' }] }, two],
    ['links.effort is more than 9', { links: [{ effort: '5' }, { effort: '5' }] }, two],
    ['everything has "must"', { goal: 'a', other: 'you must' }, { goal: 'mustard' }],
    ['goal is filled in and other is empty', { goal: 'a' }, { goal: 'a', other: 'b' }],
    ['goal has "this and that"', { goal: 'this and that' }, { goal: 'this' }],
  ])('%s', ([when, so, otherwise]) => {
    const rule: Rule = { say: 'so', when: testsOf(when) };
    expect(saysOf([rule], so, today)).toEqual(['so']);
    expect(saysOf([rule], otherwise, today)).toEqual([]);
  });
});

describe('of rows', () => {
  const when = testsOf('who is filled in and effort is empty');

  test('it is said for each of which it holds, with what stands there', () => {
    const rule: Rule = { say: '{row}: ask {who}.', rows: 'links', each: 1, when };
    const links = [
      { row: 'Link 1', who: 'the bakers' },
      { row: 'Link 2', who: 'the driver', effort: '1' },
      { row: 'Link 3', who: 'the shop' },
    ];
    expect(saysOf([rule], { links }, '')).toEqual([
      'Link 1: ask the bakers.',
      'Link 3: ask the shop.',
    ]);
  });

  test('what is written ends its sentence, where it has a full stop of its own', () => {
    const say = 'A wish: {who}.';
    const said = (who: string) =>
      saysOf([{ say, rows: 'links', each: 1, when }], { links: [{ who }] }, '');
    expect([said('I ring.'), said('I ring'), said('v1.2')].flat()).toEqual([
      'A wish: I ring.',
      'A wish: I ring.',
      'A wish: v1.2.',
    ]);
  });

  test('once, when it holds of one or of as many as it says, with how many and which', () => {
    const rule: Rule = { say: '{n}: {who}', rows: 'links', when };
    const links = [{ who: 'a' }, { who: 'b' }, { who: 'a' }];
    expect(saysOf([rule], { links }, '')).toEqual(['3: a, b']);
    expect(saysOf([{ ...rule, least: 3 }], { links }, '')).toEqual(['3: a, b']);
    expect(saysOf([{ ...rule, least: 4 }], { links }, '')).toEqual([]);
  });

  test('of all of them, only when there are any, and rows in which nothing stands do not count', () => {
    const rule: Rule = { say: 'all', rows: 'links', least: 0, when };
    expect(saysOf([rule], { links: [] }, '')).toEqual([]);
    expect(saysOf([rule], { links: [{ who: 'a' }, { row: 'Link 2', who: '' }] }, '')).toEqual([
      'all',
    ]);
    expect(saysOf([rule], { links: [{ who: 'a' }, { who: 'b', effort: '1' }] }, '')).toEqual([]);
  });
});

test('whatever is written anywhere, nothing is thrown, and what is written is shown as it is', () => {
  const words = fc.oneof(fc.string(), fc.constantFrom('$&', '{goal}', '30', '2026-02-30', '', '('));
  const entries = fc.record({
    goal: words,
    other: words,
    by: words,
    start: words,
    said: words,
    effort: words,
    links: fc.array(fc.record({ who: words, effort: words }), { maxLength: 4 }),
  });
  const conditions = [
    'goal has "$&"',
    'effort is more than goal',
    'by is more than 3 days away',
    'by is before start',
    'links is at least 1',
    'links.effort is at most 9',
    'everything has more than 3 words',
  ].map(testsOf);
  fc.assert(
    fc.property(entries, fc.constantFrom(...conditions), (filled, when) => {
      for (const line of saysOf([{ say: '<{goal}>', when }], filled, '2026-11-22')) {
        expect(line).toBe(`<${filled.goal}>`);
      }
    }),
    { seed: 20_261_122 },
  );
});

function testsOf(when: string): Rule['when'] {
  const read = readCondition(when, known);
  if ('reason' in read) throw new Error(read.reason);
  return read.tests;
}
