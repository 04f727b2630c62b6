import { digest } from '../model/code.ts';

/**
 * Ids in an order that is not the author's, the same at every build: by what `seed` makes of each,
 * and where that is the author's own, begun one further on.
 */
export function otherOrder(ids: readonly string[], seed: string): string[] {
  const rank = (id: string) => digest(`${seed}/${id}`, 6);
  const other = ids.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const isSame = other.every((id, i) => id === ids[i]);
  return isSame ? [...other.slice(1), ...other.slice(0, 1)] : other;
}
