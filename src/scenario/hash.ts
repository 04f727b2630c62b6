import { digest } from '../model/code.ts';
import type { Graph } from '../model/graph.ts';

/**
 * Three characters that name what a saved trail was made with: the logic, and how variants begin. A
 * text changes nothing, nor does a variant of texts alone, so that mending a typing error ends nobody's
 * conversation.
 */
export function hashOf({ logic, variants }: Pick<Graph, 'logic' | 'variants'>): string {
  const begin = variants
    .map(({ id, starts, set }) => ({
      id,
      starts: Object.entries(starts).sort(),
      set: [...set].sort(),
    }))
    .filter(({ starts, set }) => starts.length + set.length > 0);
  return digest(JSON.stringify(begin.length > 0 ? [logic, begin] : logic), 3);
}
