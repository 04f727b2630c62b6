import type { Guard } from '../model/graph.ts';

/**
 * Makes a condition into a question about the present state, which is held in bits and numbers that
 * the search changes in place. Left out, a condition always holds.
 */
export function conditionsOver({ bits, bitOf, meters, meterOf }: Present) {
  const test = (name: string): Test => {
    const bit = bitOf.get(name);
    if (bit === undefined) return () => false;
    const [word, mask] = [bit >>> 5, 1 << (bit & 31)];
    return () => (bits[word]! & mask) !== 0;
  };

  const asTest = (guard: Guard | undefined): Test => {
    if (!guard) return () => true;
    if ('all' in guard) {
      const all = guard.all.map(asTest);
      return () => all.every((one) => one());
    }
    if ('any' in guard) {
      const any = guard.any.map(asTest);
      return () => any.some((one) => one());
    }
    if ('not' in guard) {
      const one = asTest(guard.not);
      return () => !one();
    }
    if ('flag' in guard) return test(guard.flag);
    if ('visited' in guard) return test(`@${guard.visited}`);
    const [meter, value] = [meterOf.get(guard.meter)!, guard.value];
    const tests: Record<typeof guard.is, Test> = {
      'at-least': () => meters[meter]! >= value,
      'at-most': () => meters[meter]! <= value,
      above: () => meters[meter]! > value,
      below: () => meters[meter]! < value,
      is: () => meters[meter]! === value,
      'is-not': () => meters[meter]! !== value,
    };
    return tests[guard.is];
  };

  return asTest;
}

type Test = () => boolean;

/** The state somebody stands in, and where in it each name is found. */
type Present = {
  bits: Int32Array;
  bitOf: ReadonlyMap<string, number>;
  meters: Float64Array;
  meterOf: ReadonlyMap<string, number>;
};
