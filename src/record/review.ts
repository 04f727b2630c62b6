/** Days after a check on which some of its questions come again: even gaps, on purpose. */
export const reviewDays = [2, 9, 16, 30] as const;

/**
 * How many reviews of a lesson have come by a day, when its check was taken on day `first`. Days are
 * whole days since 1 January 2024, UTC. One that was missed is not made up for: the next is enough.
 */
export function comeBy(first: number, today: number): number {
  return reviewDays.filter((days) => first + days <= today).length;
}
