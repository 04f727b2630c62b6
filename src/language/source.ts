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

/**
 * The source with other words in some places, in their order. Every place in it is still the author's:
 * what has been put in stands where it was missing. A source that is amended may be amended again.
 */
export function amend(source: Source, edits: readonly Edit[]): Source {
  const made: (Edit & { from: number })[] = [];
  let text = '';
  let from = 0;
  for (const { at, end, meant } of edits.map((edit) => least(source.text, edit))) {
    text += source.text.slice(from, at);
    made.push({ at, end, meant, from: text.length });
    text += meant;
    from = end;
  }
  const before = (offset: number) => {
    const last = made.findLast((edit) => edit.from <= offset);
    if (!last) return offset;
    const { at, end, meant } = last;
    const within = offset - last.from;
    return within < meant.length ? Math.min(at + within, end) : end + within - meant.length;
  };
  return {
    file: source.file,
    text: text + source.text.slice(from),
    spot: (offset) => source.spot(before(offset)),
  };
}

/** Without what stays as it was at its beginning and its end: that keeps its place. */
function least(text: string, { at, end, meant }: Edit): Edit {
  const was = text.slice(at, end);
  const most = Math.min(was.length, meant.length);
  let head = 0;
  while (head < most && was[head] === meant[head]) head += 1;
  let tail = 0;
  while (tail < most - head && was.at(-1 - tail) === meant.at(-1 - tail)) tail += 1;
  return { at: at + head, end: end - tail, meant: meant.slice(head, meant.length - tail) };
}

/** `meant` stands in the place of what is written from `at` to `end`. */
export type Edit = { at: number; end: number; meant: string };
export type Source = {
  /** As the reader should see it, relative to the project. */
  file: string;
  text: string;
  spot: (offset: number) => Required<Spot>;
};
