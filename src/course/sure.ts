import { digest } from '../model/code.ts';
import type { Graph } from '../model/graph.ts';

/**
 * The scenes at which somebody is asked how sure they are: those the author marks, or where none is
 * marked about every third, picked by their ids, so that they stay the same when others come and go.
 * Never the first, where one is still finding one's feet, nor where there is nothing to choose.
 */
export function asksHowSure({ logic: { scenes, start } }: Pick<Graph, 'logic'>): Set<string> {
  const marked = scenes.filter(({ confidence }) => confidence);
  const fit = scenes.filter(({ id, choices }) => id !== start && choices.length > 1);
  const byChance = fit.toSorted((a, b) => (digest(a.id, 6) < digest(b.id, 6) ? -1 : 1));
  const picked = marked.length > 0 ? marked : byChance.slice(0, Math.round(scenes.length / 3));
  return new Set(picked.map(({ id }) => id));
}
