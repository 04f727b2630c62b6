/** Whether one version, three numbers with points between them, is above another. */
export function isAbove(one: string, other: string): boolean {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const at = a.findIndex((number, i) => number !== (b[i] ?? 0));
  return at >= 0 && a[at]! > (b[at] ?? 0);
}

/** The least that is above a version. */
export function raise(version: string): string {
  const numbers = numbersOf(version);
  return [...numbers.slice(0, -1), numbers.at(-1)! + 1].join('.');
}

function numbersOf(version: string): number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10) || 0);
}
