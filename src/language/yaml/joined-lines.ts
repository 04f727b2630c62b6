import { readDoc } from './doc.ts';
import { begun, columnsNear, indentOf, isWritten } from './lines.ts';
import { count, type MendWords } from './mend-words.ts';
import { quoted } from './quoted.ts';
import { lostIn, type Check } from './part.ts';

/**
 * Two lines that were joined into one, where all is well when each has its own, and something is
 * missing when the second is taken for a part of the first: `sector: theatre kind: mistaken`,
 * `languages: [en] modules:`, `1: - Asks`. `near` are lines, from 0.
 */
export function joinedLines(
  lines: readonly string[],
  near: readonly number[],
  check: Check,
): Joined | undefined {
  const isWhole = (meant: readonly string[]) => {
    const doc = readDoc(meant.join('\n'));
    return !doc.broken && lostIn(doc).length === 0 && check(doc.data()).issues.length === 0;
  };
  for (const i of near) {
    const line = lines[i]!;
    const seams = [...line.matchAll(seam)];
    if (seams.length === 0) continue;
    const [, before = '', text] = valueForm.exec(line) ?? [];
    if (text && isWhole(lines.with(i, `${before}${quoted(text)}`))) continue;
    const columns = [indentOf(line), ...columnsNear(lines, i)];
    for (const { index, 0: blanks } of seams) {
      const [first, second] = [line.slice(0, index), line.slice(index + blanks.length)];
      // A group on one line lacks its braces.
      const isGroup = first.endsWith(':') && /^[\w-]+: \S/.test(second);
      if (!isWritten(first) || isGroup) continue;
      for (const column of columns) {
        const apart = lines.toSpliced(i, 1, first, `${' '.repeat(column)}${second}`);
        if (isWhole(apart))
          return { ...tell(i, index + blanks.length, second, column), lines: apart };
      }
    }
  }
  return undefined;
}

function tell(i: number, at: number, second: string, column: number): MendWords {
  const reason = `two lines stand in this one. Begin a new line at "${begun(second, most)}", with ${count(column)} before it.`;
  return { code: 'broken-yaml', line: i + 1, column: at + 1, facts: { reason } };
}

/** Where a line could have begun: at a key, at an item. */
const seam = /(?<![,;{[]) +(?=[\w-]+:(?: |$)|- )/g;
/** A text behind its key. */
const valueForm = /^([ \t]*(?:- +)?[\w-]+: +)([^\s"'{[].*)$/;
/** A longer text is not written out. */
const most = 40;

/** All lines as they are then, too. */
export type Joined = MendWords & { lines: string[] };
