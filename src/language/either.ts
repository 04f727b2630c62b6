/** Things one of which is meant, in words: "a", "a or b", "a, b or c". */
export function either(things: readonly string[]): string {
  const [last = '', ...before] = things.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} or ${last}`;
}
