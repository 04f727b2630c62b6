import { indentOf, isItem, isWritten } from './lines.ts';
import { triesFor, type Try } from './tries.ts';

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
    if (best && best.rest.length === 0) {
      return { ...best, weight: 0, isWhole: true, ...(other && { other }) };
    }
    // What looks like a key is one, unless all is well when it is not.
    found.push(
      ...tried.filter(
        ({ mend, left, sure }) => left < Infinity && (sure || !mend.wrapped?.hasKeys),
      ),
    );
  }
  const [least] = found.toSorted((a, b) => a.weight - b.weight);
  if (!least) return undefined;
  const { mend, weight, left, sure } = least;
  return { ...mend, weight, isWhole: left === 0 && sure, isGuess: !sure };
}

/**
 * The fewer mistakes are left the better; then what is written as everything else is, and what only
 * moves a line.
 */
function weigh(tried: Omit<Tried, 'weight'>): Tried {
  const { mend, left, sure } = tried;
  const odd = (isRegular(mend) ? 0 : 10) + (mend.kind === 'unlisted' ? 1 : 0);
  return { ...tried, weight: left * 100 + (sure ? 0 : 1000) + odd + mend.rest.length };
}

/**
 * Lines near the one where the parser stumbled, the nearest first, those above before those below; then
 * those that hold the line above it, however far up they stand.
 */
export function suspects(lines: readonly string[], stumbled: number): number[] {
  const written = [...lines.keys()].filter((i) => isWritten(lines[i]!));
  const at = written.findIndex((i) => i >= stumbled);
  const here = at < 0 ? written.length - 1 : at;
  const reach = [0, -1, 1, -2, 2, -3, 3, ...[4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => -n)];
  const near = reach.flatMap((step) => written[here + step] ?? []);
  return [...new Set([...near, ...holdersOf(lines, written.slice(0, here))])];
}

/** The key that the last of these lines belongs to, the one that this belongs to, and so on. */
function holdersOf(lines: readonly string[], above: readonly number[]): number[] {
  let least = Infinity;
  return above.toReversed().filter((i) => {
    const isHolder = indentOf(lines[i]!) < least;
    if (isHolder) least = indentOf(lines[i]!);
    return isHolder;
  });
}

/** As everything else is written: at the margin, or two blanks further in than what it belongs to. */
function isRegular({ kind, line, wants, lines }: Try): boolean {
  // Nearly every line could be the rest of a text: what else makes it whole is likelier.
  if (kind === 'wrapped') return false;
  const item = isItem(lines[line]!);
  const above = lines.slice(0, line).findLast((one) => {
    const column = indentOf(one);
    return isWritten(one) && (column < wants || (column === wants && item && !isItem(one)));
  });
  return wants % 2 === 0 && (above === undefined ? 0 : indentOf(above) + 2) === wants;
}

export type Mend = Try & {
  /** The less the better: what is left, and how unusual it would be. */
  weight: number;
  /** Nothing is left that it could have to do with. */
  isWhole: boolean;
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
