import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/proofs/simulate/kinds.ts';
import { simulate } from '../../../src/proofs/simulate/simulate.ts';
import { graphOf } from '../../scenario/script.ts';
import { replayedRuns } from './runs.ts';

const options = { learners: 4_000, seed: 5, pass: 0.6 };
const endings = `## ending open: Open
- result: partial

She waits.`;
/** Dominated: worth nothing, dear, tempting nobody. */
const insult = `- [insult] "And whose fault is that?"
  - effect: trust -40, patience -8
  - evidence: listen -1`;
const others = `- [hear] "What was in it?"
  - evidence: listen +2
- [ask] "When did it come?"
  - evidence: listen +1
- [rule] "You had to report it within a week."
  - effect: trust -5
  - evidence: listen -1
  - tempting: It is the rule.`;
const named = ({ scene, choice }: { scene: string; choice: string }) => `${scene}/${choice}`;

describe('never tempting', () => {
  test('is the one line that each kind that reads passes over', () => {
    const graph = graphOf(`## counter: A counter\n\n${others}\n${insult}\n\n${endings}`);
    const { neverTempting, choices } = simulate(graph, options);
    expect(neverTempting.map(named)).toEqual(['counter/insult']);
    const { offered, taken, likely } = neverTempting[0]!;
    expect(offered).toEqual(Object.fromEntries(kinds.map(({ id }) => [id, 1_000])));
    // Whoever does not read takes it as often as the others.
    expect(taken['uniform']).toBeGreaterThan(200);
    for (const id of ['cautious', 'rule-bound', 'skilled']) expect(taken[id]).toBeLessThan(30);
    for (const { id } of kinds) expect(taken[id]! / 1_000).toBeCloseTo(likely[id]!, 1);
    expect(choices).toContain(neverTempting[0]);
  });

  test.each([
    ['says why one would', `${insult}\n  - tempting: He did drop it.`],
    ['costs less', insult.replace('trust -40, patience -8', 'trust -20')],
    ['is worth as much as the best', insult.replace('listen -1', 'listen +2')],
  ])('is not a line that %s', (_, line) => {
    expect(line).not.toBe(insult);
    const graph = graphOf(`## counter: A counter\n\n${others}\n${line}\n\n${endings}`);
    expect(simulate(graph, options).neverTempting).toEqual([]);
  });

  test('is said only of what was offered often enough to tell', () => {
    const graph = graphOf(`## counter: A counter\n\n${others}\n${insult}\n\n${endings}`);
    const least = { ...options, learners: 32 };
    const told = simulate(graph, least);
    expect(told.neverTempting.map(named)).toEqual(['counter/insult']);
    expect(told.seldom).toEqual([]);
    const fewer = simulate(graph, { ...least, learners: 28 });
    expect(fewer.neverTempting).toEqual([]);
    expect(fewer.seldom).toEqual(fewer.choices);
  });

  test('is not said of a good line that only those come to who would not take it', () => {
    const graph = graphOf(`## counter: A counter

- [hear] "What was in it?"
  - evidence: listen +2
  - next: ending
- [rule] "You had to report it within a week."
  - evidence: listen -1
  - tempting: It is the rule.
  - next: afterwards
- [ask] "When did it come?"
  - evidence: listen +1
  - next: ending

## afterwards: Afterwards

- [own] "That was the wrong answer. I will pay for it now."
  - effect: trust -60
  - evidence: ownership +2
  - next: ending
- [stand] "The rule is the rule."
  - tempting: Having said it, one stays with it.
  - next: ending

${endings}`);
    const { neverTempting, choices } = simulate(graph, { ...options, learners: 800 });
    const own = choices.find(({ choice }) => choice === 'own')!;
    expect(own.offered['skilled']).toBeLessThan(10);
    expect(own.offered['rule-bound']).toBeGreaterThan(100);
    // The rule-bound alone would leave it; a skilled one, who hardly comes there, would not.
    expect(own.likely).toMatchObject({ uniform: 0.5, skilled: 0.909091 });
    for (const id of ['cautious', 'rule-bound']) expect(own.likely[id]).toBeLessThan(0.03);
    expect(neverTempting).toEqual([]);
  });
});

test('every choice is counted when it is offered and when it is taken, closed ones not', () => {
  const graph = graphOf(`## counter: A counter

- [look] "May I look?"
  - effect: set box-open
- [call] "I will call."

## again: Once more

- [show] "See for yourself."
  - when: box-open
- [wait] "Wait."
- [never] "Never."
  - when: trust above 99

${endings}`);
  const { choices } = simulate(graph, { ...options, learners: 400 });
  const runs = replayedRuns(graph, { ...options, learners: 400 });
  expect(choices.map(named)).toEqual([
    'counter/look',
    'counter/call',
    'again/show',
    'again/wait',
    'again/never',
  ]);
  for (const { id } of kinds) {
    const taken = (scene: string, choice: string) =>
      runs.filter(
        (one) =>
          one.kind === id &&
          one.run.decisions.some((done) => done.scene === scene && done.choice === choice),
      ).length;
    const expected = {
      'counter/look': [100, taken('counter', 'look')],
      'counter/call': [100, taken('counter', 'call')],
      'again/show': [taken('counter', 'look'), taken('again', 'show')],
      'again/wait': [100, taken('again', 'wait')],
      'again/never': [0, 0],
    };
    const found = choices.map((one) => [named(one), [one.offered[id], one.taken[id]]]);
    expect(Object.fromEntries(found)).toEqual(expected);
  }
});
