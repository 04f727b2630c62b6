import type { Effect, Graph } from '../../model/graph.ts';
import { problem, type Code, type Problem } from '../../model/problem.ts';
import { guardsIn, leavesOf, type Leaf } from '../../scenario/guards.ts';
import type { At } from '../at.ts';

/**
 * Meters and flags that lead nowhere: nothing asks about them, or nothing changes them. A meter is
 * read, too, by a cue that is shown and by a limit that has to be kept. What is neither read nor
 * changed is named once.
 */
export function idle(graph: Graph, at: At): Problem[] {
  const { meters, flags } = graph.logic;
  const read = namesRead(graph);
  const changed = namesChanged(graph);
  const find = (id: string, place: string, neverRead: Code, neverChanged: Code): Problem[] => {
    if (!read.has(id)) return [problem(neverRead, at(place), { name: id })];
    return changed.has(id) ? [] : [problem(neverChanged, at(place), { name: id })];
  };
  return [
    ...meters.flatMap(({ id }) =>
      find(id, `@meter/${id}`, 'meter-never-read', 'meter-never-changed'),
    ),
    ...flags.flatMap((id) => find(id, `@flag/${id}`, 'flag-never-read', 'flag-never-set')),
  ];
}

function namesRead({ logic, cues }: Graph): Set<string> {
  return new Set([
    ...guardsIn(logic).flatMap(leavesOf).flatMap(nameOf),
    ...cues.filter(({ text }) => text !== null).map(({ meter }) => meter),
    ...logic.meters.filter(({ limit }) => limit !== undefined).map(({ id }) => id),
  ]);
}

function namesChanged({ logic, variants }: Graph): Set<string> {
  const effects = logic.scenes.flatMap(({ enter, choices }) => [
    ...enter,
    ...choices.flatMap((choice) => choice.effects),
  ]);
  return new Set([
    ...effects.flatMap(changedBy),
    ...variants.flatMap(({ starts, set }) => [...Object.keys(starts), ...set]),
  ]);
}

/** To add nothing, or to clear what was never set, changes nothing. */
function changedBy(effect: Effect): string[] {
  if ('flag' in effect) return effect.to ? [effect.flag] : [];
  return 'add' in effect && effect.add === 0 ? [] : [effect.meter];
}

function nameOf(leaf: Leaf): string[] {
  if ('meter' in leaf) return [leaf.meter];
  return 'flag' in leaf ? [leaf.flag] : [];
}
