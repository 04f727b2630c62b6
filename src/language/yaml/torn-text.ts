import { readDoc } from './doc.ts';
import { begun, indentOf, isItem, isKey, isWritten } from './lines.ts';
import { count, type MendWords } from './mend-words.ts';
import type { Check } from './part.ts';

/**
 * The rest of a text that was torn in two and begins in the column of its key: all is well when it
 * stands at the end of the line above. A line that would be well as a key, too, has only lost its colon.
 */
export function tornText(
  lines: readonly string[],
  stumbled: number,
  check: Check,
  firstLine: number,
): MendWords | undefined {
  const i = lines.findIndex((one, at) => at >= stumbled && isWritten(one));
  const line = lines[i] ?? '';
  const above = lines.slice(0, Math.max(0, i)).findLastIndex(isWritten);
  if (above < 0 || isItem(line) || isKey(line)) return undefined;
  const isWhole = (meant: readonly string[]) => {
    const doc = readDoc(meant.join('\n'));
    return !doc.broken && check(doc.data()).issues.length === 0;
  };
  const joined = lines.with(above, `${lines[above]} ${line.trim()}`).toSpliced(i, 1);
  const asKey = lines.with(i, line.replace(/^(\s*[\w-]+)[,;.]?/, '$1:'));
  if (!isWhole(joined) || isWhole(asKey)) return undefined;
  return {
    code: 'yaml-indent',
    line: i + 1,
    column: indentOf(line) + 1,
    facts: {
      text: begun(line, 32),
      has: count(indentOf(line)),
      which: 'as a key does, and is none',
      cure: `If it goes on with line ${above + firstLine}, put it at the end of that line.`,
    },
  };
}
