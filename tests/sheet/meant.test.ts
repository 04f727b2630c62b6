import { describe, expect, test } from 'vitest';
import { readCondition } from '../../src/sheet/conditions.ts';
import { readCount } from '../../src/sheet/counts.ts';

const fields = new Map<string, readonly string[] | undefined>([
  ['who', undefined],
  ['stop', undefined],
  ['over', undefined],
  ['now', ['Yes', 'No', "I don't know", 'Yes, but later']],
  ['forget', undefined],
  ['by', undefined],
  ['rows.part', undefined],
]);

describe('a condition in other words than its grammar has is told with those', () => {
  test.for([
    ['over >= 1 and over < 5', 'over is at least 1 and over is less than 5'],
    ['over is at least one', 'over is at least 1'],
    ['over at most 3', 'over is at most 3'],
    ['over is greater than 3', 'over is more than 3'],
    ['over is under 3', 'over is less than 3'],
    ['over > 3 & over != 5', 'over is more than 3 and over is not "5"'],
    ["now is I don't know", 'now is "I don\'t know"'],
    ['now is no', 'now is "No"'],
    ["now is 'No'", 'now is "No"'],
    ['now = “No”', 'now is "No"'],
    ['now == "No", who is empty', 'now is "No" and who is empty'],
    ['who is filled and stop is empty', 'who is filled in and stop is empty'],
    ['who is not empty', 'who is filled in'],
    ['who is not filled in', 'who is empty'],
    ['not who is empty', 'who is filled in'],
    ['who is filled in AND stop is blank', 'who is filled in and stop is empty'],
    ['forget is checked', 'forget is ticked'],
    ['who has they', 'who has "they"'],
    ['by is in the past', 'by is past'],
    ['who has number', 'who has a number'],
  ])('%s', ([text, meant]) => {
    expect(readCondition(text!, fields)).toMatchObject({
      reason: `"${text}" is not how a condition is written. Write ${meant}.`,
    });
    expect(readCondition(meant!, fields)).toHaveProperty('tests');
  });

  test('with "or" between two it is two', () => {
    expect(readCondition('who is filled or now is no', fields)).toMatchObject({
      reason:
        '"or" cannot stand between two conditions. Write the remark once for each: when: who is filled in | when: now is "No".',
    });
  });

  test('with a name or a choice that is nearly one has a guess', () => {
    expect(readCondition('woh is empty', fields)).toMatchObject({
      reason: expect.stringContaining('no field of this sheet. Did you mean "who"? These are'),
    });
    expect(readCondition('now is "yes"', fields)).toMatchObject({
      reason: expect.stringContaining('"now" cannot be "yes". Did you mean "Yes"? These can be'),
    });
  });

  test('and is not guessed at where it could be anything', () => {
    expect(readCondition('who smells of lemon', fields)).toMatchObject({
      reason: expect.stringContaining('says nothing that can be looked up. Write, for instance, '),
    });
    expect(readCondition('weather is empty', fields)).toMatchObject({
      reason: expect.stringContaining('begins with no field of this sheet. These are there: who,'),
    });
  });

  test('what a comma has cut is told where it is cut', () => {
    const cut = new Map([['now', ['Yes', 'Yes', 'but later', 'No']]]);
    expect(readCondition('now is "Yes, but later"', cut)).toMatchObject({
      reason:
        '"now" cannot be "Yes, but later", because a comma parts what can be chosen. Write "Yes, but later" in quotation marks under `choose`.',
    });
  });
});

describe('a sum with other signs than its grammar has is told with those', () => {
  const known = new Set(['top', 'low', 'all', 'rows', 'rows.part']);
  test.for([
    ['top – low', 'top - low'],
    ['top minus low', 'top - low'],
    ['top-low', 'top - low'],
    ['100 x (top + low)', '100 * (top + low)'],
    ['100 × top ÷ all', '100 * top / all'],
    ['100 (top - low)', '100 * (top - low)'],
    ['= top + low', 'top + low'],
    ['(top + low', '(top + low)'],
    ['round(100 * (top - low) / all', 'round(100 * (top - low) / all)'],
    ['tops + low', 'top + low'],
    ['10 - part', '10 - rows.part'],
    ['10 - sum(rows.part)', '10 - rows.part'],
    ['sqrt(top)', 'root(top)'],
    ['max(top, low)', 'largest(top, low)'],
    ['Round(top)', 'round(top)'],
  ])('%s', ([text, meant]) => {
    expect(readCount(text!, known)).toMatchObject({
      reason: `"${text}" is not how a sum is written. Write ${meant}.`,
    });
    expect(readCount(meant!, known)).toHaveProperty('steps');
  });
});
