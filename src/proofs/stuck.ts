import type { Graph } from '../model/graph.ts';
import { problem, type Problem } from '../model/problem.ts';
import { whyNever } from './never.ts';
import { wayTo, type Search } from './search.ts';
import type { At } from './at.ts';
import { choiceAt, choiceIn, inWords, lineOf, someOf, titleOf } from './words.ts';

/** By scene, the first state found in which nothing is open: there is no shorter way to one. */
export function stuckScenes({ play, count, first, placeAt, places }: Search): Map<string, number> {
  const stuck = new Map<string, number>();
  for (let state = 0; state < count; state += 1) {
    const place = placeAt(state);
    if (place >= play.logic.scenes.length || first[state]! < first[state + 1]!) continue;
    if (!stuck.has(places[place]!)) stuck.set(places[place]!, state);
  }
  return stuck;
}

/** Scenes in which people get stuck, each with a shortest way there. */
export function standingStill(
  graph: Graph,
  states: Search,
  stuck: ReadonlyMap<string, number>,
  at: At,
): Problem[] {
  return [...stuck].map(([scene, index]) => {
    const path = inWords(wayTo(states, index), graph.titles);
    const also = waitingInVain(graph, states, [scene, index], at);
    return problem('stuck', at(scene), { scene: titleOf(scene, graph.titles), path, also });
  });
}

/** The flags that choices of a scene wait for although nothing sets them, and who waits. */
function waitingInVain(
  graph: Graph,
  states: Search,
  [scene, state]: readonly [string, number],
  at: At,
): string {
  const waiting = new Map<string, string[]>();
  for (const { id, when } of states.play.scenes.get(scene)!.choices) {
    const { unset } = whyNever(when!, states, [state], { graph, at }, '');
    for (const flag of new Set(unset))
      waiting.set(flag, [...(waiting.get(flag) ?? []), choiceAt(scene, id, at)]);
  }
  return [...waiting]
    .map(([flag, ids]) => {
      const wait = `${someOf(ids)} ${ids.length > 1 ? 'wait' : 'waits'} for the flag "${flag}"`;
      return ` ${wait}, and nothing sets it: write \`set ${flag}\` in an \`effect\` on the way there.`;
    })
    .join('');
}

/** One message: it is the endings that need mending, not each choice that goes to them. */
export function noOpenEnding({ titles, logic }: Graph, states: Search, at: At): Problem[] {
  const lost = states.to.indexOf(-1);
  if (lost < 0) return [];
  const from = states.first.findIndex((step) => step > lost) - 1;
  const scene = states.placeOf(from);
  const { id } = states.choices[states.by[lost]!]!;
  const last = logic.endings.at(-1)!;
  const facts = {
    path: inWords(wayTo(states, from), titles),
    choice: choiceIn(scene, id, titles, at),
    last: `${titleOf(last.id, titles)}${lineOf(at(last.id))}`,
  };
  return [problem('no-open-ending', at(last.id), facts)];
}
