import { problem, type Problem } from '../model/problem.ts';
import { alsoAt, tellOnce } from '../language/repeats.ts';
import { openSource, type Source } from '../language/source.ts';
import { placedKeys } from './placed.ts';
import { questionKeys } from './question.ts';

/**
 * Finds lines of a question or a sort that lost what makes them an option or a key of one: Markdown
 * would take them for the end of the sentence above, and what stands below for somebody else's. Each is
 * told, and mended in the source that comes back. Lines before `start` are none; `before` says what has
 * been added to which line so far.
 */
export function mendOptions(
  source: Source,
  start: number,
  before: ReadonlyMap<number, number>,
): Mended {
  const slips: Slip[] = [];
  const added = new Map(before);
  const first = source.spot(start).line;
  let within = false;
  let option = false;
  const lines = source.text.split('\n').map((line, i) => {
    const number = i + 1;
    if (number < first) return line;
    if (/^\s*<(?:Question|Sort|Match|Order)\b/.test(line)) [within, option] = [true, false];
    if (/^\s*<\/(?:Question|Sort|Match|Order)\b/.test(line)) within = false;
    if (!within) return line;
    const meant = option ? (lostOption(line) ?? lostKey(line)) : lostOption(line);
    if (meant || /^ {0,3}[-*+] +\[/.test(line)) option = true;
    if (!meant) return line;
    slips.push({ ...meant, line: number, column: line.search(/\S/) + 1 });
    added.set(number, meant.text.length - line.length);
    return meant.text;
  });
  const mended = openSource(source.file, lines.join('\n'), added);
  return { source: mended, problems: told(slips, source.file) };
}

/** Who loses a sign once loses it again: told at the first, with the lines of the others. */
function told(slips: readonly Slip[], file: string): Problem[] {
  const kinds = new Map(
    slips.map(({ kind, line, column, reason }) => [
      problem('bad-question', { file, line, column }, { reason }),
      kind,
    ]),
  );
  return tellOnce([...kinds.keys()], (one) => kinds.get(one), alsoAt);
}

function lostOption(line: string): Meant | undefined {
  const [, id, words] = optionForm.exec(line) ?? [];
  if (id !== undefined) {
    const reason = `This line looks like the option "${id}". Begin an option at the margin, with a hyphen and a blank: "- [${id}] …".`;
    return { kind: 'option', text: `- [${id}] ${words}`, reason };
  }
  const [, one, other, rest] = bracketForm.exec(line) ?? [];
  const name = one ?? other;
  if (name === undefined) return undefined;
  const reason = `The id of an option stands in square brackets, with nothing behind them but a blank. Write "- [${name}] …".`;
  return { kind: 'bracket', text: `- [${name}] ${rest}`, reason };
}

function lostKey(line: string): Meant | undefined {
  const found = keyForm.exec(line);
  if (!found || /^ {2,}[-*+] /.test(line)) return undefined;
  const [, name, words] = found;
  const reason = `This line looks like the key "${name}" of the option above. Begin it with two blanks, a hyphen and a blank: "  - ${name}: …".`;
  return { kind: 'key', text: `  - ${name}: ${words}`, reason };
}

/** No hyphen, one without its blank or too far in, or a sign that a word processor makes of it. */
const optionForm =
  /^(?: {0,3}(?:[–—−•·‣▪◦] *|--+ *|-|\d+[.)] +|)|(?: {4,}| *\t\s*)[-*+] +)\[([a-z][a-z0-9-]*)\](?![(:[]) *(.*\S)/;
/** One bracket lost, brackets of another kind, or a colon behind them. */
const bracketForm =
  /^ {0,3}[-*+] +(?:[[({]?([a-z][a-z0-9-]+)(?:[)}]|\]:|(?<![[({][a-z0-9-]+)\]) *|\[([a-z][a-z0-9-]+) +(?=["“A-Z][^\]]*$))(.*\S)/;
const keyForm = new RegExp(
  `^\\s*(?:[–—−•·‣▪◦] *|[-*+] *|)(${[...new Set([...questionKeys, ...placedKeys.Sort])].join('|')}):(?:\\s+(.*)|)$`,
);

/** A line as it was meant. */
type Meant = { kind: 'option' | 'bracket' | 'key'; text: string; reason: string };
type Slip = Meant & { line: number; column: number };
export type Mended = { source: Source; problems: Problem[] };
