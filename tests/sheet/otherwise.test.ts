import { describe, expect, test } from 'vitest';
import { SheetFile } from '../../src/model/sheet.ts';
import { compileSheet } from '../../src/sheet/compile.ts';

const long = (what: string) =>
  `This is what the sheet says about ${what} when it is filled in and nothing more.`;
const sheet = (change: object) =>
  SheetFile.parse({
    title: 'A promise',
    parts: [
      { fields: { what: { ask: 'What?' } } },
      {
        rows: 'links',
        fields: { who: { ask: 'Who?' }, effort: { ask: 'How much?', number: true } },
      },
    ],
    remarks: [
      { say: 'Ten parts, and a reason.', when: 'what is "cake"' },
      { say: long('{what}'), when: 'what is filled in' },
    ],
    tries: [
      { with: { what: 'cake' }, says: ['Ten parts, and a reason.', long('cake')] },
      { with: { what: 'bread' }, says: [long('bread')] },
    ],
    ...change,
  });
const slipsOf = (change: object) => compileSheet(sheet(change)).slips;
const tries = (...says: string[]) => ({
  tries: [
    { with: { what: 'cake' }, says },
    { with: { what: 'bread' }, says: [long('bread')] },
  ],
});
const says = (say: string) => ({ remarks: [{ say, when: 'what is filled in' }] });

test('an example that comes out as it says is none to tell of', () => {
  expect(slipsOf({})).toEqual([]);
});

describe('an example that comes out otherwise is told at the first sentence that differs', () => {
  test.for([
    [
      ['Ten parts and a reason.', long('cake')],
      ['tries', 0, 'says', 0],
      'With this filled in, the sheet says "Ten parts, and a reason.", and not "Ten parts and a reason." Write that here, or change its words or its `when`.',
    ],
    [
      ['Ten parts, and a reason.', long('a cake')],
      ['tries', 0, 'says', 1],
      'With this filled in, the sheet says "… sheet says about cake when it …", and not "… sheet says about a cake when it …" Write that here, or change its words or its `when`.',
    ],
    [
      ['Ten parts, and a reason.'],
      ['tries', 0, 'says'],
      `With this filled in, the sheet says "${long('cake')}" Write it here, too, or change its words or its \`when\`.`,
    ],
    [
      ['Ten parts, and a reason.', long('cake'), 'More.'],
      ['tries', 0, 'says', 2],
      'With this filled in, the sheet does not say "More." Take it away here, or loosen its `when`.',
    ],
    [
      ['Ten parts', 'and a reason.', long('cake')],
      ['tries', 0, 'says', 0],
      'In brackets a comma parts one sentence from the next. Put quotation marks round the whole one: "Ten parts, and a reason.".',
    ],
  ] as const)('%#', ([expected, path, reason]) => {
    expect(slipsOf(tries(...expected))[0]).toEqual({ path, reason });
  });

  describe('and where its rows are too few for its `least`', () => {
    const three = { who: 'a' };
    const few = (least: number) =>
      slipsOf({
        remarks: [
          { say: '{n} of them.', some: 'links', least, when: 'who is filled in' },
          { say: 'A cake.', when: 'what is "cake"' },
        ],
        tries: [
          { with: { what: 'cake', links: [three, three, three] }, says: ['3 of them.', 'A cake.'] },
          { with: { links: [three, three, three, three] }, says: ['4 of them.'] },
          { with: { links: [three, three] }, says: [] },
        ],
      });

    test('both numbers are named, once for all examples', () => {
      expect(few(3)).toEqual([]);
      expect(few(5)).toEqual([
        {
          path: ['tries', 0, 'says', 0],
          reason:
            'With this filled in, the sheet does not say "3 of them.": `least`{line} asks for 5, and 3 rows hold. Write 3 there, or fill in more rows here.',
          other: ['remarks', 0, 'least'],
        },
      ]);
    });
  });

  test('a sentence that is only missing is not held against the one below it', () => {
    const [slip] = slipsOf(tries('More.', 'Ten parts, and a reason.', long('cake')));
    expect(slip!.reason).toBe(
      'With this filled in, the sheet does not say "More." Take it away here, or loosen its `when`.',
    );
  });

  test('what can be filled in is named where something else is', () => {
    const [slip] = slipsOf({ tries: [{ with: { waht: 'cake' }, says: [] }] });
    expect(slip!.reason).toBe(
      'Nothing called "waht" can be filled in there. Did you mean "what"? These are there: what, links.',
    );
    const [inRow] = slipsOf({ tries: [{ with: { links: [{ whom: 'a' }] }, says: [] }] });
    expect(inRow!.reason).toContain('Did you mean "who"? These are there: who, effort.');
  });
});

describe('what a sentence names in braces is told', () => {
  test.for([
    ['{What}.', '"{What}" is no field of this sheet. Did you mean "what"? These are there: '],
    ['{ what }.', '"{ what }" is no field of this sheet. Did you mean "what"? These are there: '],
    ['It is {what.', 'a brace without its partner, at "{what.". Write "{what}".'],
    ['It is what} and more.', 'Add the other one, or take this one away.'],
    [
      '{links.who}.',
      'adds up numbers, and words stand there. Write "{who}", in a remark with "some: links".',
    ],
  ])('%s', ([say, reason]) => {
    const [slip, ...others] = slipsOf(says(say!));
    expect(others).toEqual([]);
    expect(slip).toMatchObject({
      path: ['remarks', 0, 'say'],
      reason: expect.stringContaining(reason!),
    });
  });

  test('a sum of numbers is none to tell of', () => {
    expect(
      slipsOf({
        ...says('{links.effort} in all.'),
        tries: [{ with: { what: 'a' }, says: ['0 in all.'] }],
      }),
    ).toEqual([]);
  });
});
