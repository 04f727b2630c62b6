import { describe, expect, test } from 'vitest';
import { graphOf, playOut } from './script.ts';

/** One meter runs down; a rule takes whoever is at its end to the yard. */
const body = `## counter: An empty box

- [snap] "It left us full."
  - effect: patience = 0
  - next: plan
- [snap-and-end] "That is all."
  - effect: patience = 0
  - next: ending open
- [to-yard] You go out.
  - effect: patience = 0
  - next: yard
- [to-rest] You sit down.
  - effect: patience = 0
  - next: rest
- [calm] "May I look?"
  - next: plan

## plan: What now
- enter: patience +3

- [call] "I will call."
  - next: ending
- [leave] You go.
  - next: rest

## rest: A bench
- enter: trust +1

- [stand] You stand up.
  - next: plan

## yard: Outside
- enter: trust = 1

- [come-back] You come back.
  - next: counter

## ending open: Open
- result: partial`;

const rule = (more = '') => `rules: [{ when: patience is 0, go: yard${more} }]`;

describe('a rule', () => {
  test('fires wherever a choice leads, once its effects are done', () => {
    expect(playOut(graphOf(body), 'snap').at).toBe('plan');
    expect(playOut(graphOf(body, rule()), 'snap').at).toBe('yard');
    expect(playOut(graphOf(body, rule()), 'calm').at).toBe('plan');
  });

  test('comes before the arrival: the scene that was meant is not entered', () => {
    // `plan` would give the patience back, and the rule would not hold any more.
    expect(playOut(graphOf(body, rule()), 'snap').values).toMatchObject({ patience: 0, trust: 1 });
    expect(playOut(graphOf(body), 'snap').values).toMatchObject({ patience: 3, trust: 40 });
  });

  test('never fires on a choice that leads to an ending', () => {
    expect(playOut(graphOf(body, rule()), 'snap-and-end').at).toBe('open');
  });

  test('"except" names where the choice leads', () => {
    const graph = graphOf(body, rule(', except: [rest]'));
    expect(playOut(graph, 'to-rest').at).toBe('rest');
    expect(playOut(graph, 'snap').at).toBe('yard');
  });

  test('"except" does not name where the choice comes from', () => {
    const graph = graphOf(body, rule(', except: [counter, rest]'));
    expect(playOut(graph, 'snap').at).toBe('yard');
    // From `rest`, which is excepted, to `plan`, which is not: patience is still at its end.
    expect(playOut(graph, 'to-rest', 'stand').at).toBe('yard');
  });

  test('that sends people where they were going anyway changes nothing', () => {
    expect(playOut(graphOf(body, rule()), 'to-yard')).toMatchObject({ at: 'yard' });
  });

  test('can lead to an ending, or to the first that holds', () => {
    const go = (to: string) => `rules: [{ when: patience is 0, go: ${to} }]`;
    expect(playOut(graphOf(body, go('open')), 'snap').at).toBe('open');
    expect(playOut(graphOf(body, go('ending')), 'snap').at).toBe('open');
  });

  test('gives way to the one before it', () => {
    const rules = `rules:
  - { when: patience is 0 and promised, go: open }
  - { when: patience is 0, go: rest }
  - { when: patience at most 3, go: yard }`;
    expect(playOut(graphOf(body, rules), 'snap').at).toBe('rest');
  });

  test('does not hold at the beginning, before anything was chosen', () => {
    expect(playOut(graphOf(body, 'rules: [{ when: patience is 5, go: yard }]')).at).toBe('counter');
  });
});

test('the start is the first scene, or the one that is named, and it is arrived at', () => {
  expect(playOut(graphOf(body)).at).toBe('counter');
  const graph = graphOf(body, 'start: plan');
  expect(playOut(graph)).toMatchObject({ at: 'plan', values: { patience: 8 } });
});

test('a choice can lead to its own scene, which is then entered anew', () => {
  const graph = graphOf(`## counter: An empty box
- enter: trust +1

- [wait] You wait.
  - next: counter
- [look] "May I look?"

## ending open: Open
- result: partial`);
  expect(playOut(graph, 'wait', 'wait')).toMatchObject({ at: 'counter', values: { trust: 43 } });
});
