import type { Graph } from '../model/graph.ts';
import type { Mood } from '../model/names.ts';

/**
 * Whether a line is for nobody to act: in a conversation about abuse, or about somebody who comes too
 * close, what is said in heat is told to the room and not played.
 */
export function isToldOnly({ kind }: Pick<Graph, 'kind'>, mood: Mood): boolean {
  return /abus|over-familiar/i.test(kind) && heated.includes(mood);
}

const heated: readonly Mood[] = ['furious', 'cold', 'amused'];
