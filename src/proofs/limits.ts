import type { Graph } from '../model/graph.ts';
import { problem, type Problem } from '../model/problem.ts';
import { orderOf } from './order.ts';
import { wayTo, type Search } from './search.ts';
import type { At } from './verify.ts';
import { inWords, listed, titleOf } from './words.ts';

/**
 * A limit is what a person may do without asking; what is cut off at it was promised all the same. One
 * message for each meter, where that can happen soonest; it names where else it can.
 */
export function overLimit({ titles }: Graph, states: Search, at: At): Problem[] {
  const byMeter = Map.groupBy(states.over, ({ meter }) => meter);
  return [...byMeter.values()].map(([first, ...others]) => {
    const { state, choice, scene, meter, value, limit } = first!;
    const way = wayTo(states, state);
    const also = others.length > 0 ? ` ${alsoOver(others)}` : '';
    if (scene !== undefined) {
      const path = inWords(choice ? [...way, [states.placeOf(state), choice.id]] : way, titles);
      const what = `to arrive at ${titleOf(scene, titles)}`;
      const cure = 'Let its `enter` cost less';
      const facts = { what, cure, path, meter, value, limit, also };
      return problem('over-limit', at(scene), facts);
    }
    const what = `"${choice!.id}"`;
    const cure = `Let it cost less, or give the choice a \`when\` such as "${meter} at most …"`;
    const facts = { what, cure, path: inWords(way, titles), meter, value, limit, also };
    return problem('over-limit', at(placeOf(first!)), facts);
  });

  function alsoOver(others: readonly Over[]): string {
    const named = others.slice(0, mostNamed).map((one) => {
      const { scene, choice } = one;
      const what =
        scene === undefined ? `"${choice!.id}"` : `arriving at ${titleOf(scene, titles)}`;
      const { line } = at(placeOf(one));
      return line === undefined ? what : `${what} (line ${line})`;
    });
    const more = others.length - named.length;
    const all = listed(more > 0 ? [...named, `${more} more`] : named);
    return `The same can happen with ${all}.`;
  }

  function placeOf({ state, choice, scene }: Over): string {
    return scene ?? `${states.placeOf(state)}/${choice!.id}`;
  }
}

/** Of a list in a message; more cannot be taken in. */
const mostNamed = 6;

/** A loop out of which there is a way, and which can be gone round for ever all the same. */
export function unbounded({ titles }: Graph, states: Search, at: At): Problem[] {
  const { loop } = orderOf(states);
  if (!loop) return [];
  // Found breadth first: the lowest number is the state of the loop one comes to soonest.
  const first = loop.reduce((low, index) => Math.min(low, index));
  const scene = states.placeOf(first);
  const path = inWords(wayTo(states, first), titles);
  return [problem('unbounded-run', at(scene), { scene: titleOf(scene, titles), path })];
}

type Over = Search['over'][number];
