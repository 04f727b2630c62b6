import { expect, test } from 'vitest';
import { drawDecisions, watched } from '../../src/course/mixed.ts';
import { longCode } from '../../src/model/code.ts';
import { measure } from '../../src/proofs/figures.ts';
import { compile } from '../../src/scenario/compile.ts';
import { openPlay } from '../../src/scenario/play.ts';
import { noRoom } from '../scenario/shipped.ts';

const graph = compile(noRoom).graph!;
const figures = measure(graph, openPlay(graph.logic));
const called = (id: string) => ({ graph: { ...graph, id }, figures });
const three = ['hotel', 'shop', 'ferry'].map(called);
const placesOf = (drawn: ReturnType<typeof drawDecisions>) =>
  drawn.map(({ graph, scene }) => `${graph.id}/${scene}`);

test('conversations take turns, and nothing is drawn twice', () => {
  const drawn = drawDecisions(three, 8, 'plan/last');
  expect(drawn).toHaveLength(8);
  expect(new Set(placesOf(drawn)).size).toBe(8);
  const ids = drawn.map(({ graph }) => graph.id);
  expect(new Set(ids.slice(0, 3)).size).toBe(3);
  expect(ids.every((id, i) => id !== ids[i + 1])).toBe(true);
});

test('it is the same set for a seed, whatever the order of the course, and another for another', () => {
  const drawn = placesOf(drawDecisions(three, 8, 'plan/last'));
  expect(placesOf(drawDecisions(three.toReversed(), 8, 'plan/last'))).toEqual(drawn);
  expect(placesOf(drawDecisions(three, 8, 'plan/other'))).not.toEqual(drawn);
});

test('what could be watched comes when nothing else is left', () => {
  const opening = figures.best!.path.slice(0, watched).map(([scene]) => scene);
  const isOpening = drawDecisions([called('hotel')], 99, 's').map(({ scene }) =>
    opening.includes(scene),
  );
  expect(isOpening).toEqual(isOpening.toSorted());
  expect(isOpening).toContain(true);
  expect(isOpening[0]).toBe(false);
});

test('there is something to tell apart in each', () => {
  for (const { scene, open, strongest } of drawDecisions([called('hotel')], 99, 's')) {
    expect(strongest.length).toBeGreaterThan(0);
    expect(strongest.length).toBeLessThan(open.length);
    const own = graph.logic.scenes.find(({ id }) => id === scene)!;
    expect(own.choices).toEqual(expect.arrayContaining(open));
  }
});

test('what is locked on the strongest run is not offered', () => {
  const play = openPlay(graph.logic);
  let state = play.start;
  const shut = figures.best!.path.flatMap(([scene, taken]) => {
    const open = play.open(state).map(({ id }) => id);
    const all = play.scenes.get(scene)!.choices;
    state = play.take(
      state,
      all.find(({ id }) => id === taken)!,
    )!;
    return all.filter(({ id }) => !open.includes(id)).map(({ id }) => `${scene}/${id}`);
  });
  const offered = drawDecisions([called('hotel')], 99, 's').flatMap(({ scene, open }) =>
    open.map(({ id }) => `${scene}/${id}`),
  );
  expect(shut).not.toEqual([]);
  expect(offered.filter((one) => shut.includes(one))).toEqual([]);
});

test('of a conversation with variants the last one is drawn from', () => {
  const late = { id: 'late', texts: {}, starts: {}, set: [] };
  const drawn = drawDecisions([{ graph: { ...graph, variants: [late] }, figures }], 2, 's');
  expect(drawn.map(({ variant }) => variant)).toEqual([longCode('late'), longCode('late')]);
  expect(drawDecisions([called('hotel')], 1, 's')[0]).not.toHaveProperty('variant');
});

test('a variant that leaves the strongest run is drawn from as far as it goes along', () => {
  const { meters } = graph.logic;
  const starts = Object.fromEntries(meters.map(({ id, from }) => [id, from]));
  const hard = { id: 'hard', texts: {}, starts, set: [] };
  const drawn = drawDecisions([{ graph: { ...graph, variants: [hard] }, figures }], 99, 's');
  expect(drawn.length).toBeLessThan(drawDecisions([called('hotel')], 99, 's').length);
});

test('where there is less than is asked for, it is all there is', () => {
  expect(drawDecisions([], 8, 's')).toEqual([]);
  expect(drawDecisions([{ graph, figures: {} }], 8, 's')).toEqual([]);
});
