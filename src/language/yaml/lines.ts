/** The lines of a YAML text as somebody counts them who looks for a blank too many. */
export const indentOf = (line: string): number => /^[ \t]*/.exec(line)![0].length;

/** Neither empty nor a note. */
export const isWritten = (line: string): boolean => /^\s*[^\s#]/.test(line);

export const isItem = (line: string): boolean => /^\s*-(?:\s|$)/.test(line);

export const isKey = (line: string): boolean => /^\s*[\w-]+:(?:\s|$)/.test(line);

/** Where the words of a line begin: behind its hyphen, if it has one. */
export const contentOf = (line: string): number => /^[ \t]*(?:-[ \t]+)?/.exec(line)![0].length;

/** The line that a line stands in one column with, or the one that it belongs to; none of `but`. */
export function neighbourOf(
  lines: readonly string[],
  i: number,
  but: readonly number[],
): Neighbour | undefined {
  const column = indentOf(lines[i]!);
  const look = (order: readonly number[]) => {
    for (const other of order) {
      const line = lines[other]!;
      if (!isWritten(line) || but.includes(other)) continue;
      if (indentOf(line) === column && isItem(line) === isItem(lines[i]!)) {
        return { line: other, kind: 'beside' } as const;
      }
      if (!isItem(lines[i]!) && isItem(line) && contentOf(line) === column) {
        return { line: other, kind: 'inside' } as const;
      }
      if (indentOf(line) < column) return { line: other, kind: 'below' } as const;
    }
    return undefined;
  };
  const before = look([...lines.keys()].slice(0, i).toReversed());
  if (before && before.kind !== 'below') return before;
  const after = look([...lines.keys()].slice(i + 1));
  return after?.kind === 'beside' ? after : before;
}

/** Columns in which lines begin nearby, and one step further in than the line above. */
export function columnsNear(lines: readonly string[], i: number): number[] {
  const near = lines.slice(Math.max(0, i - 30), i + 8).filter(isWritten);
  const above = lines.slice(0, i).findLast(isWritten) ?? '';
  const all = [0, ...near.map(indentOf), ...near.map(contentOf), indentOf(above) + 2];
  const own = indentOf(lines[i]!);
  const hasTab = lines[i]!.slice(0, own).includes('\t');
  return [...new Set(all)]
    .filter((column) => hasTab || column !== own)
    .toSorted((a, b) => Math.abs(a - own) - Math.abs(b - own));
}

/** From the key at the margin that a line stands under to the next one. */
export function blockOf(lines: readonly string[], line: number): Part {
  const from = lines.findLastIndex((one, i) => i <= line && isTop(one));
  const to = lines.findIndex((one, i) => i > line && isTop(one));
  return { from: Math.max(0, from), to: to < 0 ? lines.length : to };
}

/** From the beginning of the first of some parts to the end of the last. */
export function spanOf(parts: readonly Part[]): Part {
  return {
    from: Math.min(...parts.map(({ from }) => from)),
    to: Math.max(...parts.map(({ to }) => to)),
  };
}

/** The first words of a line, or all of a short one. */
export function shownOf(line: string, most = 32): string {
  return begun(line.replace(/\s+#.*$/, ''), most);
}

/** The first words of a text, or all of a short one. */
export function begun(words: string, most: number): string {
  const text = words.trim();
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

/** Nothing is written one blank further in: such a key was to stand at the margin, too. */
const isTop = (line: string) => /^(?!-)[^\s#]+ ?:/.test(line) || /^ [\w-]+:(?:\s|$)/.test(line);

/** Lines from 0; `to` is the first that is no part of it. */
export type Part = { from: number; to: number };

/** `inside`: in one column with the words behind the hyphen of that line. `below`: part of it. */
export type Neighbour = { line: number; kind: 'beside' | 'inside' | 'below' };
