import type { Choice } from '../model/graph.ts';

/**
 * How strong a line is beside the others that were open: the sum of its marks. A competence that all
 * of them show alike adds the same to each, so only the marks that count set one above another.
 */
export function worthOf({ evidence }: Choice): number {
  return Object.values(evidence).reduce((sum, mark) => sum + mark, 0);
}
