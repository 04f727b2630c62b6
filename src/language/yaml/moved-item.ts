import { readDoc } from './doc.ts';
import { begun, indentOf, isItem, isWritten } from './lines.ts';
import type { MendWords } from './mend-words.ts';
import type { Check } from './part.ts';

/**
 * An item that was put below something else than its list: in the one list where it makes the text
 * whole it was meant to stand. `stumbled` is the line where it cannot be read, from 0.
 */
export function movedItem(
  lines: readonly string[],
  stumbled: number,
  check: Check,
  firstLine: number,
): MendWords | undefined {
  const near = [stumbled, stumbled + 1, stumbled - 1];
  const i = near.find((one) => isItem(lines[one] ?? ''));
  if (i === undefined) return undefined;
  const end = endOf(lines, i);
  const item = lines.slice(i, end);
  const rest = [...lines.slice(0, i), ...lines.slice(end)];
  const isWhole = (all: readonly string[]) => {
    const doc = readDoc(all.join('\n'));
    return !doc.broken && check(doc.data()).issues.length === 0;
  };
  const lasts = [...rest.keys()].filter((at) => isItem(rest[at]!) && isLast(rest, at));
  const [last, ...more] = lasts.filter((at) => {
    const by = indentOf(rest[at]!) - indentOf(item[0]!);
    const moved = item.map((line) => (by < 0 ? line.slice(-by) : ' '.repeat(by) + line));
    return isWhole(rest.toSpliced(endOf(rest, at), 0, ...moved));
  });
  if (last === undefined || more.length > 0) return undefined;
  const line = last + (last < i ? 0 : item.length) + firstLine;
  const what = item.length > 1 ? 'it, and what stands further in below it,' : 'this line';
  const above = begun(rest[last]!.trim(), most);
  const reason = `no list can stand here. Move ${what} to the list in which "${above}" stands, below line ${line}, and begin it in the same column.`;
  return {
    code: 'broken-yaml',
    line: i + 1,
    column: indentOf(lines[i]!) + 1,
    facts: { reason },
  };
}

/** Behind an item and all that belongs to it. */
function endOf(lines: readonly string[], i: number): number {
  const next = lines.findIndex(
    (line, j) => j > i && isWritten(line) && indentOf(line) <= indentOf(lines[i]!),
  );
  const end = next < 0 ? lines.length : next;
  const last = lines.slice(0, end).findLastIndex(isWritten);
  return last + 1;
}

function isLast(lines: readonly string[], i: number): boolean {
  const next = lines.slice(endOf(lines, i)).find(isWritten);
  return next === undefined || !isItem(next) || indentOf(next) !== indentOf(lines[i]!);
}

/** A longer text is not written out. */
const most = 30;
