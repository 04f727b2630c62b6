import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph } from '../../../src/model/graph.ts';
import { measure } from '../../../src/proofs/figures.ts';
import { search } from '../../../src/proofs/search.ts';
import { createScenario } from '../../../src/scenario/machine.ts';
import { openPlay } from '../../../src/scenario/play.ts';
import { replay } from '../../../src/scenario/trail.ts';
import { listWays } from '../../../src/studio/ways/list.ts';
import { plainSearch } from '../../proofs/plain.ts';
import { logic } from '../../proofs/random.ts';
import { graphOf } from '../../scenario/script.ts';
import { graphAround, shipped } from '../map/maps.ts';

function waysOf(graph: Graph) {
  const play = openPlay(graph.logic);
  const states = search(play);
  return listWays(graph, states, measure(graph, play, states).best);
}

/** Every trail, played by the machine, ends where it says, with what it says. */
function expectTrue(graph: Graph): void {
  const scenario = createScenario(graph.id, graph.logic);
  for (const { scene, ways } of waysOf(graph)) {
    for (const { trail, way, meters, flags } of ways) {
      const { moment, steps, whole } = replay(scenario, trail);
      expect({ whole, at: moment.at }).toEqual({ whole: true, at: scene });
      expect(steps.map((step) => [step.scene.id, step.choice.id])).toEqual(way);
      for (const { id, value } of meters) expect(moment.values[id]).toBe(value);
      const set = graph.logic.flags.filter((id) => moment.values[id] === 1);
      expect(flags).toEqual(set);
    }
  }
}

test('each way of the shipped conversation leads where it says', () => {
  expectTrue(shipped);
});

test('so does each way of any conversation', () => {
  fc.assert(
    fc.property(logic, (one) => expectTrue(graphAround(one))),
    { numRuns: 60 },
  );
});

test('every scene that can be come to has a way, and no other has', () => {
  fc.assert(
    fc.property(logic, (one) => {
      const { reached } = plainSearch(one);
      for (const { scene, ways } of waysOf(graphAround(one))) {
        expect(ways.length > 0).toBe(reached.has(scene));
      }
    }),
    { numRuns: 60 },
  );
});

test('a scene on the best run has a way that is said to be on it', () => {
  const { path } = measure(shipped, openPlay(shipped.logic)).best!;
  const marked = waysOf(shipped).flatMap(({ scene, ways }) =>
    ways.some(({ why }) => why.includes('on the best run')) ? [scene] : [],
  );
  expect(marked.toSorted()).toEqual([...new Set(path.map(([scene]) => scene))].toSorted());
});

test('the best run may come to a scene as no other way does', () => {
  const graph = graphOf(
    `## counter: An empty box

- [deny] "It left us full."
  - effect: trust = 0
  - next: plan
- [flatter] "What a fine coat."
  - effect: trust = 100
  - next: plan
- [look] "May I look?"
  - effect: trust = 60
  - evidence: listen +2
  - next: plan

## plan: What now

- [refund] "Your money back."
  - next: ending

## ending solved: Solved
- result: success`,
  );
  const plan = waysOf(graph).find(({ scene }) => scene === 'plan')!;
  expect(plan.ways.map(({ why, way, meters }) => [why.join(), way, meters[0]!.value])).toEqual([
    ['soonest,lowest trust', [['counter', 'deny']], 0],
    ['highest trust', [['counter', 'flatter']], 100],
    ['on the best run', [['counter', 'look']], 60],
  ]);
  expectTrue(graph);
});

test('one state is named once, with all that can be said of it', () => {
  const [first] = waysOf(shipped);
  expect(first).toMatchObject({
    scene: 'arrival',
    ways: [{ why: ['soonest', 'on the best run'], trail: '', way: [] }],
  });
});
