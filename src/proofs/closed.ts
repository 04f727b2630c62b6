import type { Graph } from '../model/graph.ts';
import { problem, type Problem } from '../model/problem.ts';
import { cureOf, whyNever } from './never.ts';
import type { Dead } from './reach.ts';
import { placesReached, statesAt, type Search } from './search.ts';
import type { At } from './at.ts';
import { choiceIn, someOf } from './words.ts';

/** Why choices are never offered; those that wait for one flag that nothing sets are told together. */
export function closedChoices(
  graph: Graph,
  states: Search,
  dead: readonly Dead[],
  at: At,
): Problem[] {
  const { titles } = graph;
  const closed = dead.map(({ scene, choice }) => {
    // Without a condition it would be offered.
    const why = whyNever(choice.when!, states, statesAt(states, scene), { graph, at }, 'there');
    const name = choiceIn(scene, choice.id, titles, at);
    return { name, spot: at(`${scene}/${choice.id}`), why, flag: why.unset[0] };
  });
  return closed.flatMap(({ name, spot, why, flag }, i) => {
    const like = (one: (typeof closed)[number]) => flag !== undefined && one.flag === flag;
    if (closed.slice(0, i).some(like)) return [];
    const others = closed.slice(i + 1).filter(like);
    const also = someOf(others.map((one) => one.name));
    const cure = cureOf(why, 'take it out');
    const more = also && ` ${also} ${others.length > 1 ? 'wait' : 'waits'} for it, too.`;
    return problem('never-offered', spot, { name, reason: why.reason, cure: ` ${cure}${more}` });
  });
}

/** Scenes out of reach are left out: their choices would only repeat the same mistake. */
export function neverOffered({ logic }: Graph, states: Search): Dead[] {
  const reached = placesReached(states);
  const offered = new Set(states.by);
  let index = 0;
  return logic.scenes.flatMap(({ id, choices }) =>
    choices.flatMap((choice) => {
      const isOffered = offered.has(index);
      index += 1;
      return reached.has(id) && !isOffered ? { scene: id, choice } : [];
    }),
  );
}
