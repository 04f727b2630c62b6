import { readDoc } from './doc.ts';
import { tellSlip } from './slip-words.ts';
import type { MendWords } from './mend-words.ts';
import { quoted } from './quoted.ts';
import type { Check } from './part.ts';

/**
 * Two keys in one line, where all is well when each has its own, and something is missing when the
 * second is taken for a part of the text: `sector: theatre kind: mistaken`. `i` is the line, from 0.
 */
export function twoKeys(lines: readonly string[], i: number, check: Check): MendWords | undefined {
  const line = lines[i] ?? '';
  const [, lead = '', key = '', text = ''] =
    /^([ \t]*(?:- +)?)([\w-]+): +([^\s"'{[].*)$/.exec(line) ?? [];
  const splits = [...text.matchAll(/(?<![,;]) +(?=[\w-]+: )/g)];
  const isWhole = (meant: string) => {
    const doc = readDoc(lines.with(i, meant).join('\n'));
    return !doc.broken && check(doc.data()).issues.length === 0;
  };
  const below = ' '.repeat(lead.length);
  const apart = splits
    .map(({ index, 0: blank }) => {
      const [first, second] = [text.slice(0, index), text.slice(index + blank.length)];
      return `${lead}${key}: ${first}\n${below}${second}`;
    })
    .find(isWhole);
  if (apart === undefined || isWhole(`${lead}${key}: ${quoted(text)}`)) return undefined;
  const at = lead.length + key.length + 2;
  return {
    line: i + 1,
    column: at + 1,
    ...tellSlip({ kind: 'lines', name: text, at, line: apart }),
  };
}
