import type { Effect, Graph, Guard, Logic } from '../model/graph.ts';
import { replaceLeaves } from '../scenario/guards.ts';

/**
 * A scenario as a variant of it begins. Nothing in `Logic` says that a flag is set at the start, and
 * nothing has to: the flag is read the other way round instead. What was set is now clear, each
 * condition on it and each effect is turned over, and the same can happen on the same ways.
 */
export function begun(graph: Graph, { starts, set }: Beginning): Graph {
  const { logic } = graph;
  const { guard, effect } = turn(new Set(set));
  const when = <Part extends { when?: Guard | undefined }>(part: Part): Part =>
    part.when ? { ...part, when: guard(part.when) } : part;
  const turned: Logic = {
    ...logic,
    meters: logic.meters.map((meter) => ({ ...meter, start: starts[meter.id] ?? meter.start })),
    rules: logic.rules.map(when),
    scenes: logic.scenes.map((scene) => ({
      ...scene,
      enter: scene.enter.map(effect),
      choices: scene.choices.map((choice) => ({
        ...when(choice),
        effects: choice.effects.map(effect),
        next: choice.next.map(when),
      })),
    })),
    endings: logic.endings.map(when),
  };
  return { ...graph, logic: turned };
}

function turn(flags: ReadonlySet<string>) {
  const guard = (one: Guard): Guard =>
    replaceLeaves(one, (leaf) => ('flag' in leaf && flags.has(leaf.flag) ? { not: leaf } : leaf));
  const effect = (one: Effect): Effect =>
    'flag' in one && flags.has(one.flag) ? { ...one, to: !one.to } : one;
  return { guard, effect };
}

type Beginning = Pick<Graph['variants'][number], 'starts' | 'set'>;
