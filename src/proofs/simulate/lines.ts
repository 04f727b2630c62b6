import type { Choice, Effect, Logic } from '../../model/graph.ts';
import { leavesOf } from '../../scenario/guards.ts';
import type { Values } from '../../scenario/play.ts';
import { worthOf } from '../../scenario/worth.ts';

/**
 * What the script itself says about each open line before it is taken: all that a simulated learner
 * knows. `tempting` holds the places (`scene/choice`) that say why a sensible person would pick them.
 */
export function openLines(logic: Logic, tempting: ReadonlySet<string>): ReadLines {
  const meters = new Map(logic.meters.map((meter) => [meter.id, meter]));
  const conditions = logic.endings.flatMap(({ when }) => (when ? leavesOf(when) : []));
  const asked = new Set(conditions.flatMap((leaf) => ('flag' in leaf ? leaf.flag : [])));

  /** How far a meter is moved, in tenths: of its range, or of its limit where it has one. */
  const move = (effect: Effect, values: Values) => {
    if ('flag' in effect) return { loses: 0, spends: 0 };
    const { from, to, limit } = meters.get(effect.meter)!;
    const by = 'add' in effect ? effect.add : effect.set - values[effect.meter]!;
    const tenths = (10 * by) / ((limit ?? to) - from || 1);
    if (limit !== undefined) return { loses: 0, spends: Math.max(0, tenths) };
    return { loses: Math.max(0, -tenths), spends: 0 };
  };
  const commits = (effect: Effect, values: Values) =>
    'flag' in effect && effect.to && values[effect.flag] === 0 && asked.has(effect.flag);

  return (scene, open, values) =>
    open.map((choice) => {
      const moves = choice.effects.map((effect) => move(effect, values));
      return {
        worth: worthOf(choice),
        loses: moves.reduce((sum, { loses }) => sum + loses, 0),
        spends: moves.reduce((sum, { spends }) => sum + spends, 0),
        commits: choice.effects.filter((effect) => commits(effect, values)).length,
        critical: choice.critical,
        tempting: tempting.has(`${scene}/${choice.id}`),
      };
    });
}

/** The places that have a `tempting` text. */
export function temptingIn(texts: Readonly<Record<string, string>>): Set<string> {
  const ends = '/tempting';
  const places = Object.keys(texts).filter((place) => place.endsWith(ends));
  return new Set(places.map((place) => place.slice(0, -ends.length)));
}

/** A line as it looks before it is taken. */
export type Line = {
  /** The sum of its marks. */
  worth: number;
  /** What it costs of meters without a limit, in tenths of their ranges. */
  loses: number;
  /** What it spends of meters with a limit, in tenths of the limit. */
  spends: number;
  /** How much it sets, for the first time, that an ending asks about. */
  commits: number;
  critical: boolean;
  /** The author says why a sensible person would pick it. */
  tempting: boolean;
};

export type ReadLines = (scene: string, open: readonly Choice[], values: Values) => Line[];
