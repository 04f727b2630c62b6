import { expect, test } from 'vitest';
import type { Graph } from '../../../src/model/graph.ts';
import type { Way } from '../../../src/proofs/search.ts';
import { createScenario } from '../../../src/scenario/machine.ts';
import { replay } from '../../../src/scenario/trail.ts';
import { readMargin, type Margin } from '../../../src/studio/play/margin.ts';
import { trailOf } from '../../../src/studio/ways/list.ts';
import { plainOpen, plainStart, plainTake } from '../../proofs/plain.ts';
import { graphOf } from '../../scenario/script.ts';
import { shipped } from '../map/maps.ts';

const box = graphOf(
  `## counter: An empty box

- [look] "May I look?"
  - effect: trust +20, patience -1, set box-open
  - evidence: listen +2, empathy +1
  - next: plan
- [deny] "It left us full."
  - evidence: listen -1
  - critical: yes
  - next: plan

## plan: What now

- [refund] "Your money back, at once."
  - when: box-open and trust at least 60
  - evidence: empathy +2
  - next: solved
- [form] "There is a form."
  - evidence: empathy -1
  - next: ending

## ending open: Open
- result: failure
- when: not box-open

## ending solved: Solved
- result: success`,
  'primary: [listen, empathy]',
);

function marginAfter(graph: Graph, way: Way): Margin {
  const scenario = createScenario(graph.id, graph.logic);
  const { moment, steps } = replay(scenario, trailOf(scenario.play, way));
  return readMargin(scenario, { moment, steps }, 0.6);
}

test('at the beginning nothing has been said, and the meters stand where they start', () => {
  const margin = marginAfter(box, []);
  expect(margin).toMatchObject({ at: 'counter', flags: [], visited: ['counter'] });
  expect(margin.last).toBeUndefined();
  expect(margin.meters).toEqual([
    { id: 'trust', before: 40, now: 40 },
    { id: 'patience', before: 5, now: 5 },
  ]);
  expect(margin.choices.map(({ id, critical, leads }) => [id, critical, leads])).toEqual([
    ['look', false, 'plan'],
    ['deny', true, 'plan'],
  ]);
});

test('after a choice it is told what that did, in the author’s words', () => {
  const margin = marginAfter(box, [['counter', 'look']]);
  expect(margin.last).toEqual({
    choice: 'look',
    at: 'counter',
    does: 'trust +20, patience -1, set box-open',
    marks: 'listen +2, empathy +1',
  });
  expect(margin.meters).toEqual([
    { id: 'trust', before: 40, now: 60 },
    { id: 'patience', before: 5, now: 4 },
  ]);
  expect(margin).toMatchObject({ flags: ['box-open'], visited: ['counter', 'plan'] });
  const next = marginAfter(box, [
    ['counter', 'look'],
    ['plan', 'form'],
  ]);
  expect(next.meters[0]).toEqual({ id: 'trust', before: 60, now: 60 });
});

test('a closed choice says what it asks for and what is so instead', () => {
  const { choices } = marginAfter(box, [['counter', 'deny']]);
  expect(choices.map(({ id, closed }) => [id, closed])).toEqual([
    [
      'refund',
      'asks for box-open and trust at least 60, and “box-open” is not set and trust is 40, not at least 60',
    ],
    ['form', undefined],
  ]);
});

test('at an ending it says which, and what the run scores', () => {
  const good: Way = [
    ['counter', 'look'],
    ['plan', 'refund'],
  ];
  const { ending, choices, visited } = marginAfter(box, good);
  expect(ending).toMatchObject({ id: 'solved', result: 'success', score: 1, passes: true });
  expect(choices).toEqual([]);
  expect(visited).toEqual(['counter', 'plan']);
  const bad: Way = [
    ['counter', 'deny'],
    ['plan', 'form'],
  ];
  expect(marginAfter(box, bad).ending).toMatchObject({ id: 'open', score: 0, passes: false });
});

test('each open choice leads where the plain rules of play lead, with the same numbers', () => {
  const { logic } = shipped;
  for (const pick of [0, 1, -1]) {
    let state = plainStart(logic);
    const way: Way = [];
    for (let open = plainOpen(logic, state); open.length > 0; open = plainOpen(logic, state)) {
      const { choices } = marginAfter(shipped, way);
      const here = choices.filter(({ closed }) => closed === undefined);
      expect(here.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
      for (const [i, each] of open.entries()) {
        const next = plainTake(logic, state, each)!;
        const stands = logic.meters.map(({ id }) => `${id} ${next.meters[id]}`).join(', ');
        const ends = logic.endings.some(({ id }) => id === next.at);
        expect(here[i]).toMatchObject({ leads: next.at, ends, stands });
      }
      const taken = open.at(Math.min(pick, open.length - 1))!;
      way.push([state.at, taken.id]);
      state = plainTake(logic, state, taken)!;
    }
    expect(way.length).toBeGreaterThan(4);
  }
});
