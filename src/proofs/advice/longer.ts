import type { Graph } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Figures } from '../figures.ts';
import { longestRun } from '../longest.ts';
import type { Search } from '../search.ts';
import type { At } from '../at.ts';
import { titleOf } from '../words.ts';

/**
 * People are told how long it takes, and plan a break by it: the longest run has to fit, too. It is
 * told by the ids of its scenes: so many titles would be longer than all else that is said. Where runs
 * have been measured as they are told here, `figures` spare looking for it.
 */
export function longerThanSaid(graph: Graph, states: Search, at: At, figures?: Figures): Problem[] {
  if (figures?.byEnding?.every(({ minutes: [, most] }) => most <= graph.minutes)) return [];
  const longest = longestRun(graph, states);
  const minutes = Math.ceil(longest?.minutes ?? 0);
  if (!longest || minutes <= graph.minutes) return [];
  const scenes = longest.path.map(([scene]) => scene);
  const facts = {
    said: graph.minutes,
    minutes,
    words: longest.words.toLocaleString('en'),
    decisions: scenes.length === 1 ? 'one decision' : `${scenes.length} decisions`,
    run: [...scenes, titleOf(longest.ending, graph.titles)].join(' → '),
  };
  return [problem('longer-than-minutes', at('@minutes'), facts)];
}

/**
 * The other way round it is most likely a digit too many. People take their time, so only far more is
 * told; how long a sound or a film takes is not known here.
 */
export function shorterThanSaid(
  graph: Graph,
  states: Search,
  at: At,
  figures?: Figures,
): Problem[] {
  const hasRecording = Object.values(graph.beats).some((beats) =>
    beats.some((beat) => 'medium' in beat && beat.medium?.kind !== 'picture'),
  );
  if (graph.minutes < leastFar || hasRecording) return [];
  const measured = figures?.byEnding?.map(({ minutes: [, most] }) => most);
  const longest = measured ? Math.max(...measured) : longestRun(graph, states)?.minutes;
  const minutes = Math.ceil(longest ?? Infinity);
  if (graph.minutes <= minutes * 3 || graph.minutes - minutes < leastFar) return [];
  return [problem('shorter-than-minutes', at('@minutes'), { said: graph.minutes, minutes })];
}

/** In minutes: under it, some are spent on looking up and thinking. */
const leastFar = 10;
