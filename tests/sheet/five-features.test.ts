import { describe, expect, test } from 'vitest';
import { openTool, rowsWith } from './tool.ts';

const { sheet, saysOf } = openTool('five-features');
const [features] = sheet.parts;
const all = (here: string) => rowsWith(features!, () => ({ here }));

describe('the five features of the place one works in', () => {
  test('are five, each answered in the same three words', () => {
    expect(new Set(features!.named).size).toBe(5);
    expect(features!.fields['here']!.choose).toEqual(['hardly', 'in places', 'on the whole']);
  });

  test('nothing is said before one is called missing, and there is no score', () => {
    expect(saysOf({})).toEqual([]);
    expect(saysOf({ features: all('on the whole') })).toEqual([]);
    expect(saysOf({ features: all('in places') })).toEqual([]);
  });

  test.for([0, 1, 2, 3, 4])('the one that is hardly there is named, feature %i', (i) => {
    expect(
      saysOf({
        features: rowsWith(features!, (at) => (at === i ? { here: 'hardly' } : undefined)),
      }),
    ).toEqual([`Hardly there: ${features!.named![i]}. Where does a customer notice it?`]);
  });

  test('several that are hardly there are named in one sentence', () => {
    const said = saysOf({ features: all('hardly') });
    expect(said).toHaveLength(1);
    for (const one of features!.named!) expect(said[0]).toContain(one);
  });

  test('with a sentence about customers, the question is to whom it could be said', () => {
    const sign = 'They tell it three times.';
    for (const here of ['hardly', 'in places']) {
      expect(saysOf({ sign, features: [{ here }] })).toEqual([
        expect.stringMatching(/To whom could you say it\?$/),
      ]);
    }
    expect(saysOf({ sign, features: all('on the whole') })).toEqual([]);
  });
});
