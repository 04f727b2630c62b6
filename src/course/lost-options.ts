import { problem, type Problem } from '../model/problem.ts';
import { otherHyphen } from '../language/hyphens.ts';
import { alsoAt, tellOnce } from '../language/repeats.ts';
import { amend, type Edit, type Source } from '../language/source.ts';
import type { Mended } from '../language/tags.ts';
import { placedKeys } from './placed.ts';
import { questionKeys } from './question.ts';

/**
 * Finds lines of a question or a sort that lost what makes them an option or a key of one: Markdown
 * would take them for the end of the sentence above, and what stands below for somebody else's. Each is
 * told, and mended in the source that comes back. What stands before `start` is none.
 */
export function mendOptions(source: Source, start: number): Mended {
  const slips: Slip[] = [];
  let within = false;
  let option = false;
  let at = start;
  for (const line of source.text.slice(start).split('\n')) {
    if (/^\s*<(?:Question|Sort|Match|Order)\b/.test(line)) [within, option] = [true, false];
    if (/^\s*<\/(?:Question|Sort|Match|Order)\b/.test(line)) within = false;
    const lost = within ? (lostOption(line) ?? (option ? lostKey(line) : undefined)) : undefined;
    if (lost) slips.push({ ...lost, at, end: at + line.length, shown: at + line.search(/\S/) });
    if (lost || (within && /^ {0,3}[-*+] +\[/.test(line))) option = true;
    at += line.length + 1;
  }
  return { source: amend(source, slips), problems: told(slips, source) };
}

/** Who loses a sign once loses it again: told at the first, with the lines of the others. */
function told(slips: readonly Slip[], { spot }: Source): Problem[] {
  const kinds = new Map(
    slips.map(({ kind, shown, reason }) => [
      problem('bad-question', spot(shown), { reason }),
      kind,
    ]),
  );
  return tellOnce([...kinds.keys()], (one) => kinds.get(one), alsoAt);
}

function lostOption(line: string): Meant | undefined {
  const [, id, words] = optionForm.exec(line) ?? [];
  if (id !== undefined) {
    const reason = `This line looks like the option "${id}". Begin an option at the margin, with a hyphen and a blank: "- [${id}] …".`;
    return { kind: 'option', meant: `- [${id}] ${words}`, reason };
  }
  const [, one, other, rest] = bracketForm.exec(line) ?? [];
  const name = one ?? other;
  if (name === undefined) return undefined;
  const reason = `The id of an option stands in square brackets, with nothing behind them but a blank. Write "- [${name}] …".`;
  return { kind: 'bracket', meant: `- [${name}] ${rest}`, reason };
}

function lostKey(line: string): Meant | undefined {
  const found = keyForm.exec(line);
  if (!found || /^ {2,}[-*+] /.test(line)) return undefined;
  const [, name, words] = found;
  const reason = `This line looks like the key "${name}" of the option above. Begin it with two blanks, a hyphen and a blank: "  - ${name}: …".`;
  return { kind: 'key', meant: `  - ${name}: ${words}`, reason };
}

/** No hyphen, one without its blank or too far in, or a sign that a word processor makes of it. */
const optionForm = new RegExp(
  `^(?: {0,3}(?:${otherHyphen}\\s*|--+ *|-|\\d+[.)] +|)|(?: {4,}| *\\t\\s*)[-*+] +)\\[([a-z][a-z0-9-]*)\\](?![(:[]) *(.*\\S)`,
);
/** One bracket lost, brackets of another kind, or a colon behind them. */
const bracketForm =
  /^ {0,3}[-*+] +(?:[[({]?([a-z][a-z0-9-]+)(?:[)}]|\]:|(?<![[({][a-z0-9-]+)\]) *|\[([a-z][a-z0-9-]+) +(?=["“A-Z][^\]]*$))(.*\S)/;
const keyForm = new RegExp(
  `^\\s*(?:${otherHyphen}\\s*|[-*+] *|)(${[...new Set([...questionKeys, ...placedKeys.Sort])].join('|')}):(?:\\s+(.*)|)$`,
);

/** A line as it was meant. */
type Meant = { kind: 'option' | 'bracket' | 'key'; meant: string; reason: string };
/** `shown` is where its first sign stands. */
type Slip = Meant & Edit & { shown: number };
