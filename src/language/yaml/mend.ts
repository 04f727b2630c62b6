import { blockOf, contentOf, indentOf, isItem, isKey, isWritten } from './lines.ts';
import { rewrites, type Rewrite } from './rewrite.ts';

/**
 * Finds the one line that keeps a text from being read, by trying: with another number of blanks
 * before it, with its hyphen, with a blank behind that. What makes the text whole is what was meant,
 * and that is surer than the parser's own word, which comes wherever it stumbled. `near` are lines,
 * from 0, in the order in which they are suspected.
 */
export function findMend(
  lines: readonly string[],
  near: readonly number[],
  judge: Judge,
): Mend | undefined {
  const found: Tried[] = [];
  for (const i of near) {
    const tried = triesFor(lines, i).map((mend): Tried => weigh({ mend, ...judge(mend) }));
    const whole = tried.filter(({ left, mend }) => left === 0 && isRegular(mend));
    const best = whole[0]?.mend;
    const other = whole.find(({ mend }) => best && mend.kind !== best.kind)?.mend;
    if (best && best.rest.length === 0) return { ...best, weight: 0, ...(other && { other }) };
    found.push(...tried.filter(({ left }) => left < Infinity));
  }
  const [least] = found.toSorted((a, b) => a.weight - b.weight);
  return least && { ...least.mend, weight: least.weight, isGuess: !least.sure };
}

/** The fewer mistakes are left the better; then what is written as everything else is. */
function weigh(tried: Omit<Tried, 'weight'>): Tried {
  const { mend, left, sure } = tried;
  const weight = left * 100 + (sure ? 0 : 1000) + (isRegular(mend) ? 0 : 10) + mend.rest.length;
  return { ...tried, weight };
}

/** Lines near the one where the parser stumbled, the nearest first, those above before those below. */
export function suspects(lines: readonly string[], stumbled: number): number[] {
  const written = [...lines.keys()].filter((i) => isWritten(lines[i]!));
  const at = written.findIndex((i) => i >= stumbled);
  const here = at < 0 ? written.length - 1 : at;
  const reach = [0, -1, 1, -2, 2, -3, 3, ...[4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => -n)];
  return reach.flatMap((step) => written[here + step] ?? []);
}

function triesFor(lines: readonly string[], i: number): Try[] {
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
  const rewritten = rewrites(line).map((slip): Try => ({
    ...make('text', own, slip.line.slice(own), [], 0),
    slip,
  }));
  if (rewritten.length > 0) return rewritten;
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
  if (isItem(line)) return moved;
  const beside = besideOf(lines, i);
  const hyphens = [own, own - 2]
    .filter((column) => column >= 0)
    .map((column) => {
      const by = column + 2 - own;
      return make('hyphen', column, `- ${words}`, by === 0 ? [] : beside, by);
    });
  // What belongs to it may stand where it should already.
  const alone = make('hyphen', own, `- ${words}`, [], 0);
  return [...moved, ...hyphens, ...(beside.length > 0 ? [alone] : [])];
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

/** Columns in which lines begin nearby, and one step further in than the line above. */
function columnsNear(lines: readonly string[], i: number): number[] {
  const near = lines.slice(Math.max(0, i - 30), i + 8).filter(isWritten);
  const above = lines.slice(0, i).findLast(isWritten) ?? '';
  const all = [0, ...near.map(indentOf), ...near.map(contentOf), indentOf(above) + 2];
  const own = indentOf(lines[i]!);
  const hasTab = lines[i]!.slice(0, own).includes('\t');
  return [...new Set(all)]
    .filter((column) => hasTab || column !== own)
    .toSorted((a, b) => Math.abs(a - own) - Math.abs(b - own));
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

/** As everything else is written: at the margin, or two blanks further in than what it belongs to. */
function isRegular({ line, wants, lines }: Try): boolean {
  const item = isItem(lines[line]!);
  const above = lines.slice(0, line).findLast((one) => {
    const column = indentOf(one);
    return isWritten(one) && (column < wants || (column === wants && item && !isItem(one)));
  });
  return wants % 2 === 0 && (above === undefined ? 0 : indentOf(above) + 2) === wants;
}

export type Try = {
  /** Another number of blanks; a hyphen; a blank behind it; other signs in its text. */
  kind: 'column' | 'hyphen' | 'glued' | 'text';
  /** Which signs. */
  slip?: Rewrite;
  /** From 0. */
  line: number;
  has: number;
  /** How many blanks should stand before it. */
  wants: number;
  /** Other lines in which the same is to be done: those that belong to it, or those beside it. */
  rest: number[];
  isRun: boolean;
  /** All lines as they are then. */
  lines: string[];
};

export type Mend = Try & {
  /** The less the better: what is left, and how unusual it would be. */
  weight: number;
  /** The text can be read with it, and has mistakes near it. */
  isGuess?: boolean;
  /** What would make it whole as well. */
  other?: Try;
};

/**
 * How many mistakes are left, without end where a text cannot be read so; and whether it is `sure`
 * that those have nothing to do with it.
 */
export type Judge = (mend: Try) => { left: number; sure: boolean };

type Tried = { mend: Try; weight: number } & ReturnType<Judge>;

/** A hyphen without its blank. */
const glued = /^[ \t]*-(?:\t|(?=[^\s-]))/;
