/**
 * The numbers nearest to those wanted, by their weights, that never fall from one to the next:
 * neighbours that would fall share their mean (pool adjacent violators).
 */
export function rising(wanted: readonly number[], weights: readonly number[]): number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  wanted.forEach((value, i) => {
    const weight = weights[i]!;
    let pool = { sum: value * weight, weight, count: 1 };
    for (let before = pools.at(-1); before; before = pools.at(-1)) {
      if (before.sum / before.weight <= pool.sum / pool.weight) break;
      pool = {
        sum: before.sum + pool.sum,
        weight: before.weight + pool.weight,
        count: before.count + pool.count,
      };
      pools.pop();
    }
    pools.push(pool);
  });
  return pools.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight));
}
