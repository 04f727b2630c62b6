import { otherHyphen } from '../hyphens.ts';
import { blockOf, columnsNear, indentOf, isItem, isKey, isWritten } from './lines.ts';
import { endRewrites, rewrites, type Rewrite } from './rewrite.ts';
import { unlist } from './unlisted.ts';
import { wrap, type Wrapped } from './wrapped.ts';

/**
 * What could have been meant by a line, from 0, and those that go with it: with another number of blanks
 * before it, with its hyphen, with a blank behind that or without it, with other signs in it.
 */
export function triesFor(lines: readonly string[], i: number): Try[] {
  const line = lines[i]!;
  const own = indentOf(line);
  const words = line.slice(own);
  const columns = columnsNear(lines, i);
  const make = (kind: Try['kind'], wants: number, start: string, rest: number[], by: number) => {
    const changed = [...lines];
    changed[i] = ' '.repeat(wants) + start;
    for (const each of rest) changed[each] = shift(lines[each]!, by);
    return { kind, line: i, has: own, wants, rest, isRun: false, lines: changed };
  };
  const wrapped = wrap(lines, i);
  const below = wrapped
    ? [{ ...make('wrapped', own, words, [], 0), wrapped, lines: wrapped.lines }]
    : [];
  const rewritten = [...rewrites(line), ...endRewrites(lines, i)].map((slip): Try => ({
    ...make('text', own, slip.line.slice(own), [], 0),
    slip,
  }));
  if (rewritten.length > 0) return [...rewritten, ...below];
  if (glued.test(line)) {
    const start = words.replace(/^-\t?/, '- ');
    const all = { ...make('glued', own, start, [], 0), ...unglueAll(lines, i), isRun: true };
    return [own, ...columns].map((column) => make('glued', column, start, [], 0)).concat(all);
  }
  const block = belowOf(lines, i);
  const runs = runsOf(lines, i);
  const moved = columns.flatMap((column) => [
    make('column', column, words, [], 0),
    ...(block.length > 0 ? [make('column', column, words, block, column - own)] : []),
    ...runs.map((run) => ({ ...make('column', column, words, run, column - own), isRun: true })),
  ]);
  if (isItem(line)) {
    const bare = unlist(lines, i).map((one): Try => ({
      ...make('unlisted', own, words, [], 0),
      ...one,
    }));
    return [...bare, ...moved, ...below];
  }
  const beside = besideOf(lines, i);
  const entry = words.replace(otherStart, '');
  // Nothing, a blank or nothing but the blank behind it in the place of the hyphen.
  const hyphens = [own, own - 2, own - 1]
    .filter((column) => column >= 0)
    .map((column) => {
      const by = column + 2 - own;
      return make('hyphen', column, `- ${entry}`, by === 0 ? [] : beside, by);
    });
  // What belongs to it may stand where it should already.
  const alone = make('hyphen', own, `- ${entry}`, [], 0);
  return [...moved, ...hyphens, ...(beside.length > 0 ? [alone] : []), ...below];
}

/** The same slip in every line nearby: who leaves a blank out once, does so again. */
function unglueAll(lines: readonly string[], i: number): Pick<Try, 'rest' | 'lines'> {
  const { to } = blockOf(lines, i);
  const rest = [...lines.keys()].slice(i + 1, to).filter((j) => glued.test(lines[j]!));
  const mend = (line: string) => line.replace(glued, (found) => found.replace(/-\t?/, '- '));
  return {
    rest,
    lines: lines.map((line, j) => (j === i || rest.includes(j) ? mend(line) : line)),
  };
}

/** A line and one, two or more below that begin as it does. */
function runsOf(lines: readonly string[], i: number): number[][] {
  const own = indentOf(lines[i]!);
  const same = runOf(lines, i, (line) => indentOf(line) === own).slice(0, 8);
  return same.map((_, length) => same.slice(0, length + 1));
}

/** The lines that belong to a line: those further in. */
function belowOf(lines: readonly string[], i: number): number[] {
  return runOf(lines, i, (line) => indentOf(line) > indentOf(lines[i]!));
}

/** The lines that belong to the entry which a line without its hyphen begins. */
function besideOf(lines: readonly string[], i: number): number[] {
  const own = indentOf(lines[i]!);
  return runOf(lines, i, (line) => indentOf(line) > own || (indentOf(line) === own && isKey(line)));
}

function runOf(lines: readonly string[], i: number, belongs: (line: string) => boolean): number[] {
  const end = lines.findIndex((line, j) => j > i && isWritten(line) && !belongs(line));
  const rest = [...lines.keys()].slice(i + 1, end < 0 ? undefined : end);
  return rest.filter((j) => isWritten(lines[j]!));
}

function shift(line: string, by: number): string {
  const own = indentOf(line);
  return ' '.repeat(Math.max(0, own + by)) + line.slice(own);
}

const otherStart = new RegExp(`^(?:${otherHyphen}|\\*)(?:\\s+|$)`);

/** A hyphen without its blank. */
const glued = /^[ \t]*-(?:\t|(?=[^\s-]))/;

export type Try = {
  /**
   * Another number of blanks; a hyphen; a blank behind it; none; other signs in its text; `>-` before it.
   */
  kind: 'column' | 'hyphen' | 'glued' | 'unlisted' | 'text' | 'wrapped';
  /** Which signs. */
  slip?: Rewrite;
  wrapped?: Wrapped;
  /** From 0. */
  line: number;
  has: number;
  /** How many blanks should stand before it. */
  wants: number;
  /** Other lines in which the same is to be done: those that belong to it, or those beside it. */
  rest: number[];
  isRun: boolean;
  /** Without its hyphen it goes on with the entry above. */
  joins?: boolean;
  /** All lines as they are then. */
  lines: string[];
};
