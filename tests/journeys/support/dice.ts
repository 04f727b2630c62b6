import fc from 'fast-check';

/** Throws that are the same for the same seed. */
export function createDice(seed: number): Dice {
  const throws = fc.sample(fc.nat(), { seed, numRuns: 200 });
  let thrown = 0;
  const below = (limit: number) => {
    thrown += 1;
    return throws[thrown % throws.length]! % limit;
  };
  return { below, one: (among) => among[below(among.length)]! };
}

export type Dice = {
  /** A whole number from 0 up to, but not with, the limit. */
  below(limit: number): number;
  one<Each>(among: readonly Each[]): Each;
};
