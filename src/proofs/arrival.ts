import type { Effect, Graph, Scene } from '../model/graph.ts';
import { problem, type Problem } from '../model/problem.ts';
import { capital } from '../language/capital.ts';
import type { At } from './at.ts';
import { nearestValue } from './nearest-value.ts';
import type { Search } from './search.ts';
import { isSound } from './sound.ts';
import { beginningOf, searchWith } from './try.ts';
import { listed, someOf, titleOf } from './words.ts';

/**
 * What a scene does on arrival, where that alone closes several things further on: one mistake, told
 * once, where it stands. What it is told to write has been tried. Nothing where no such scene explains
 * all that is closed (`names`).
 */
export function closedOnArrival(
  { logic, titles }: Graph,
  { play }: Search,
  names: readonly string[],
  at: At,
): Problem | undefined {
  const works = (scene: Scene, enter: Effect[]) => {
    const scenes = logic.scenes.map((one) => (one === scene ? { ...one, enter } : one));
    return isSound(searchWith({ ...logic, scenes }, beginningOf(play)));
  };
  const scene = logic.scenes.find((one) => one.enter.length > 0 && works(one, []));
  if (!scene) return undefined;
  const { id, enter } = scene;
  const cures = enter.flatMap((effect, i) => {
    const tried = (value: number) => enter.with(i, { ...effect, ...amountOf(effect, value) });
    const value = nearest(effect, (one) => works(scene, tried(one)));
    return value === undefined ? [] : [`write \`enter: ${sayEffects(tried(value))}\``];
  });
  const cure = `${capital(listed([...cures, 'take the line away'], 'or'))}.`;
  const facts = {
    name: titleOf(id, titles),
    enter: sayEffects(enter),
    closed: someOf(names),
    cure,
  };
  return problem('arrival-closes', at(`@enter/${id}`), facts);

  /** The same to a lesser degree, as far as that is known to help. */
  function nearest(effect: Effect, isSo: (value: number) => boolean): number | undefined {
    if (!('meter' in effect)) return undefined;
    const { from, to } = logic.meters.find((meter) => meter.id === effect.meter)!;
    if ('add' in effect) {
      // Without any of it would be another line than this.
      const least = Math.sign(effect.add);
      return nearestValue({ from, to }, effect.add, least, isSo);
    }
    const ends = [to, from].map((end) => nearestValue({ from, to }, effect.set, end, isSo));
    return ends.find((value) => value !== undefined);
  }
}

const amountOf = (effect: Effect, value: number) =>
  'add' in effect ? { add: value } : { set: value };

function sayEffects(effects: readonly Effect[]): string {
  return effects
    .map((effect) => {
      if ('flag' in effect) return `${effect.to ? 'set' : 'clear'} ${effect.flag}`;
      if ('set' in effect) return `${effect.meter} = ${effect.set}`;
      return `${effect.meter} ${effect.add < 0 ? '-' : '+'}${Math.abs(effect.add)}`;
    })
    .join(', ');
}
