/**
 * Of the round values of a meter beyond one, towards an end of it, the nearest with which something is
 * so; nothing where it is not so at that end either. Each is tried, so there are not many of them.
 */
export function nearestValue(
  meter: { from: number; to: number },
  beyond: number,
  end: number,
  isSo: (value: number) => boolean,
): number | undefined {
  const values = roundValues(meter, beyond, end);
  if (values.length === 0 || !isSo(values.at(-1)!)) return undefined;
  let [not, so] = [-1, values.length - 1];
  while (so - not > 1) {
    const middle = (so + not) >> 1;
    if (isSo(values[middle]!)) so = middle;
    else not = middle;
  }
  return values[so];
}

/** Those that an author would write: some twenty between the ends, and the end itself. */
function roundValues({ from, to }: { from: number; to: number }, beyond: number, end: number) {
  const step = roundStep((to - from) / 20);
  const [low, high] = [Math.min(beyond, end), Math.max(beyond, end)];
  const values = [end];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) values.push(value);
  const away = (value: number) => Math.abs(value - beyond);
  return [...new Set(values)]
    .filter((value) => value !== beyond)
    .toSorted((a, b) => away(a) - away(b));
}

/** 1, 2, 5, 10, 20 … */
function roundStep(least: number): number {
  const ten = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5, 10].map((one) => one * ten).find((step) => step >= least)!;
}
