/** The step at which a number moved most, up or down; the first of several, -1 if it never moved. */
export function mostMoved(values: readonly number[]): number {
  const moves = values.slice(1).map((value, i) => Math.abs(value - values[i]!));
  return moves.findIndex((move) => move > 0 && move === Math.max(...moves));
}
