import { describe, expect, test } from 'vitest';
import { openTool } from './tool.ts';

const { sheet, saysOf } = openTool('charter');

const agreed = {
  we: 'the counter',
  they: 'the bakers',
  place: 'In our organisation',
  give: 'A slip by six.',
  want: 'The cake by eleven.',
  changed: 'half past ten',
  again: '2027-02-01',
};

describe('a charter has two sides', () => {
  test('both are asked for, and what happens when it goes wrong', () => {
    const asked = sheet.parts.flatMap(({ fields }) => Object.keys(fields));
    expect(asked).toEqual(expect.arrayContaining(['give', 'want', 'wrong', 'changed', 'again']));
  });

  test('one that both have had a say in, with deeds and a day, is left in peace', () => {
    expect(saysOf(agreed)).toEqual([]);
  });

  test('a side that gives nothing is asked what the others get for it', () => {
    expect(saysOf({ ...agreed, give: '' })).toEqual([expect.stringMatching(/^What do they get/)]);
  });

  test('a side that asks for nothing is asked what it needs', () => {
    expect(saysOf({ ...agreed, want: '' })).toEqual([expect.stringMatching(/^What do you need/)]);
  });
});

describe('a word that nobody can see is not let pass', () => {
  test.for(['always', 'never', 'quality', 'communication', 'support', 'respect', 'flexible'])(
    '"%s" is asked about, given or asked for',
    (word) => {
      const vague = `We are for ${word}.`;
      expect(saysOf({ ...agreed, give: vague })).toEqual([
        expect.stringMatching(/^You gave them a word that nobody can see/),
      ]);
      expect(saysOf({ ...agreed, want: vague })).toEqual([
        expect.stringMatching(/^You ask for something that nobody can see/),
      ]);
    },
  );
});

describe('another firm', () => {
  test('is to be told of the customers it works for', () => {
    expect(saysOf({ ...agreed, place: 'Another firm' })).toEqual([
      expect.stringMatching(/^They are another firm\. Do they know who your customers are/),
    ]);
    const told = { ...agreed, place: 'Another firm', give: 'Who our guests are.' };
    expect(saysOf(told)).toEqual([]);
  });
});

describe('a draft stays a draft', () => {
  test('until the other side has changed something in it', () => {
    expect(saysOf({ ...agreed, changed: '' })).toEqual(['Nobody but you has had a say in it yet.']);
  });

  test('and without a day to look at it again it is told so', () => {
    expect(saysOf({ ...agreed, again: '' })).toEqual([expect.stringMatching(/^Without a day/)]);
  });
});
