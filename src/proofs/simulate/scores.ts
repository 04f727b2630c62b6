/** Five numbers that tell how scores are spread; nothing where there are none. `sorted` rises. */
export function spreadOf(sorted: readonly number[]): Spread | undefined {
  if (sorted.length === 0) return undefined;
  // The smallest score that this share of the learners does not exceed.
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
  return {
    lowest: at(0),
    quarter: at(0.25),
    middle: at(0.5),
    threeQuarters: at(0.75),
    highest: at(1),
  };
}

/**
 * How many scores fall into each hundredth: the first from 0 up to 0.01, the last 1 alone. A score
 * on a boundary belongs above it, with the hair's breadth that a pass allows (`record/outcome.ts`).
 */
export function binned(scores: readonly number[]): number[] {
  const bins = Array.from({ length: 101 }, () => 0);
  for (const score of scores) bins[Math.floor(score * 100 + 1e-7)]! += 1;
  return bins;
}

export type Spread = {
  lowest: number;
  quarter: number;
  middle: number;
  threeQuarters: number;
  highest: number;
};
