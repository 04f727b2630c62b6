import type { Graph } from '../model/graph.ts';
import { decisionsIn } from './decisions.ts';
import { orderOf } from './order.ts';
import { minutesFor, wordsIn, wordsOfStep } from './reading.ts';
import { wayAlong, type Search, type Way } from './search.ts';

/**
 * The run that takes longest to read and to decide, in one walk over all states; nothing where a loop
 * makes runs endless, or nobody comes to an ending.
 */
export function longestRun(graph: Graph, states: Search): LongestRun | undefined {
  const { order } = orderOf(states);
  if (!order || states.to.includes(-1)) return undefined;
  const { count, first, to, places, placeAt, placeOf } = states;
  const words = wordsOfStep(graph, states, decisionsIn(states, []));
  const minutes = new Float64Array(count).fill(-Infinity);
  // Of each state, the one before it on the longest way there, and the step between.
  const before = new Int32Array(count).fill(-1);
  const by = new Int32Array(count).fill(-1);
  minutes[0] = 0;
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const state = order[i]!;
    for (let step = first[state]!; step < first[state + 1]!; step += 1) {
      const led = to[step]!;
      const there = minutes[state]! + minutesFor(words(step, state), 1);
      if (there <= minutes[led]!) continue;
      minutes[led] = there;
      before[led] = state;
      by[led] = step;
    }
  }
  const text = wordsIn(graph);
  const after = places.map((id) => minutesFor(text.opening + text.at[id]!, 0));
  const isEnding = (state: number) => placeAt(state) >= graph.logic.scenes.length;
  const takes = (state: number) => minutes[state]! + after[placeAt(state)]!;
  let end = -1;
  for (let state = 0; state < count; state += 1) {
    if (isEnding(state) && (end < 0 || takes(state) > takes(end))) end = state;
  }
  if (end < 0) return undefined;
  const steps: number[] = [];
  let read = text.opening + text.at[placeOf(end)]!;
  for (let at = end; before[at]! >= 0; at = before[at]!) {
    steps.push(by[at]!);
    read += words(by[at]!, before[at]!);
  }
  return {
    path: wayAlong(states, steps.reverse()),
    ending: placeOf(end),
    words: read,
    minutes: takes(end),
  };
}

export type LongestRun = { path: Way; ending: string; words: number; minutes: number };
