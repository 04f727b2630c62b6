import { describe, expect, test } from 'vitest';
import { openTool } from './tool.ts';

const { sheet, saysOf } = openTool('six-steps');
const stage = {
  link: 'the lab',
  story: 'She missed her train.',
  give: 'samples',
  'they-want': 'by nine',
  source: 'They said so',
  can: 'by two',
  'they-will': 'ring by one',
  'we-will': 'bring them early',
  begins: '2026-12-07',
  counted: 'late results a month',
  now: '9',
  tell: '2027-01-04',
};
const filledUpTo = (last: keyof typeof stage) => {
  const names = Object.keys(stage) as (keyof typeof stage)[];
  const kept = names.slice(0, names.indexOf(last) + 1);
  return Object.fromEntries(kept.map((name) => [name, stage[name]]));
};

describe('a campaign goes in six steps', () => {
  test('which stand in their order below the link', () => {
    const numbered = sheet.parts.map(({ title }) => /^\d/.exec(title ?? '')?.[0]);
    expect(numbered).toEqual([undefined, '1', '2', '3', '4', '5', '6']);
  });

  test('nothing is said before there is a link', () => {
    expect(saysOf({})).toEqual([]);
  });

  test.for([
    ['link', 'one'],
    ['story', 'two'],
    ['give', 'three'],
    ['source', 'four'],
    ['can', 'five'],
    ['begins', 'six'],
  ] as const)('with all up to "%s", step %s is next, and nothing else is said', ([last, next]) => {
    expect(saysOf(filledUpTo(last))).toEqual([expect.stringMatching(`^Next, step ${next}: `)]);
  });

  test('with all six, the day that was written down is what is left', () => {
    expect(saysOf(stage)).toEqual([expect.stringMatching(/^All six have something in them\./)]);
  });
});

describe('what would make a campaign fail is told beside the step', () => {
  test.for([
    ['a guess at what they expect', { source: 'I think so' }, /is a guess so far/],
    ['a change without a talk', { can: '' }, /that nobody has talked about/],
    ['a change on their side alone', { 'we-will': '' }, /^Only the other side changes/],
    ['a change on this side alone', { 'they-will': '' }, /^Only your side changes/],
    ['a count with no number for today', { now: '' }, /^Without a number for today/],
    ['a day to tell before the change', { tell: '2026-12-01' }, /before the change begins/],
  ] as const)('%s', ([, change, says]) => {
    expect(saysOf(stage).slice(1)).toEqual([]);
    expect(saysOf({ ...stage, ...change }).slice(1)).toEqual([expect.stringMatching(says)]);
  });
});
