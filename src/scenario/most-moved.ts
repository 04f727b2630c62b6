/**
 * The step at which a number moved most, up or down; the first of several, -1 if it never moved. Steps
 * that do not count are passed over.
 */
export function mostMoved(
  values: readonly number[],
  counts: (step: number) => boolean = () => true,
): number {
  const moves = values.slice(1).map((value, i) => (counts(i) ? Math.abs(value - values[i]!) : 0));
  return moves.findIndex((move) => move > 0 && move === Math.max(...moves));
}
