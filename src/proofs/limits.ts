import { problem, type Problem } from '../model/problem.ts';
import { orderOf } from './order.ts';
import { inWords, wayTo, type Search } from './search.ts';
import type { At } from './verify.ts';

/** A limit is what a person may do without asking; what is cut off at it was promised all the same. */
export function overLimit(states: Search, at: At): Problem[] {
  return states.over.map(({ state, choice, scene, meter, value, limit }) => {
    const from = states.placeOf(state);
    const way = wayTo(states, state);
    if (scene !== undefined) {
      const path = inWords(choice ? [...way, [from, choice.id]] : way);
      const facts = { what: `to arrive at "${scene}"`, cure: 'Let its `enter` cost less' };
      return problem('over-limit', at(scene), { ...facts, path, meter, value, limit });
    }
    const facts = {
      what: `"${choice!.id}"`,
      cure: `Let it cost less, or give the choice a \`when\` such as "${meter} at most …"`,
    };
    const spot = at(`${from}/${choice!.id}`);
    return problem('over-limit', spot, { ...facts, path: inWords(way), meter, value, limit });
  });
}

/** A loop out of which there is a way, and which can be gone round for ever all the same. */
export function unbounded(states: Search, at: At): Problem[] {
  const { loop } = orderOf(states);
  if (!loop) return [];
  // Found breadth first: the lowest number is the state of the loop one comes to soonest.
  const first = loop.reduce((low, index) => Math.min(low, index));
  const scene = states.placeOf(first);
  return [problem('unbounded-run', at(scene), { scene, path: inWords(wayTo(states, first)) })];
}
