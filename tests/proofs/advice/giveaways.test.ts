import { describe, expect, test } from 'vitest';
import { withoutLeft } from '../../../src/language/left.ts';
import { adviceOn, afterEdits, codesOf, edited } from './advised.ts';

const lines = {
  look: '"May I look at the box with you?"',
  hear: '"All day at home. What was in the box?"',
  call: '"I will call the depot now, with you here."',
  name: '"Ask for me. Here is my name and number."',
};
/** A line of so many words. */
const long = (line: keyof typeof lines, words: number) =>
  [lines[line], `"${Array(words).fill('box').join(' ')}."`] as const;

describe('the worthiest option', () => {
  test('is not the longest by a word that nobody sees', () => {
    expect(afterEdits(long('look', 9), long('call', 10))).toEqual([]);
  });

  test('is told at the title, wherever the plainest case is, so that a note there keeps its place', () => {
    const four = (plainest: keyof typeof lines) =>
      (Object.keys(lines) as (keyof typeof lines)[]).map((line) =>
        long(line, line === plainest ? 20 : 13),
      );
    const [hear, name] = [adviceOn(edited(...four('hear'))), adviceOn(edited(...four('name')))];
    expect([hear, name].flat().map(({ code, line }) => [code, line])).toEqual([
      ['best-longest', 2],
      ['best-longest', 2],
    ]);
    expect(hear[0]!.message).toContain('first, they are "hear" in "A day at home"');
    expect(name[0]!.message).toContain('first, they are "name" in "The last word"');
    const noted = edited(...four('hear')).replace('title:', '# fine: best-longest\ntitle:');
    expect(withoutLeft('box.mdx', noted, adviceOn(noted))).toEqual([]);
  });

  test('may be the longest in half of the decisions', () => {
    expect(afterEdits(long('look', 11), long('call', 11))).toEqual([]);
  });

  test('is a giveaway when it is the longest in four of five decisions', () => {
    const [found, ...others] = afterEdits(
      long('look', 11),
      long('hear', 12),
      long('call', 11),
      long('name', 11),
    );
    expect(others).toEqual([]);
    expect(found!.message).toBe(
      'The worthiest choice is clearly the longest in 4 of 4 decisions; on average it has 11 words, and the others have 9. The plainest case first, they are "look" in "An empty box" (line 23), "hear" in "A day at home" (line 36), "call" in "What happens now" (line 46) and "name" in "The last word" (line 59). Cut the long ones, or give the others as many words.',
    );
  });

  test('is a giveaway when it has half as many words again on average', () => {
    const found = afterEdits(long('look', 20), long('call', 20));
    expect(codesOf(found)).toEqual(['best-longest']);
    expect(found[0]!.message).toContain('in 2 of 4 decisions; on average it has 15 words');
  });

  test('gives nothing away in three decisions: it may be chance', () => {
    const four = edited(long('look', 20), long('hear', 20), long('call', 20), long('name', 20));
    expect(codesOf(adviceOn(four))).toEqual(['best-longest']);
    // Where no option is better than another, nothing can be given away.
    const mark = '  - evidence: listen +1\n  - consequence: She reads';
    expect(four).toContain(mark);
    expect(adviceOn(four.replace(mark, '  - consequence: She reads'))).toEqual([]);
  });

  test('first in every scene of the file is a giveaway to reviewers', () => {
    const first = ['counter', 'ask'].reduce(swapped, edited());
    const [found, ...others] = adviceOn(first);
    expect(others).toEqual([]);
    expect(found!.message).toMatch(
      /In 4 of 4 decisions the worthiest choice is written first: "look" in "An empty box" \(line 19\), "hear" in /,
    );
    expect(adviceOn(swapped(first, 'plan'))).toEqual([]);
  });

  test('is judged beside all the options that can stand open with it', () => {
    const first = ['counter', 'ask'].reduce(swapped, edited());
    const more = `- [shrug] "These things happen, I am afraid to say."
  - when: trust below 30
  - consequence: She looks up.
  - feedback: Her shoes are for tomorrow.
- [call]`;
    expect(adviceOn(first.replace('- [call]', more))).toEqual([]);
  });
});

/** The script with the two choices of a scene in the other order. */
function swapped(text: string, scene: string): string {
  const form = new RegExp(`(## ${scene}:[^]*?\\n\\n)(- \\[[^]*?\\n)(- \\[[^]*?\\n)\\n`);
  return text.replace(form, '$1$3$2\n');
}
