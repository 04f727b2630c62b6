import { describe, expect, test } from 'vitest';
import { SheetFile } from '../../src/model/sheet.ts';
import { compileSheet } from '../../src/sheet/compile.ts';
import { strangeOffers } from '../../src/sheet/offers.ts';

const rows = {
  rows: 'links',
  title: 'Link {n}',
  from: 2,
  to: 5,
  add: 'Another',
  fields: {
    who: { ask: 'Who?' },
    by: { ask: 'By when?', day: true },
    effort: { ask: 'How much?', number: true, holds: 1 },
    forget: { ask: 'Forgotten?', tick: true },
    said: { ask: 'Said?', choose: ['Yes', 'No'], holds: 'No' },
  },
};
const remarks = [
  { some: 'links', say: 'Who: {who}.', when: 'who is filled in and said is "No"' },
  { some: 'links', say: '{links.effort} in all.', when: 'links.effort is at least 5' },
];
const tries = [
  {
    with: { links: [{ who: 'Ann', said: 'No', effort: 5, by: '2026-01-01', forget: 'yes' }] },
    says: ['Who: Ann.', '5 in all.'],
  },
];
const slipsOf = (change: object) =>
  compileSheet(SheetFile.parse({ title: 'Links', parts: [rows], remarks, tries, ...change })).slips;
const part = (change: object) => ({ parts: [{ ...rows, ...change }] });
const field = (name: keyof typeof rows.fields, change: object) =>
  part({ fields: { ...rows.fields, [name]: { ...rows.fields[name], ...change } } });
const filled = (change: object) => ({
  tries: [{ with: { links: [{ ...tries[0]!.with.links[0], ...change }] }, says: tries[0]!.says }],
});

test('a sheet in which nothing is wrong has none to tell of', () => {
  expect(slipsOf({})).toEqual([]);
});

describe('one slip in a part, a box or an example is told once, where it is', () => {
  const at = ['parts', 0, 'fields'];
  const entry = ['tries', 0, 'with', 'links', 0];
  test.for([
    [
      part({ from: 6 }),
      ['parts', 0, 'from'],
      'Write "from: 5" and "to: 6", if the two have changed places.',
    ],
    [part({ title: 'Link {N}' }), ['parts', 0, 'title'], '"{N}" would be shown as it is written.'],
    [part({ title: 'Link {n' }), ['parts', 0, 'title'], 'would be shown as it is written.'],
    [
      field('said', { choose: ['Yes', 'No', 'Yes'] }),
      [...at, 'said', 'choose', 2],
      '"Yes" can be chosen twice.',
    ],
    [
      field('said', { holds: 'Maybe' }),
      [...at, 'said', 'holds'],
      'cannot be chosen. Write one of Yes, No.',
    ],
    [field('effort', { holds: 'one' }), [...at, 'effort', 'holds'], '"one" is no number in digits'],
    [filled({ by: 'May 2027' }), [...entry, 'by'], '"by" takes a day, and "May 2027" is none.'],
    [
      filled({ effort: '5 or 6' }),
      [...entry, 'effort'],
      '"effort" takes a number, and "5 or 6" is none.',
    ],
    [
      filled({ forget: 'no' }),
      [...entry, 'forget'],
      "is a box to tick. Write 'yes', or take it away",
    ],
    [filled({ said: 'no' }), [...entry, 'said'], '"said" cannot be "no". Did you mean "No"?'],
    [filled({ whom: 'Ann' }), [...entry, 'whom'], 'Did you mean "who"?'],
    [
      { remarks: [{ ...remarks[0], each: 'links' }, remarks[1]] },
      ['remarks', 0, 'some'],
      'here are 2: `each` and `some`. Keep one of them.',
    ],
  ] as const)('%#', ([change, path, reason]) => {
    const [slip, ...others] = slipsOf(change);
    expect(others).toEqual([]);
    expect(slip).toMatchObject({ path, reason: expect.stringContaining(reason) });
  });

  test('a choice that its comma cuts is told there, and not wherever it is named', () => {
    const [slip, ...others] = slipsOf({
      ...field('said', { choose: ['Yes', 'Yes', 'but later', 'No'] }),
      ...filled({ said: 'Yes, but later' }),
    });
    expect(others).toEqual([]);
    expect(slip).toMatchObject({ path: [...at, 'said', 'choose', 1] });
    expect(slip!.reason).toContain('write "Yes, but later" in quotation marks');
  });

  test('rows that have lost their name are told there, and not wherever they are named', () => {
    const { rows: name, ...nameless } = rows;
    expect(name).toBe('links');
    expect(slipsOf({ parts: [nameless] })).toEqual([
      { path: ['parts', 0, 'add'], key: true, reason: expect.stringContaining('Write "rows: …"') },
    ]);
  });

  test('a name that is given otherwise than it is used is told where it is given', () => {
    expect(slipsOf(part({ rows: 'link' }))).toEqual([
      {
        path: ['parts', 0, 'rows'],
        reason: expect.stringContaining(
          '"link" is used nowhere, and "links" stands in several places',
        ),
      },
    ]);
  });

  test('a name that nothing has is told once, however often it stands', () => {
    const twice = remarks.map((one) => ({ ...one, when: 'weather is empty' }));
    expect(slipsOf({ remarks: twice })).toEqual([
      expect.objectContaining({
        path: ['remarks', 0, 'when'],
        reason: expect.stringMatching(/The same name stands in one more place of this sheet\.$/),
      }),
    ]);
  });
});

describe('what is offered from elsewhere is there', () => {
  const chain = SheetFile.parse({ title: 'Links', parts: [rows], tries: [{ with: {}, says: [] }] });
  const sheets = new Map([
    ['chain', chain],
    ['unread', undefined],
  ]);
  const offers = (from: string) =>
    strangeOffers(
      SheetFile.parse({
        title: 'A plan',
        parts: [{ fields: { who: { ask: 'Who?', offers: from } } }],
        tries: [{ with: {}, says: [] }],
      }),
      sheets,
    ).map(({ reason }) => reason);

  test.for([
    ['chain/links.who', []],
    ['unread/anything', []],
    [
      'chian/links.who',
      [
        expect.stringContaining(
          'There is no sheet called "chian" to offer anything from. Did you mean "chain"?',
        ),
      ],
    ],
    [
      'chain/link.who',
      [
        expect.stringContaining(
          'The sheet "chain" has no "link.who" to offer anything from. Did you mean "links.who"?',
        ),
      ],
    ],
    ['chain/who', [expect.stringContaining('Did you mean "links.who"?')]],
  ] as const)('%s', ([from, reasons]) => {
    expect(offers(from)).toEqual(reasons);
  });
});
