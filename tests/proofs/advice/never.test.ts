import { describe, expect, test } from 'vitest';
import { inShort } from '../../scenario/script.ts';
import { adviceOn, afterEdits, codesOf, sound } from './advised.ts';

const named = (name: string) =>
  ['primary: [listen]', `primary: [listen]\nsecondary: [${name}]`] as const;
const brother = [
  '  name: Nora Lind\n',
  '  name: Nora Lind\nothers:\n  - name: Omar Haddad\n',
] as const;

describe('a secondary competence', () => {
  const deny = 'effect: trust -30';
  test.for([
    ['no choice names', deny, ['never-marked 13:13']],
    ['choices only give nothing', `${deny}\n  - evidence: empathy +0`, ['never-marked 13:13']],
    ['a choice speaks for', `${deny}\n  - evidence: empathy +1`, []],
    ['a choice speaks against', `${deny}\n  - evidence: empathy -1`, []],
  ] as const)('that %s is named as often as it needs to be', ([, marked, expected]) => {
    expect(afterEdits(named('empathy'), [deny, marked]).map(inShort)).toEqual(expected);
  });
});

describe('somebody in the cast', () => {
  test('who says nothing is named, with what can be done', () => {
    expect(afterEdits(brother).map(({ message }) => message)).toEqual([
      '"Omar Haddad" is in the cast and never speaks. Write a line for them, such as "Omar (calm): …", or take them out of `others`.',
    ]);
  });

  test.for([
    ['a line in a scene', 'Nora (calm): And then?', 'Omar: And then?\n\nNora: Yes?'],
    ['a line in an ending', 'She leaves with a form.', 'Omar Haddad: She leaves.'],
    ['an answer that is quoted', 'She turns it round.', 'Omar turns it round. "Empty."'],
    ['one in curly quotation marks', 'She turns it round.', 'Omar turns it round. “Empty.”'],
  ] as const)('who has %s speaks', ([, from, to]) => {
    expect(codesOf(afterEdits(brother, [from, to]))).toEqual([]);
  });

  test.for([
    ['who is only talked about', 'She turns it round.', 'Omar turns it round.'],
    ['whose name is part of a word', 'She turns it round.', 'Omarion turns it round. "Empty."'],
    ['while another is quoted', 'She turns it round.', 'She turns it round. "Empty."'],
    ['who is told about', 'She leaves with a form.', 'Omar leaves with a form. "Bye," she says.'],
  ] as const)('%s says nothing', ([, from, to]) => {
    expect(codesOf(afterEdits(brother, [from, to]))).toEqual(['never-speaks']);
  });

  test('speaks, if it is the customer, in any answer that is quoted', () => {
    const told = sound.replace(/^Nora \(\w+\): .*$/gm, 'She waits.');
    expect(codesOf(adviceOn(told))).toEqual([]);
    const silent = told.replace(/consequence: "[^"]*"/g, 'consequence: She waits.');
    expect(adviceOn(silent).map(({ message }) => message)).toEqual([
      '"Nora Lind" is in the cast and never speaks. Write a line for them, such as "Nora (calm): …", or let a choice bring about an answer in quotation marks.',
    ]);
  });
});
