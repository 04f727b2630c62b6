import type { Spot } from '../model/problem.ts';

/**
 * A file's text with a way from an offset to its line and column. Pure: nothing is read here.
 * `added` says by line how many characters have been put in at its beginning, so that a column is
 * still the author's.
 */
export function openSource(file: string, text: string, added = new Map<number, number>()): Source {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const spot = (offset: number): Required<Spot> => {
    let line = starts.findIndex((start) => start > offset);
    if (line < 0) line = starts.length;
    return {
      file,
      line,
      column: Math.max(1, offset - starts[line - 1]! + 1 - (added.get(line) ?? 0)),
    };
  };
  return { file, text, spot };
}

export type Source = {
  /** As the reader should see it, relative to the project. */
  file: string;
  text: string;
  spot: (offset: number) => Required<Spot>;
};
