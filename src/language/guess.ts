import { closest, distance } from 'fastest-levenshtein';

/** " Did you mean “x”?" when a known name is near, else nothing. The only door to the measure. */
export function guess(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/** The known name that a slip of the hand would most likely have meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const same = known.find((word) => word.toLowerCase() === name.toLowerCase());
  if (same !== undefined) return same;
  const swapped = known.find((word) => isSwap(name, word));
  if (swapped !== undefined) return swapped;
  const begun = known.filter((word) => word.startsWith(name) && name.length >= 3);
  if (begun.length === 1) return begun[0];
  const best = closest(name, known);
  return distance(name, best) <= Math.max(1, Math.floor(name.length / 3)) ? best : undefined;
}

/** The few names that are written most like one, the nearest first. */
export function nearestFew(name: string, known: readonly string[], most: number): string[] {
  const far = (word: string) => distance(name, word) / Math.max(name.length, word.length);
  return known.toSorted((a, b) => far(a) - far(b)).slice(0, most);
}

/** Two neighbouring letters changed places: the commonest slip, and two steps by the measure. */
function isSwap(name: string, word: string): boolean {
  const at = [...name].findIndex((char, i) => char !== word[i]);
  if (at < 0 || name.length !== word.length) return false;
  const turned = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  return turned === word;
}
