import { describe, expect, test } from 'vitest';
import { openTool, rowsWith } from './tool.ts';

const { sheet, saysOf } = openTool('nine-traits');
const [traits] = sheet.parts;
const only = (i: number, here: string) =>
  rowsWith(traits!, (at) => (at === i ? { here } : undefined));
const doubted: [number, RegExp][] = [
  [1, /work went to people who knew little .* Who tells yours\?$/s],
  [5, /each team was paid for something else/],
];

describe('the nine traits', () => {
  test('are nine, and each can be answered with no, in part or yes', () => {
    expect(new Set(traits!.named).size).toBe(9);
    expect(traits!.fields['here']!.choose).toEqual(['no', 'in part', 'yes']);
  });

  test('the two that the paper speaks against are the ones on work handed out and on pay', () => {
    expect(doubted.map(([i]) => traits!.named![i])).toEqual([
      'hands to others what is not its own core',
      'pay that follows how satisfied customers are',
    ]);
  });

  test.for(doubted)(
    'trait %i gets its second question when it is so, or so in part',
    ([i, says]) => {
      for (const here of ['in part', 'yes']) {
        expect(saysOf({ traits: only(i, here) })).toEqual([expect.stringMatching(says)]);
      }
      expect(saysOf({ traits: only(i, 'no') })).toEqual([]);
    },
  );

  test('of the seven others nothing is said, whatever they are', () => {
    for (const i of [0, 2, 3, 4, 6, 7, 8]) {
      for (const here of ['no', 'in part', 'yes']) {
        expect(saysOf({ traits: only(i, here) }), `${i}`).toEqual([]);
      }
    }
  });

  test('both questions are asked of somebody who says yes to all', () => {
    expect(saysOf({ traits: rowsWith(traits!, () => ({ here: 'yes' })) })).toHaveLength(2);
  });
});
