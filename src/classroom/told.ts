import type { Graph, Scene } from '../model/graph.ts';
import type { Mood } from '../model/names.ts';

/**
 * Whether a line is for nobody to act: in a conversation about abuse, or about somebody who comes too
 * close, what is said in heat is told to the room and not played. Only in scenes that a learner may
 * pass over, too: anger at a thing, or at a mistake of ours, can be played there like anywhere.
 */
export function isToldOnly(
  { kind }: Pick<Graph, 'kind'>,
  { skip }: Pick<Scene, 'skip'>,
  mood: Mood,
): boolean {
  return /abus|over-familiar/i.test(kind) && skip !== undefined && heated.includes(mood);
}

const heated: readonly Mood[] = ['furious', 'cold', 'amused'];
