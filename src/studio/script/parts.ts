import type { Problem } from '../../model/problem.ts';
import { anchorOf } from '../map/place.ts';
import { markHits } from './hits.ts';
import { tokensOf, type Token } from './tokens.ts';

/**
 * A file as its page shows it: every line with its number and what is wrong with it, in parts that
 * can be folded away. A part begins at each heading; the first is what stands above all of them.
 * Problems are numbered from the top, so that one can lead to the next.
 */
export function readParts(text: string, file: string, { problems, names = [] }: Beside): Part[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  if (lines.at(-1) === '') lines.pop();
  const isScript = !file.endsWith('.yaml');
  const end = isScript ? (lines[0] === '---' ? lines.indexOf('---', 1) : -1) : lines.length - 1;
  const parts: Part[] = [];
  const taken = new Set<string>();
  for (const [i, line] of lines.entries()) {
    const heading = i > end ? headingForm.exec(line) : null;
    if (i === 0 || heading) parts.push({ lines: [], problems: [] });
    const part = parts.at(-1)!;
    // What is missing at the end of a file is missing below its last line.
    const here = problems.flatMap((problem, index) =>
      Math.min(problem.line ?? 0, lines.length) === i + 1 ? { ...problem, index } : [],
    );
    const place = heading ? idOf(heading) : '';
    // Of two headings of one name the first is the place.
    const id = place === '' || taken.has(place) ? `line-${i + 1}` : place;
    taken.add(id);
    const where = i <= end ? 'yaml' : file.endsWith('.play') ? 'play' : 'script';
    const tokens = markHits(tokensOf(line, where, names), here);
    const isInner = i > end && /^\s+[-*+] /.test(line);
    part.lines.push({ number: i + 1, id, tokens, isInner, problems: here });
    part.problems.push(...here);
  }
  return parts;
}

/** Where the page shows each problem; one that concerns the file as a whole stands above its lines. */
export function placesOf(parts: readonly Part[], problems: readonly Problem[]): string[] {
  const lines = parts.flatMap((part) => part.lines);
  return problems.map((_, index) => {
    const at = lines.find((line) => line.problems.some((problem) => problem.index === index));
    return at?.id ?? wholeFile;
  });
}

/** The place of what is wrong with a file as a whole. */
export const wholeFile = 'whole-file';

const headingForm = /^## +(?:(ending) +)?([^\s:]+)/;

function idOf([, ending, id]: RegExpExecArray): string {
  return anchorOf({ kind: ending ? 'ending' : 'scene', id: id! });
}

type Beside = {
  problems: readonly Problem[];
  /** Who can speak, in lower case. */
  names?: readonly string[];
};

export type Part = { lines: Line[]; problems: NumberedProblem[] };
export type Line = {
  number: number;
  /** The line's place in the page. */
  id: string;
  tokens: Token[];
  /** Written below a choice. */
  isInner: boolean;
  problems: NumberedProblem[];
};
/** `index` counts the problems of the file from 0. */
export type NumberedProblem = Problem & { index: number };
