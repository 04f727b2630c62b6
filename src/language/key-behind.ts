/** The first key that stands in a text as if a line began with it, `… - next: box`, counted in characters. */
export function keyBehind<Key extends string>(
  text: string,
  known: readonly Key[],
): { key: Key; at: number; end: number } | undefined {
  for (const found of text.matchAll(/(?<=\s)- ([a-z-]+):(?: |$)/g)) {
    const key = known.find((one) => one === found[1]);
    if (key) return { key, at: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
