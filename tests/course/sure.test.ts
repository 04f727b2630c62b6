import { expect, test } from 'vitest';
import { asksHowSure } from '../../src/course/sure.ts';
import type { Graph } from '../../src/model/graph.ts';
import { compile } from '../../src/scenario/compile.ts';
import { noRoom } from '../scenario/shipped.ts';

const shipped = compile(noRoom).graph!;

test('about one scene in three asks how sure one is, never the first', () => {
  const asked = asksHowSure(shipped);
  expect(asked.size).toBe(6);
  expect(asked).not.toContain(shipped.logic.start);
});

test('where the author marks scenes, those ask and no other', () => {
  const marked = withScenes((scene) => ({ ...scene, confidence: scene.id === 'priya' }));
  expect(asksHowSure(marked)).toEqual(new Set(['priya']));
  const first = withScenes((scene) => ({ ...scene, confidence: scene.id === 'arrival' }));
  expect(asksHowSure(first)).toEqual(new Set(['arrival']));
});

test('a scene in which there is nothing to choose does not ask', () => {
  const [one] = asksHowSure(shipped);
  const alone = withScenes((scene) =>
    scene.id === one ? { ...scene, choices: scene.choices.slice(0, 1) } : scene,
  );
  expect(asksHowSure(alone)).not.toContain(one);
});

test('a scene that comes in or is moved changes the others’ lot by one at most', () => {
  const asked = asksHowSure(shipped);
  const moved = { logic: { ...shipped.logic, scenes: shipped.logic.scenes.toReversed() } };
  expect(asksHowSure(moved)).toEqual(asked);
  const { logic } = shipped;
  const more = { ...logic.scenes[5]!, id: 'one-more' };
  const grown = asksHowSure({ logic: { ...logic, scenes: [...logic.scenes, more] } });
  expect([...asked].filter((id) => !grown.has(id)).length).toBeLessThanOrEqual(1);
});

type Scenes = Graph['logic']['scenes'];

function withScenes(change: (scene: Scenes[number]) => Scenes[number]): Pick<Graph, 'logic'> {
  return { logic: { ...shipped.logic, scenes: shipped.logic.scenes.map(change) } };
}
