import { readDoc } from './doc.ts';
import { begun, blockOf, indentOf, isKey, isWritten } from './lines.ts';
import type { MendWords } from './mend-words.ts';
import { pathOf, type Check } from './part.ts';

/**
 * A text behind a key that holds keys: without it all that is wrong there is that one of those is
 * missing, so it was meant for that. `i` is the line of the text, from 0.
 */
export function textAboveKeys(
  lines: readonly string[],
  i: number,
  check: Check,
): MendWords | undefined {
  const line = lines[i] ?? '';
  const [, start = '', key = '', text] =
    /^(\s*(?:- )?([\w-]+):) +([^\s>|#{["'].*)$/.exec(line) ?? [];
  const below = lines.slice(i + 1).find(isWritten) ?? '';
  if (text === undefined || !isKey(below) || indentOf(below) <= indentOf(line)) return undefined;
  const { from, to } = blockOf(lines, i);
  const doc = readDoc(lines.with(i, start).slice(from, to).join('\n'));
  if (doc.broken) return undefined;
  const inside = check(doc.data())
    .issues.map(pathOf)
    .filter((path) => path.includes(key));
  const [path, ...more] = inside;
  if (path && (more.length > 0 || path.at(-2) !== key)) return undefined;
  const cure = path
    ? `Write "${String(path.at(-1))}: ${begun(text, most)}" on a line of its own below it, in the column of "${begun(below, most)}".`
    : `Take "${begun(text, most)}" away, or give it a key of its own below.`;
  const reason = `behind "${key}:" no text can stand where keys stand below. ${cure}`;
  return {
    code: 'broken-yaml',
    line: i + 1,
    column: line.length - text.length + 1,
    facts: { reason },
  };
}

/** A longer text is not written out. */
const most = 30;
