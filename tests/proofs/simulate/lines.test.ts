import { describe, expect, test } from 'vitest';
import { openLines, temptingIn } from '../../../src/proofs/simulate/lines.ts';
import { openPlay } from '../../../src/scenario/play.ts';
import { compileText, scriptOf } from '../../scenario/script.ts';

const text = scriptOf(`## counter: A counter

- [plain] "Good morning."
- [dear] "That will cost us both."
  - effect: trust -20, patience -5, promised = 1
- [empty] "I have nothing left to say."
  - effect: patience = 1, trust = 90
- [gift] "Take this, and that."
  - effect: spent +10, trust +5
  - evidence: listen +2, empathy -1
- [all-of-it] "Take all of it."
  - effect: spent = 40
- [give-back] "Let me have it back."
  - effect: spent -5
- [promise] "I promise, and I look."
  - effect: set promised, set box-open, clear box-open
- [throw-out] "Out."
  - critical: yes
  - tempting: Everybody wants to, once.

## ending kept: Kept
- when: trust at least 50 or not (trust above 0 and not promised)
- result: success

She smiles.

## ending open: Open
- result: partial

She waits.`)
  .replace(', promised = 1', '')
  .replace(
    '  patience: { from: 0, to: 10, start: 5 }',
    `$&
  spent: { from: 0, to: 50, start: 20, limit: 40 }`,
  );
const { graph, problems } = compileText(text);
if (!graph) throw new Error(problems.map(({ message }) => message).join('\n'));
const { logic, texts } = graph;
const play = openPlay(logic);
const read = (values = play.start.values) => {
  const open = play.open(play.start);
  const lines = openLines(logic, temptingIn(texts))('counter', open, values);
  return Object.fromEntries(open.map(({ id }, i) => [id, lines[i]!]));
};
const nothing = {
  worth: 0,
  loses: 0,
  spends: 0,
  commits: 0,
  critical: false,
  tempting: false,
};

describe('before it is taken, a line shows', () => {
  test.each([
    ['plain', {}],
    // 20 of 100 and 5 of 10.
    ['dear', { loses: 2 + 5 }],
    // From 5 down to 1, of 10; the rise is no loss.
    ['empty', { loses: 4 }],
    ['gift', { worth: 1, spends: 2.5 }],
    ['all-of-it', { spends: 5 }],
    ['give-back', {}],
    // No ending asks whether the box is open.
    ['promise', { commits: 1 }],
    ['throw-out', { critical: true, tempting: true }],
  ])('%s: %j', (id, shown) => {
    expect(read()[id]).toEqual({ ...nothing, ...shown });
  });

  test('no commitment that has been made already', () => {
    expect(read({ ...play.start.values, promised: 1 })['promise']).toEqual(nothing);
  });
});
