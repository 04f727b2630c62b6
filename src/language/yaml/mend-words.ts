import type { Code } from '../../model/problem.ts';
import { begun, contentOf, indentOf, neighbourOf, shownOf } from './lines.ts';
import type { Mend } from './mend.ts';
import { tellSlip } from './slip-words.ts';
import type { Wrapped } from './wrapped.ts';

/**
 * What a mend says to an author: how many blanks stand there, how many should and after which line,
 * and what to do. `firstLine` is the line of the file in which the text begins.
 */
export function tellMend(mend: Mend, before: readonly string[], firstLine: number): MendWords {
  const { kind, line, has, wants, lines, joins, other, slip, wrapped } = mend;
  const own = before[line]!;
  const text = shownOf(own);
  const like = likeOf(mend, firstLine);
  const also = alsoOf(mend, firstLine, contentOf(own) - wants);
  const place = { line: line + 1, column: indentOf(own) + 1 };
  if (/^ *\t/.test(own)) {
    const reason = `this line begins with a tab. Begin it with ${count(wants)} instead, ${like}.${also}`;
    return { ...place, column: 1, code: 'broken-yaml', facts: { reason } };
  }
  if (slip) return { ...place, column: slip.at + 1, ...tellSlip(slip) };
  if (wrapped) return { ...place, ...tellWrapped(wrapped) };
  if (kind === 'glued' || kind === 'hyphen') {
    const lack = kind === 'glued' ? 'its hyphen has no blank behind it' : noHyphen;
    const start = shownOf(lines[line]!, 40);
    const where = has === wants ? '' : `, with ${count(wants)} before it`;
    return { ...place, code: 'yaml-no-hyphen', facts: { lack, text: start, where, also } };
  }
  const entry = other
    ? ` If it is an entry of its own, write "${shownOf(other.lines[line]!)}" with ${count(other.wants)} before it.`
    : '';
  if (kind === 'unlisted') {
    const why = joins
      ? 'as a new entry does, but lacks what one needs'
      : 'but no list can stand here';
    const or = joins ? ' If it is a new entry, add what it lacks.' : entry;
    const facts = { why, text: shownOf(lines[line]!, 40), wants: count(wants), also: also + or };
    return { ...place, code: 'yaml-hyphen', facts };
  }
  const code = has > wants ? 'yaml-too-deep' : 'yaml-too-far-out';
  const cure =
    has > wants
      ? `Take ${count(has - wants)} away.`
      : `Put ${count(wants - has, 'more ')} before it.`;
  const facts = { text, has: count(has), wants: wants || 'none', like, cure, also: also + entry };
  return { ...place, code, facts };
}

/** `by` is how far the words of the line move out. */
function alsoOf({ kind, rest, isRun }: Mend, firstLine: number, by: number): string {
  if (rest.length === 0) return '';
  if (kind === 'unlisted' && !isRun) {
    return ` Take ${count(by)} away from each line below that belongs to it.`;
  }
  if (!isRun) return ' Move the lines below that belong to it by as much.';
  const numbers = rest.map((line) => line + firstLine);
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  if (first === last) return ` Do the same in line ${first}.`;
  const isUnbroken = numbers.length > 2 && last - first === numbers.length - 1;
  const others = isUnbroken
    ? `${first} to ${last}`
    : numbers.join(', ').replace(/, (\d+)$/, ' and $1');
  return ` Do the same in lines ${others}.`;
}

/** After which line the blanks are counted. */
function likeOf({ line, lines, rest, isRun }: Mend, firstLine: number): string {
  const neighbour = neighbourOf(lines, line, isRun ? rest : []);
  if (!neighbour) return 'as the first line of a file does';
  const other = lines[neighbour.line]!;
  const where = `line ${neighbour.line + firstLine}`;
  const text = shownOf(other, 24);
  if (neighbour.kind === 'beside') return `as "${text}" in ${where} does`;
  if (neighbour.kind === 'inside')
    return `to stand under "${shownOf(other.replace('- ', ''), 24)}" of ${where}`;
  return `further in than "${text}" in ${where}`;
}

/** A text over several lines that is not written as one. */
function tellWrapped({ head, column, wants, words }: Wrapped) {
  const sign = /:(?: |$)/.test(words)
    ? ' with a colon in it'
    : / #/.test(words)
      ? ' with "#" in it'
      : '';
  const from = begun(words, 24);
  const reason = `a text over several lines${sign} stands below ">-". Write "${head}" here, and below it all of the text from "${from}" on, each line with ${count(wants)} before it.`;
  return { column: column + 1, code: 'broken-yaml' as const, facts: { reason } };
}

const noHyphen = 'its hyphen is missing';

/** How many blanks, in words for somebody who counts them. */
export function count(blanks: number, more = ''): string {
  if (blanks === 0) return 'no blank';
  return `${blanks} ${more}${blanks === 1 ? 'blank' : 'blanks'}`;
}

export type MendWords = {
  code: Code;
  line: number;
  column: number;
  facts: Record<string, string | number>;
};
