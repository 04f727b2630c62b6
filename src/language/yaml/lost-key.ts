import { either } from '../either.ts';
import { readDoc } from './doc.ts';
import { indentOf, isItem, isWritten } from './lines.ts';
import type { MendWords } from './mend-words.ts';
import type { Check } from './part.ts';

/**
 * A list that has lost the key above it, near the line, from 0, in which the parser stumbled. Which of
 * `keys`, those of the margin, it was is found by trying: with it the list is what stands there by right.
 */
export function lostKey(
  lines: readonly string[],
  stumbled: number,
  keys: readonly string[],
  check: Check,
): MendWords | undefined {
  const at = lines.findLastIndex((line, i) => i <= stumbled + 1 && isItem(line) && begins(i));
  if (at < 0) return undefined;
  const fit = keys.filter((key) => {
    if (lines.some((line) => line.startsWith(`${key}:`))) return false;
    const doc = readDoc([...lines.slice(0, at), `${key}:`, ...lines.slice(at)].join('\n'));
    return !doc.broken && !check(doc.data()).issues.some(({ path }) => path[0] === key);
  });
  if (fit.length === 0) return undefined;
  const names = either(fit.map((key) => `"${key}:"`));
  const reason = `this list has lost the key above it. Write ${names} on a line of its own above this one.`;
  const column = indentOf(lines[at]!) + 1;
  return { code: 'broken-yaml', line: at + 1, column, facts: { reason } };

  /** The first item of a list; above it something else ends. */
  function begins(i: number): boolean {
    const above = lines.slice(0, i).findLast(isWritten) ?? '';
    return (
      !/:\s*(?:#.*)?$/.test(above) && (!isItem(above) || indentOf(above) > indentOf(lines[i]!))
    );
  }
}
