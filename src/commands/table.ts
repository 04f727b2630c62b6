/**
 * A table for a terminal. The first `texts` columns are words and begin under their heads; the others
 * are numbers and end under them.
 */
export function table(head: string[], rows: string[][], texts = 1): string[] {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  const lay = (cell: string, i: number) =>
    i < texts ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!);
  return [head, ...rows].map((row) => `  ${row.map(lay).join('  ')}`.trimEnd());
}
