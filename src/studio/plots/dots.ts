/**
 * Shares out `whole` dots among groups, in proportion; what is left over after the whole dots goes to
 * the groups with the largest remainders, the first of them where two are alike.
 */
export function shareOut(sizes: readonly number[], whole: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all === 0) return sizes.map(() => 0);
  const exact = sizes.map((size) => (size * whole) / all);
  const dots = exact.map(Math.floor);
  const left = whole - dots.reduce((sum, n) => sum + n, 0);
  const rest = (i: number) => exact[i]! - dots[i]!;
  const order = sizes.map((_, i) => i).sort((a, b) => rest(b) - rest(a) || a - b);
  for (const i of order.slice(0, left)) dots[i]! += 1;
  return dots;
}

/**
 * The scores at which so many dots stand for all: each for an equal part of the learners, lowest
 * scores first, at the middle of its part. Nothing is drawn by chance, so that the picture of the
 * same numbers is the same. `bins` are counts by hundredths (`proofs/simulate`).
 */
export function placeDots(bins: readonly number[], dots: number): number[] {
  const all = bins.reduce((sum, count) => sum + count, 0);
  const places: number[] = [];
  let [bin, passed] = [0, 0];
  for (let i = 0; i < dots && all > 0; i += 1) {
    const middle = ((i + 0.5) * all) / dots;
    while (passed + bins[bin]! < middle) passed += bins[bin++]!;
    places.push(bin / 100);
  }
  return places;
}
