import type { Graph } from '../../model/graph.ts';
import { isAt, problem, type Problem } from '../../model/problem.ts';
import { bestAhead } from '../best.ts';
import { decisionsIn } from '../decisions.ts';
import { orderOf } from '../order.ts';
import type { Search } from '../search.ts';
import type { At } from '../at.ts';
import { choiceAt, choiceIn } from '../words.ts';

/**
 * The worthiest line of a scene, where the best run takes a lesser one: who says the strongest thing
 * there is worse off in the end. Only where that is so of every best run; told of the one that does it
 * least often.
 */
export function strongLines(graph: Graph, states: Search, at: At): Problem[] {
  const { order } = orderOf(states);
  if (!order || states.to.includes(-1)) return [];
  const { choices, first, to } = states;
  const decisions = decisionsIn(states, []);
  const { worth } = bestAhead(graph, states, order, decisions);
  if (worth[0] === -Infinity) return [];
  // Of each state: how often the best runs from there take a lesser line, at least, and by which option.
  const lesser = new Int32Array(states.count);
  const by = new Int32Array(states.count).fill(-1);
  for (const state of order) {
    const set = decisions.list[decisions.of[state]!];
    if (!set || worth[state] === -Infinity) continue;
    const most = Math.max(...set.worths);
    for (const [option, gain] of set.worths.entries()) {
      const led = to[first[state]! + option]!;
      if (worth[led]! + gain !== worth[state]) continue;
      const count = lesser[led]! + (gain < most ? 1 : 0);
      if (by[state]! >= 0 && count >= lesser[state]!) continue;
      lesser[state] = count;
      by[state] = option;
    }
  }
  const found: Problem[] = [];
  for (let state = 0; by[state]! >= 0; state = to[first[state]! + by[state]!]!) {
    const { worths, open } = decisions.list[decisions.of[state]!]!;
    const [most, least] = [Math.max(...worths), worths[by[state]!]!];
    if (least === most) continue;
    const scene = states.placeOf(state);
    const { id } = choices[open[worths.indexOf(most)]!]!;
    const other = choiceAt(scene, choices[open[by[state]!]!]!.id, at);
    const spot = at(`${scene}/${id}`);
    // A run may come there more than once.
    if (found.some((one) => isAt(one, spot))) continue;
    const facts = { choice: choiceIn(scene, id, graph.titles, at), most, other, least };
    found.push(problem('strong-line', spot, facts));
  }
  return found;
}
