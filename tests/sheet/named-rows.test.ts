import { expect, test } from 'vitest';
import { SheetFile } from '../../src/model/sheet.ts';
import { compileSheet } from '../../src/sheet/compile.ts';

const sheet = SheetFile.parse({
  title: 'Two points',
  parts: [
    { fields: { what: { ask: 'What?' }, want: { ask: 'How far should it be?', number: true } } },
    {
      rows: 'points',
      named: ['Trust: each can rely on the other.', 'Bonds: you know each other.'],
      fields: { mark: { ask: 'How far?', choose: ['1 little', '5 fully', "I can't tell"] } },
    },
  ],
  remarks: [
    { some: 'points', say: 'Low: {row}.', when: 'row is "Trust" or "Bonds" and mark is at most 2' },
    { some: 'points', say: 'Below all: {row}.', when: 'mark is less than 2' },
    { some: 'points', say: 'Not above {want}: {row}.', when: 'mark is at most want' },
    { say: 'No points yet.', when: 'what is filled in and points is at most 0' },
  ],
  tries: [
    {
      with: { points: [{ mark: "I can't tell" }, { mark: '1 little' }] },
      says: ['Low: Bonds.', 'Below all: Bonds.'],
    },
    { with: { what: 'the lab' }, says: ['No points yet.'] },
    { with: { want: 5, points: [{ mark: '5 fully' }] }, says: ['Not above 5: Trust.'] },
  ],
});

test('a row goes by what stands before the colon, what is no number is not low, and rows that nobody began are none', () => {
  expect(compileSheet(sheet).slips).toEqual([]);
});
