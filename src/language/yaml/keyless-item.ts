import { readDoc } from './doc.ts';
import { begun, contentOf, indentOf, isItem, isKey, isWritten } from './lines.ts';
import type { MendWords } from './mend-words.ts';
import { valueAt } from './schema-shape.ts';
import { pathOf, type Check } from './part.ts';

/**
 * An entry of a list that begins with words and goes on with keys: its first key has lost its colon, or
 * was not written. Told where all is well with it; `stumbled` is the line below it, or its own, from 0.
 */
export function keylessItem(
  lines: readonly string[],
  stumbled: number,
  check: Check,
): MendWords | undefined {
  const at = lines.findLastIndex((line, i) => i <= stumbled && isItem(line));
  const line = lines[at] ?? '';
  const start = line.slice(0, contentOf(line));
  const text = line.slice(start.length).trim();
  const below = lines.slice(at + 1).find(isWritten) ?? '';
  if (!/^[^\s:"'{[]+(?: [^:]*)?$/.test(text) || !isKey(below)) return undefined;
  if (indentOf(below) !== start.length) return undefined;
  const read = (words: string) => {
    const doc = readDoc(lines.with(at, `${start}${words}`).join('\n'));
    return doc.broken ? undefined : check(doc.data());
  };
  const tell = (code: MendWords['code'], facts: MendWords['facts']) => {
    return { code, line: at + 1, column: start.length + 1, facts };
  };
  const [name = '', ...more] = text.split(' ');
  const meant = `${name}: ${more.join(' ')}`;
  if (more.length > 0 && read(meant)?.issues.length === 0) {
    return tell('yaml-no-colon', { name, also: ` Write "- ${begun(meant, most)}".` });
  }
  // With a key that is none, what is missing beside it is the one that was meant.
  const found = read(`${unknown}: ${text}`);
  const missing = found?.issues.flatMap((issue) => {
    const path = pathOf(issue);
    return path.length > 1 && valueAt(found.data, path) === undefined ? [String(path.at(-1))] : [];
  });
  const [only, ...others] = missing ?? [];
  if (others.length > 0) return undefined;
  // Where nothing has to be there, the other entries say with what one begins.
  const beside = lines.filter((one) => indentOf(one) === indentOf(line) && isItem(one));
  const keys = only ? [only] : beside.flatMap((one) => firstKey.exec(one)?.[1] ?? []);
  const key = keys.find((each) => read(`${each}: ${text}`)?.issues.length === 0);
  if (key === undefined) return undefined;
  const shown = begun(text, most);
  const reason = `"${shown}" stands here without its key. Write "- ${key}: ${shown}".`;
  return tell('broken-yaml', { reason });
}

const firstKey = /^\s*- +([\w-]+):(?:\s|$)/;
/** No key of ours. */
const unknown = 'key-that-is-lost';
/** A longer text is not written out. */
const most = 40;
