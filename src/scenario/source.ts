import type { Spot } from '../model/problem.ts';

/** A file's text with a way from an offset to its line and column. Pure: nothing is read here. */
export function openSource(file: string, text: string): Source {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const spot = (offset: number): Required<Spot> => {
    let line = starts.findIndex((start) => start > offset);
    if (line < 0) line = starts.length;
    return { file, line, column: offset - starts[line - 1]! + 1 };
  };
  return { file, text, spot };
}

export type Source = {
  /** As the reader should see it, relative to the project. */
  file: string;
  text: string;
  spot: (offset: number) => Required<Spot>;
};
